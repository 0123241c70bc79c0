import type { Claim } from '../api/types';
import type { ReaderState } from '../routing/routes';
import { useLocale } from '../settings/context';
import { counted } from '../text/numbers';
import { ClaimCard } from './ClaimCard';
import { KindFilter } from './KindFilter';

interface Props {
  claims: readonly Claim[];
  shown: readonly Claim[];
  state: ReaderState;
  onSelect: (claim: string, focus: 'card' | 'text') => void;
  onStep: (by: 1 | -1) => void;
}

/** The claims of an article, beside its text. */
export function ClaimPanel({ claims, shown, state, onSelect, onStep }: Props) {
  const locale = useLocale();
  const { reader } = locale.words;
  return (
    <aside class="panel" aria-labelledby="claims-title">
      <div class="panel-head">
        <div class="panel-title">
          <h2 id="claims-title">{reader.claims}</h2>
          <span class="found" role="status">{claims.length > 0 && counted(shown.length, reader.claimCount, locale)}</span>
          <span class="steps" role="group" aria-label={reader.stepHelp}>
            <button type="button" aria-label={reader.previousClaim} title={`${reader.previousClaim} (k)`} disabled={shown.length === 0} onClick={() => onStep(-1)}>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 10.500l5-5 5 5" fill="none" stroke="currentColor" stroke-width="2" /></svg>
            </button>
            <button type="button" aria-label={reader.nextClaim} title={`${reader.nextClaim} (j)`} disabled={shown.length === 0} onClick={() => onStep(1)}>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 5.500l5 5 5-5" fill="none" stroke="currentColor" stroke-width="2" /></svg>
            </button>
          </span>
        </div>
        {claims.length > 0 && <KindFilter claims={claims} state={state} />}
      </div>
      {claims.length === 0 && <p class="panel-empty">{reader.noClaims}</p>}
      {claims.length > 0 && state.kinds.length === 0 && <p class="panel-empty">{reader.noneShown}</p>}
      <ol class="cards">
        {shown.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} claims={claims} selected={claim.id === state.claim} onSelect={onSelect} />
        ))}
      </ol>
    </aside>
  );
}
