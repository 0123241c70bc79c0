import type { Incident } from '../api/types';
import { useTitle } from '../hooks/useTitle';
import { reportsOf } from '../incidents/reports';
import { incidentDays, incidentSentence, plainIncident } from '../incidents/sentence';
import { incidentPath } from '../routing/incidents';
import { cameFrom } from '../routing/navigation';
import { useLocale } from '../settings/context';
import { withoutBidi } from '../text/bidi';
import { counted } from '../text/numbers';
import { FigureSection } from './FigureSection';
import { GradeBadge } from './GradeBadge';
import { LinkReasons } from './LinkReasons';
import { Link } from './Link';
import { Pieces } from './Pieces';
import { ReasonList } from './ReasonList';
import { ReportList } from './ReportList';
import { SourceText } from './SourceText';

/** One incident: what happened, how many by whom, how well it is supported, in which articles, and why they are one. */
export function IncidentView({ incident }: { incident: Incident }) {
  const locale = useLocale();
  const { words } = locale;
  useTitle(withoutBidi(plainIncident(incident, locale)));
  const reports = reportsOf(incident);
  const days = incidentDays(incident, locale);
  const back = cameFrom();
  const precision = words.precisions[incident.placePrecision ?? ''];
  return (
    <div class="page incident">
      <header class="head">
        <Link class="back" href={back.startsWith('/incidents?') || back === '/toll' || back.startsWith('/toll?') || back.startsWith('/toll#') ? back : '/incidents'}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" class="arrow">
            <path d="M10 3L5 8l5 5" fill="none" stroke="currentColor" stroke-width="2" />
          </svg>
          {back.startsWith('/toll') ? words.toll.back : words.incidents.back}
        </Link>
        <h1><Pieces pieces={incidentSentence(incident, locale)} /></h1>
        <p class="head-facts">
          <GradeBadge level={incident.grade.level} />
          <span>{counted(reports.length, words.incidents.reports, locale)}</span>
          <span>{counted(incident.grade.origins, words.incidents.origins, locale)}</span>
          <span>{days ?? words.incidents.undated}{incident.dateAssumed && ` — ${words.incidents.assumed}`}</span>
          <span>
            {incident.place === null ? words.incidents.noPlace : <SourceText text={incident.place} />}
            {precision !== undefined && ` (${precision})`}
          </span>
          {incident.lat !== null && incident.lon !== null && <bdi class="code">{incident.lat.toFixed(3)}, {incident.lon.toFixed(3)}</bdi>}
          <Link class="code" href={incidentPath(incident.id)}>{incident.id}</Link>
        </p>
      </header>
      <section class="block" aria-labelledby="figures">
        <h2 id="figures">{words.incident.figures}</h2>
        {incident.figures.length === 0 && <p>{words.incident.noFigures}</p>}
        {incident.figures.map((figure) => <FigureSection key={`${figure.harm} ${figure.victim}`} figure={figure} />)}
      </section>
      <section class="block" aria-labelledby="grade">
        <h2 id="grade">{words.incident.grade}</h2>
        <p><GradeBadge level={incident.grade.level} /> {words.grades[incident.grade.level]?.help}</p>
        <ReasonList reasons={incident.grade.reasons} />
      </section>
      <section class="block" aria-labelledby="reports">
        <h2 id="reports">{words.incident.reports}</h2>
        <ReportList reports={reports} />
      </section>
      <section class="block" aria-labelledby="links">
        <h2 id="links">{words.incident.links}</h2>
        <LinkReasons incident={incident} />
      </section>
    </div>
  );
}
