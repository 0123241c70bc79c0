import { getToll } from '../api/client';
import { groupings, harms, policies } from '../api/codes';
import { FaultMessage } from '../components/FaultMessage';
import { QueryForm } from '../components/QueryForm';
import { ReasonList } from '../components/ReasonList';
import { TollChecks } from '../components/TollChecks';
import { TollTable } from '../components/TollTable';
import { useAnswer } from '../hooks/useAnswer';
import { useTitle } from '../hooks/useTitle';
import { harmName } from '../incidents/figures';
import { navigate } from '../routing/navigation';
import { tollPath, tollQuery, type TollState } from '../routing/toll';
import { useLocale } from '../settings/context';

/** A question in words for each of some codes. */
const named = (codes: readonly string[], name: (code: string) => string) => Object.fromEntries(codes.map((code) => [code, name(code)]));

/** How many of whom, with the arithmetic; a page without a question asks for one and adds nothing up. */
export function TollPage({ state }: { state: TollState }) {
  const locale = useLocale();
  const { toll, groupings: groupWords, policies: policyWords } = locale.words;
  useTitle(toll.title);
  return (
    <div class="page toll-page">
      <div class="list-tools">
        <h1>{toll.title}</h1>
        <p class="intro">{toll.intro}</p>
        <QueryForm
          fields={[
            { name: 'side', kind: 'side', value: state.side },
            { name: 'harm', kind: 'options', value: state.harm, options: named(harms, (harm) => harmName(harm, locale)) },
            { name: 'place', kind: 'text', value: state.place },
            { name: 'perpetrator', kind: 'side', value: state.perpetrator },
            { name: 'from', kind: 'day', value: state.from },
            { name: 'to', kind: 'day', value: state.to },
            { name: 'by', kind: 'options', value: state.by ?? 'none', required: true, options: named(groupings, (by) => groupWords[by] ?? by) },
            { name: 'policy', kind: 'options', value: state.policy ?? policies[0], required: true, options: named(policies, (policy) => policyWords[policy] ?? policy) },
          ]}
          submit={toll.add}
          onAsk={(values) => navigate(tollPath({ ...state, ...values, policy: values['policy'] === policies[0] ? null : (values['policy'] ?? null), row: null }))}
        />
      </div>
      {state.by !== null && <TollAnswer key={tollQuery(state)} state={state} />}
    </div>
  );
}

function TollAnswer({ state }: { state: TollState }) {
  const { toll } = useLocale().words;
  const { answer, fault, retry } = useAnswer(tollQuery(state), (signal) => getToll(state, signal));
  if (fault !== null) return <FaultMessage fault={fault} retry={retry} />;
  if (answer === null) return <p class="found" role="status">{toll.adding}</p>;
  return (
    <>
      {answer.rows.length === 0 ? <p class="found" role="status">{toll.nothing}</p> : <TollTable sheet={answer} state={state} />}
      {answer.notes.length > 0 && (
        <section class="block" aria-labelledby="notes">
          <h2 id="notes">{toll.notes}</h2>
          <ReasonList reasons={answer.notes} />
        </section>
      )}
      <section class="block" aria-labelledby="checks">
        <h2 id="checks">{toll.checks}</h2>
        <TollChecks checks={answer.checks} />
      </section>
    </>
  );
}
