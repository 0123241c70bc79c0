import type { RegisterRow } from '../../api/registers';
import { stateName } from '../../registers/row';
import { useLocale } from '../../settings/context';

/** How a row stands, by the last word on it. */
export function StateBadge({ row }: { row: RegisterRow }) {
  const name = stateName(row, useLocale());
  return name === null ? null : <span class={`state state-${row.state}`}>{name}</span>;
}
