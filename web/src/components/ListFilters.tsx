import { claimKinds } from '../api/types';
import { type ListState, listPath } from '../routing/routes';
import { useLocale } from '../settings/context';
import { fill } from '../text/numbers';
import { KindIcon } from './KindIcon';
import { Link } from './Link';
import { SourceText } from './SourceText';

/** Which articles are listed: of one kind of claim, of one publisher. Each choice is a link. */
export function ListFilters({ state }: { state: ListState }) {
  const { list, kindsPlural } = useLocale().words;
  return (
    <nav class="filters" aria-label={list.kindFilter}>
      <ul class="chips">
        {[null, ...claimKinds].map((kind) => (
          <li key={kind ?? 'all'}>
            <Link
              class="chip"
              href={listPath({ ...state, kind, page: 1 })}
              aria-current={state.kind === kind ? 'true' : undefined}
              keepScroll
            >
              {kind !== null && <KindIcon kind={kind} />}
              {kind === null ? list.allKinds : kindsPlural[kind]}
            </Link>
          </li>
        ))}
        {state.publisher !== null && (
          <li>
            <Link
              class="chip chip-removable"
              href={listPath({ ...state, publisher: null, page: 1 })}
              aria-label={fill(list.dropPublisher, { name: state.publisher })}
            >
              {list.publisher}: <SourceText text={state.publisher} />
              <span aria-hidden="true">×</span>
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
