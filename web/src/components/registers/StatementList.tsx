import type { Statement } from '../../api/registers';
import { sentenceOf } from '../../claims/sentence';
import { statementKey } from '../../registers/row';
import { useLocale } from '../../settings/context';
import { formatDay } from '../../text/dates';
import { Pieces } from '../Pieces';
import { QuoteLink } from '../QuoteLink';
import { SourceText } from '../SourceText';

/** What was told, in its order: when and by which paper, in our words, in theirs. */
export function StatementList({ statements }: { statements: readonly Statement[] }) {
  return (
    <ol class="statements">
      {statements.map((statement) => <StatementLine key={statementKey(statement)} statement={statement} />)}
    </ol>
  );
}

function StatementLine({ statement }: { statement: Statement }) {
  const locale = useLocale();
  const { list } = locale.words;
  const { headline, details } = sentenceOf(statement.claim, locale);
  return (
    <li>
      <p class="statement-from">
        {statement.published === null ? list.undated : <time dateTime={statement.published}>{formatDay(statement.published, locale)}</time>}
        {' · '}
        {statement.publisher === null ? list.noPublisher : <SourceText text={statement.publisher} />}
      </p>
      <p><Pieces pieces={headline} /></p>
      <p class="card-details">{details.map((pieces, index) => <span key={index}><Pieces pieces={pieces} /></span>)}</p>
      <QuoteLink claim={statementKey(statement)} quote={statement.claim.evidence.exact} />
    </li>
  );
}
