import type { Claim } from '../api/types';
import { claimNumber } from '../claims/highlights';
import { sentenceOf } from '../claims/sentence';
import { useLocale } from '../settings/context';
import { inDigits } from '../text/numbers';
import { Pieces } from './Pieces';

interface Props {
  claim: Claim;
  claims: readonly Claim[];
  onSelect: (claim: string) => void;
}

/** Links between a total and its parts: adding both would count people twice. */
export function ClaimRelations({ claim, claims, onSelect }: Props) {
  const locale = useLocale();
  const { card, kindLetters } = locale.words;
  const whole = claim.kind === 'casualty' && claim.partOf ? claims.filter((other) => other.id === claim.partOf) : [];
  const parts = claims.filter((other) => other.kind === 'casualty' && other.partOf === claim.id);
  const row = (label: string, others: readonly Claim[]) =>
    others.length > 0 && (
      <p class="card-note">
        {label}:{' '}
        {others.map((other) => (
          <a key={other.id} class="relation" href={`#${other.id}`} onClick={(event) => { event.preventDefault(); onSelect(other.id); }}>
            <span class="card-number">{kindLetters[other.kind]}{inDigits(claimNumber(other.id), locale)}</span>{' '}
            <Pieces pieces={sentenceOf(other, locale).headline} />
          </a>
        ))}
      </p>
    );
  return (
    <>
      {row(card.partOf, whole)}
      {row(card.contains, parts)}
    </>
  );
}
