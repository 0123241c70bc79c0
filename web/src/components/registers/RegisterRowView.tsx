import type { RegisterRow } from '../../api/registers';
import { useTitle } from '../../hooks/useTitle';
import { plainTitle, rowDays, rowTitle } from '../../registers/row';
import { registerPath } from '../../routing/registers';
import { cameFrom } from '../../routing/navigation';
import { useLocale } from '../../settings/context';
import { withoutBidi } from '../../text/bidi';
import { counted } from '../../text/numbers';
import { Link } from '../Link';
import { Pieces } from '../Pieces';
import { RegisterFacts } from './RegisterFacts';
import { StateBadge } from './StateBadge';
import { StatementSection } from './StatementSection';

/** Registers whose own parts show every statement already. */
const tellAll = ['control', 'persons'];

/** One row of a register with everything that was told. */
export function RegisterRowView({ entry }: { entry: RegisterRow }) {
  const locale = useLocale();
  const { registers } = locale.words;
  useTitle(withoutBidi(plainTitle(entry, locale)));
  const list = registerPath(entry.register);
  const back = cameFrom().startsWith(`${list}?`) ? cameFrom() : list;
  return (
    <div class="page incident">
      <header class="head">
        <Link class="back" href={back}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" class="arrow">
            <path d="M10 3L5 8l5 5" fill="none" stroke="currentColor" stroke-width="2" />
          </svg>
          {registers.names[entry.register].title}
        </Link>
        <h1><Pieces pieces={rowTitle(entry, locale)} /></h1>
        <p class="head-facts">
          <StateBadge row={entry} />
          <span>{rowDays(entry, locale) ?? registers.undated}</span>
          <span>{counted(entry.statements.length, registers.told, locale)}</span>
        </p>
      </header>
      <RegisterFacts entry={entry} />
      {!tellAll.includes(entry.register) && <StatementSection title={registers.statements} help={registers.statementsHelp} statements={entry.statements} />}
    </div>
  );
}
