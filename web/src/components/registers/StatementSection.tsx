import { useId } from 'preact/hooks';
import type { Statement } from '../../api/registers';
import { StatementList } from './StatementList';

/** A headed part of a row's page with what was told for it; a sentence where nothing was. */
export function StatementSection({ title, help, none, statements }: { title: string; help?: string; none?: string; statements: readonly Statement[] }) {
  const id = useId();
  if (statements.length === 0 && none === undefined) return null;
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {help !== undefined && statements.length > 0 && <p class="card-details">{help}</p>}
      {statements.length === 0 ? <p>{none}</p> : <StatementList statements={statements} />}
    </section>
  );
}
