import { getDue } from '../api/client';
import { type RegisterName, registerNames } from '../api/registers';
import { FaultMessage } from '../components/FaultMessage';
import { Link } from '../components/Link';
import { QueryForm } from '../components/QueryForm';
import { RegisterListRow } from '../components/registers/RegisterListRow';
import { useAnswer } from '../hooks/useAnswer';
import { useTitle } from '../hooks/useTitle';
import { navigate } from '../routing/navigation';
import { registerPath, registersPath, wholeRegister } from '../routing/registers';
import { useLocale } from '../settings/context';
import { formatDay } from '../text/dates';
import { counted, fill } from '../text/numbers';

const ahead = 30;

/** All registers: what is coming, what expires, how many rows each has. */
export function RegistersPage({ on }: { on: string | null }) {
  const { registers } = useLocale().words;
  useTitle(registers.title);
  return (
    <div class="page page-list">
      <div class="list-tools">
        <h1>{registers.title}</h1>
        <p class="intro">{registers.intro}</p>
        <QueryForm fields={[{ name: 'on', kind: 'day', value: on }]} submit={registers.setDay} onAsk={(values) => navigate(registersPath(values['on'] ?? null))} />
      </div>
      <Due title={registers.coming} none={registers.comingNone} names={['talks']} on={on} />
      <Due title={registers.expiring} none={registers.expiringNone} names={['truces', 'mandates']} on={on} />
      <section class="block" aria-labelledby="counts">
        <h2 id="counts">{registers.counts}</h2>
        <ul class="register-cards">
          {registerNames.map((name) => <Card key={name} name={name} on={on} />)}
        </ul>
      </section>
    </div>
  );
}

/** What is due in registers within the days ahead, the soonest first. */
function Due({ title, none, names, on }: { title: string; none: string; names: readonly RegisterName[]; on: string | null }) {
  const locale = useLocale();
  const { registers, loading } = locale.words;
  const id = `due-${names[0]}`;
  const { answer, fault, retry } = useAnswer(`${on}`, (signal) => Promise.all(names.map((name) => getDue(name, on, ahead, signal))));
  const rows = answer?.flatMap((list) => list.rows) ?? [];
  const day = answer?.map((list) => list.on).find((from) => from !== null);
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {day != null && <p class="card-details">{fill(registers.fromDay, { date: formatDay(day, locale) })}</p>}
      {fault !== null && <FaultMessage fault={fault} retry={retry} />}
      {answer === null && fault === null && <p role="status">{loading}</p>}
      {answer !== null && rows.length === 0 && <p>{none}</p>}
      {rows.length > 0 && <ol class="rows">{rows.map((row) => <RegisterListRow key={`${row.register} ${row.id}`} row={row} from={registersPath(on)} />)}</ol>}
    </section>
  );
}

function Card({ name, on }: { name: RegisterName; on: string | null }) {
  const locale = useLocale();
  const { registers } = locale.words;
  const { answer } = useAnswer(`${on}`, (signal) => getDue(name, on, null, signal));
  const { title, intro } = registers.names[name];
  return (
    <li>
      <h3><Link href={registerPath(name, { ...wholeRegister, on: name === 'control' || name === 'talks' ? on : null })}>{title}</Link></h3>
      <p class="found">{answer === null ? '…' : answer.total === 0 ? registers.foundNone : counted(answer.total, registers.found, locale)}</p>
      <p class="card-details">{intro}</p>
    </li>
  );
}
