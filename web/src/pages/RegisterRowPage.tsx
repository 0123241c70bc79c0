import { getRegisterRow } from '../api/client';
import type { RegisterName } from '../api/registers';
import { FaultMessage } from '../components/FaultMessage';
import { RegisterRowView } from '../components/registers/RegisterRowView';
import { useAnswer } from '../hooks/useAnswer';
import { useLocale } from '../settings/context';

/** One row of a register. */
export function RegisterRowPage({ name, id }: { name: RegisterName; id: string }) {
  const { loading, registers } = useLocale().words;
  const { answer, fault, retry } = useAnswer(`${name} ${id}`, (signal) => getRegisterRow(name, id, signal));
  if (answer !== null) return <RegisterRowView entry={answer} />;
  return (
    <div class="page">
      {fault === null ? <p class="found" role="status">{loading}</p> : <FaultMessage fault={fault} retry={retry} missing={registers.notFound} />}
    </div>
  );
}
