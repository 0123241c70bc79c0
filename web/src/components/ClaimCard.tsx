import type { Claim } from '../api/types';
import { claimNumber } from '../claims/highlights';
import { sentenceOf } from '../claims/sentence';
import { useLocale } from '../settings/context';
import { counted, inDigits } from '../text/numbers';
import { ClaimRelations } from './ClaimRelations';
import { ClaimSlots } from './ClaimSlots';
import { ClaimWhy } from './ClaimWhy';
import { KindIcon } from './KindIcon';
import { Pieces } from './Pieces';
import { SourceText } from './SourceText';

interface Props {
  claim: Claim;
  claims: readonly Claim[];
  selected: boolean;
  onSelect: (claim: string, focus: 'card' | 'text') => void;
}

/** A claim in plain words, with the words of the article that carry it. */
export function ClaimCard({ claim, claims, selected, onSelect }: Props) {
  const locale = useLocale();
  const { words } = locale;
  const { headline, details } = sentenceOf(claim, locale);
  const cumulative = claim.kind === 'casualty' && claim.scope === 'cumulative';
  const repeats = claim.repeats?.length ?? 0;
  return (
    <li>
      <article id={`card-${claim.id}`} class={`card edge-${claim.kind} ${selected ? 'is-selected' : ''}`} tabIndex={-1} aria-labelledby={`title-${claim.id}`} aria-current={selected ? 'true' : undefined}>
        <p class="card-kind">
          <KindIcon kind={claim.kind} />
          {words.kinds[claim.kind]}
          <span class="card-number">{words.kindLetters[claim.kind]}{inDigits(claimNumber(claim.id), locale)}</span>
          {cumulative && <span class="badge">{words.scopes.cumulative}</span>}
        </p>
        <h3 id={`title-${claim.id}`}>
          <a href={`#${claim.id}`} onClick={(event) => { event.preventDefault(); onSelect(claim.id, 'card'); }}>
            <Pieces pieces={headline} />
          </a>
        </h3>
        <p class="card-details">
          {details.map((pieces, index) => <span key={index}><Pieces pieces={pieces} /></span>)}
        </p>
        <blockquote class="quoted" lang="ar" dir="rtl">
          <a href={`#text-${claim.id}`} title={words.card.toText} onClick={(event) => { event.preventDefault(); onSelect(claim.id, 'text'); }}>
            <SourceText text={claim.evidence.exact} />
          </a>
        </blockquote>
        {claim.attribution && (
          <p class="card-note">{words.card.attributed}: <q class="quoted"><SourceText text={claim.attribution.exact} /></q></p>
        )}
        <ClaimRelations claim={claim} claims={claims} onSelect={(id) => onSelect(id, 'card')} />
        {repeats > 0 && <p class="card-note">{counted(repeats, words.card.repeats, locale)}</p>}
        <details class="slots-fold" open={selected}>
          <summary>{words.card.slots}</summary>
          <ClaimSlots claim={claim} />
        </details>
        <ClaimWhy claim={claim} />
      </article>
    </li>
  );
}
