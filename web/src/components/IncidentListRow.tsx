import type { IncidentRow } from '../api/types';
import { incidentDays, incidentSentence } from '../incidents/sentence';
import { figurePieces } from '../incidents/figures';
import { incidentPath, type IncidentsState, incidentsPath } from '../routing/incidents';
import { useLocale } from '../settings/context';
import { counted } from '../text/numbers';
import { GradeBadge } from './GradeBadge';
import { Link } from './Link';
import { Pieces } from './Pieces';

/** An incident in the list. */
export function IncidentListRow({ row, state }: { row: IncidentRow; state: IncidentsState }) {
  const locale = useLocale();
  const { incidents } = locale.words;
  const days = incidentDays(row, locale);
  return (
    <li class="row incident-row">
      <div class="row-meta">
        {days === null ? <span>{incidents.undated}</span> : <time>{days}</time>}
        {row.dateAssumed && <span>{incidents.assumed}</span>}
      </div>
      <div class="row-text">
        <h2>
          <Link href={incidentPath(row.id)} from={incidentsPath(state)}>
            <Pieces pieces={incidentSentence({ ...row, figures: [], from: null, to: null }, locale)} />
          </Link>
        </h2>
        {row.figures.length > 0 && (
          <ul class="figure-line">
            {row.figures.map((figure) => (
              <li key={`${figure.harm} ${figure.victim}`}><Pieces pieces={figurePieces(figure, locale)} /></li>
            ))}
          </ul>
        )}
      </div>
      <div class="row-support">
        <GradeBadge level={row.grade.level} />
        <span>{counted(row.articles, incidents.reports, locale)}</span>
        <span>{counted(row.grade.origins, incidents.origins, locale)}</span>
      </div>
    </li>
  );
}
