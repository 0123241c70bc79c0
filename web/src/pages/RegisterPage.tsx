import { getRegister } from '../api/client';
import type { RegisterList, RegisterName } from '../api/registers';
import { FaultMessage } from '../components/FaultMessage';
import { Link } from '../components/Link';
import { Pager } from '../components/Pager';
import { type Field, QueryForm } from '../components/QueryForm';
import { ControlList } from '../components/registers/ControlList';
import { RegisterListRow } from '../components/registers/RegisterListRow';
import { RegisterTabs } from '../components/registers/RegisterTabs';
import { useAnswer } from '../hooks/useAnswer';
import { useTitle } from '../hooks/useTitle';
import { navigate } from '../routing/navigation';
import { calendarPath, registerPath, type RegisterState } from '../routing/registers';
import { useLocale } from '../settings/context';
import { counted } from '../text/numbers';

/** The day matters where rows stand otherwise on another day. */
const byDay: readonly RegisterName[] = ['talks', 'control'];

const fieldsOf = (name: RegisterName, state: RegisterState): Field[] => [
  ...(byDay.includes(name) ? [{ name: 'on', kind: 'day', value: state.on } as const] : []),
  { name: 'from', kind: 'day', value: state.from },
  { name: 'to', kind: 'day', value: state.to },
  { name: 'actor', kind: 'side', value: state.actor },
  ...(name === 'persons' || name === 'demands' || name === 'mandates' ? [] : [{ name: 'place', kind: 'text', value: state.place } as const]),
];

/** A register: filter, page through. */
export function RegisterPage({ name, state }: { name: RegisterName; state: RegisterState }) {
  const locale = useLocale();
  const { registers, form, loading } = locale.words;
  const { title, intro } = registers.names[name];
  useTitle(title);
  const path = registerPath(name, state);
  const { answer, fault, busy, retry } = useAnswer(path, (signal) => getRegister(name, state, signal));
  const found = answer === null ? (busy ? loading : '') : answer.total === 0 ? registers.foundNone : counted(answer.total, registers.found, locale);
  return (
    <div class="page page-list">
      <div class="list-tools">
        <h1>{title}</h1>
        <RegisterTabs chosen={name} />
        <p class="intro">{intro}{name === 'access' && ` ${registers.neverSummed}`}</p>
        <QueryForm fields={fieldsOf(name, state)} submit={form.show} onAsk={(values) => navigate(registerPath(name, { ...state, ...values, page: 1 }))} />
        {name === 'talks' && <p class="intro"><a href={calendarPath(state)} download="talks.ics" title={registers.calendarHelp}>{registers.calendar}</a></p>}
        <p class="found" role="status">
          {found}
        </p>
      </div>
      {fault !== null && <FaultMessage fault={fault} retry={retry} />}
      {answer !== null && <Rows name={name} answer={answer} state={state} busy={busy} />}
    </div>
  );
}

function Rows({ name, answer, state, busy }: { name: RegisterName; answer: RegisterList; state: RegisterState; busy: boolean }) {
  const { registers } = useLocale().words;
  const path = registerPath(name, state);
  if (answer.rows.length === 0) {
    return (
      <div class="message">
        <h2>{registers.noMatch}</h2>
        <p>{registers.noMatchHelp}</p>
        <Link class="button" href={registerPath(name)}>{registers.showAll}</Link>
      </div>
    );
  }
  const places = answer.rows.flatMap((row) => (row.register === 'control' ? [row] : []));
  return (
    <>
      {places.length > 0 ? <ControlList rows={places} on={state.on} from={path} /> : (
        <ol class="rows" aria-busy={busy}>
          {answer.rows.map((row) => <RegisterListRow key={row.id} row={row} from={path} />)}
        </ol>
      )}
      <Pager total={answer.total} size={answer.size} page={state.page} to={(page) => registerPath(name, { ...state, page })} />
    </>
  );
}
