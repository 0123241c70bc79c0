import { getIncidents } from '../api/client';
import { grades, harms } from '../api/codes';
import { CodeChips } from '../components/CodeChips';
import { FaultMessage } from '../components/FaultMessage';
import { GradeBadge } from '../components/GradeBadge';
import { IncidentListRow } from '../components/IncidentListRow';
import { Link } from '../components/Link';
import { Pager } from '../components/Pager';
import { QueryForm } from '../components/QueryForm';
import { useAnswer } from '../hooks/useAnswer';
import { useTitle } from '../hooks/useTitle';
import { harmName } from '../incidents/figures';
import { allIncidents, type IncidentsState, incidentsPath } from '../routing/incidents';
import { navigate } from '../routing/navigation';
import { useLocale } from '../settings/context';
import { counted } from '../text/numbers';

/** The incidents of the record: filter, page through. */
export function IncidentsPage({ state }: { state: IncidentsState }) {
  const locale = useLocale();
  const { incidents, form, loading } = locale.words;
  useTitle(incidents.title);
  const path = incidentsPath(state);
  const { answer, fault, busy, retry } = useAnswer(path, (signal) => getIncidents(state, signal));
  const found = answer === null ? (busy ? loading : '') : answer.total === 0 ? incidents.foundNone : counted(answer.total, incidents.found, locale);
  const to = (part: Partial<IncidentsState>) => incidentsPath({ ...state, page: 1, ...part });
  return (
    <div class="page page-list">
      <div class="list-tools">
        <h1>{incidents.title}</h1>
        <QueryForm
          fields={[
            { name: 'from', kind: 'day', value: state.from },
            { name: 'to', kind: 'day', value: state.to },
            { name: 'side', kind: 'side', value: state.side },
            { name: 'place', kind: 'text', value: state.place },
          ]}
          submit={form.show}
          onAsk={(values) => navigate(to(values))}
        />
        <CodeChips label={incidents.harmFilter} all={incidents.allHarms} codes={harms} chosen={state.harm} to={(harm) => to({ harm })} show={(harm) => harmName(harm, locale)} />
        <CodeChips label={incidents.gradeFilter} all={incidents.allGrades} codes={grades} chosen={state.grade} to={(grade) => to({ grade })} show={(grade) => <GradeBadge level={grade} />} />
        <p class="found" role="status">
          {found}
        </p>
      </div>
      {fault !== null && <FaultMessage fault={fault} retry={retry} />}
      {answer !== null && answer.incidents.length === 0 && (
        <div class="message">
          <h2>{incidents.noMatch}</h2>
          <p>{incidents.noMatchHelp}</p>
          <Link class="button" href={incidentsPath(allIncidents)}>{incidents.showAll}</Link>
        </div>
      )}
      {answer !== null && answer.incidents.length > 0 && (
        <>
          <ol class="rows" aria-busy={busy}>
            {answer.incidents.map((row) => <IncidentListRow key={row.id} row={row} state={state} />)}
          </ol>
          <Pager total={answer.total} size={answer.size} page={state.page} to={(page) => incidentsPath({ ...state, page })} />
        </>
      )}
    </div>
  );
}
