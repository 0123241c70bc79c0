import type { Report } from '../incidents/reports';
import { useLocale } from '../settings/context';
import { formatDay } from '../text/dates';
import { Link } from './Link';
import { QuoteLink } from './QuoteLink';
import { SourceText } from './SourceText';

/** Who published what of an incident, in which words. */
export function ReportList({ reports }: { reports: readonly Report[] }) {
  const locale = useLocale();
  const { list } = locale.words;
  return (
    <ol class="reports">
      {reports.map((report) => (
        <li key={report.article}>
          <h3>
            <Link href={`/articles/${report.article}`} from={location.pathname}>
              {report.publisher === null ? list.noPublisher : <SourceText text={report.publisher} />}
            </Link>
            <span class="card-details"> {report.published === null ? list.undated : formatDay(report.published, locale)}</span>{' '}
            <span class="code"><SourceText text={report.name} /></span>
          </h3>
          <ul>
            {report.claims.map((claim) => (
              <li key={claim.key}><QuoteLink claim={claim.key} quote={claim.exact} /></li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
