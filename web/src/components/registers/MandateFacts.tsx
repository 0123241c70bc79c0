import type { MandateRow } from '../../api/registers';
import { numberText } from '../../claims/registerSentence';
import { useLocale } from '../../settings/context';
import { formatDay, formatRange } from '../../text/dates';
import { MixedText } from '../MixedText';
import { ActorLinks, DayValues } from './FactValues';
import { Fact, Facts } from './Facts';
import { RowLink } from './RowLink';

/** A resolution or mandate: whose, what it authorises, from when until when. */
export function MandateFacts({ row }: { row: MandateRow }) {
  const locale = useLocale();
  const other = (number: number | null | undefined) =>
    number == null ? null : <RowLink register="mandates" id={`${row.body ?? 'resolution'}-${number}`}>{numberText('mandates', number, locale)}</RowLink>;
  return (
    <Facts>
      <Fact name="body">{row.body === null ? null : <ActorLinks register="mandates" actors={[row.body]} />}</Fact>
      <Fact name="authorises">{row.resolution?.authorises ? <MixedText text={row.resolution.authorises} /> : null}</Fact>
      <Fact name="adopted">{row.adopted === null ? null : formatRange(row.adopted.from, row.adopted.to, row.adopted.precision, locale)}</Fact>
      <Fact name="expires">{row.expires === null ? null : formatDay(row.expires, locale)}</Fact>
      <Fact name="toldExpiries">{row.expiries.length > 0 ? <DayValues days={row.expiries} /> : null}</Fact>
      <Fact name="renews">{other(row.resolution?.renews)}</Fact>
      <Fact name="renewedBy">{other(row.renewedBy)}</Fact>
    </Facts>
  );
}
