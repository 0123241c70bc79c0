import { useState } from 'preact/hooks';
import type { TollCheck } from '../api/types';
import { actorPiece } from '../claims/actors';
import { harmName, rangeText, sourcePieces, toldCount } from '../incidents/figures';
import { useLocale } from '../settings/context';
import { formatRange } from '../text/dates';
import { fill, formatNumber } from '../text/numbers';
import { Pieces } from './Pieces';
import { QuoteLink } from './QuoteLink';
import { SourceText } from './SourceText';

const shownAtFirst = 20;

/** What recorders published as running totals, beside our own sum. */
export function TollChecks({ checks }: { checks: readonly TollCheck[] }) {
  const locale = useLocale();
  const { toll, columns } = locale.words;
  const [all, setAll] = useState(false);
  if (checks.length === 0) return <p>{toll.noChecks}</p>;
  return (
    <>
      <p class="card-note">{toll.checksHelp}</p>
      <div class="table-scroll" tabIndex={0} role="group" aria-label={toll.checks}>
        <table class="sheet">
          <thead>
            <tr>
              <th scope="col">{columns.source}</th><th scope="col">{columns.harm}</th><th scope="col">{columns.side}</th><th scope="col">{columns.period}</th>
              <th scope="col">{columns.told}</th><th scope="col">{columns.own}</th><th scope="col">{columns.gap}</th><th scope="col">{columns.words}</th>
            </tr>
          </thead>
          <tbody>
            {(all ? checks : checks.slice(0, shownAtFirst)).map((check, index) => <CheckRow key={index} check={check} />)}
          </tbody>
        </table>
      </div>
      {!all && checks.length > shownAtFirst && (
        <button type="button" class="button" onClick={() => setAll(true)}>{fill(toll.allChecks, { n: formatNumber(checks.length, locale) })}</button>
      )}
    </>
  );
}

function CheckRow({ check: { harm, published, own, gap } }: { check: TollCheck }) {
  const locale = useLocale();
  const { toll } = locale.words;
  const range = rangeText(own, locale);
  return (
    <tr>
      <th scope="row"><Pieces pieces={sourcePieces(published.source, published.article, locale)} /></th>
      <td>{harmName(harm, locale)}</td>
      <td><Pieces pieces={[actorPiece(published.victim, locale)]} />{published.place !== null && <> · <SourceText text={published.place} /></>}</td>
      <td>{formatRange(published.from, published.to, null, locale) ?? toll.noGap}</td>
      <td class="number">{toldCount(published, locale)}</td>
      <td class="number">{own.best === null ? '–' : formatNumber(own.best, locale)}{range !== null && <span class="card-details"> ({range})</span>}</td>
      <td class="number">{gap === null ? toll.noGap : <bdi dir="ltr">{gap > 0 ? '+' : gap < 0 ? '−' : ''}{formatNumber(Math.abs(gap), locale)}</bdi>}</td>
      <td><QuoteLink claim={published.claim} quote={published.quote} /></td>
    </tr>
  );
}
