import type { ComponentChildren } from 'preact';
import { getRegisterRow } from '../../api/client';
import type { RegisterName } from '../../api/registers';
import { useAnswer } from '../../hooks/useAnswer';
import { registerRowPath } from '../../routing/registers';
import { Link } from '../Link';

/** What leads to a row of a register where the record has that row, and is plain text where it has not. */
export function RowLink({ register, id, children }: { register: RegisterName; id: string; children: ComponentChildren }) {
  const { answer } = useAnswer(`${register} ${id}`, (signal) => getRegisterRow(register, id, signal));
  return answer === null ? <>{children}</> : <Link href={registerRowPath(register, id)}>{children}</Link>;
}
