import { type Claim, claimKinds } from '../api/types';
import { type ReaderState, readerPath } from '../routing/routes';
import { useLocale } from '../settings/context';
import { formatNumber } from '../text/numbers';
import { KindIcon } from './KindIcon';
import { navigate } from '../routing/navigation';

/** Which kinds of claims the reader shows; the choice stands in the address. */
export function KindFilter({ claims, state }: { claims: readonly Claim[]; state: ReaderState }) {
  const locale = useLocale();
  const { words } = locale;
  return (
    <div class="chips" role="group" aria-label={words.reader.filter}>
      {claimKinds.map((kind) => {
        const shown = state.kinds.includes(kind);
        const kinds = claimKinds.filter((other) => (other === kind ? !shown : state.kinds.includes(other)));
        return (
          <button
            key={kind}
            type="button"
            class="chip"
            aria-pressed={shown}
            onClick={() => navigate(readerPath({ ...state, kinds }), { replace: true })}
          >
            <KindIcon kind={kind} />
            {words.kindsPlural[kind]}
            <span class="chip-count">{formatNumber(claims.filter((claim) => claim.kind === kind).length, locale)}</span>
          </button>
        );
      })}
    </div>
  );
}
