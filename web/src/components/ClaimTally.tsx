import { claimKinds, type ClaimKind } from '../api/types';
import { useLocale } from '../settings/context';
import { formatNumber } from '../text/numbers';
import { KindIcon } from './KindIcon';

/** How many claims of each kind an article has, in columns that line up from row to row. */
export function ClaimTally({ claims }: { claims: Record<ClaimKind, number> }) {
  const locale = useLocale();
  return (
    <ul class="tally" aria-label={locale.words.list.claimsOf}>
      {claimKinds.map((kind) => (
        <li key={kind} class={claims[kind] === 0 ? 'tally-none' : ''} title={locale.words.kindsPlural[kind]}>
          <KindIcon kind={kind} />
          <span class="unseen">{locale.words.kindsPlural[kind]}: </span>
          {formatNumber(claims[kind], locale)}
        </li>
      ))}
    </ul>
  );
}
