import type { Claim } from '../api/types';
import { slotName } from '../claims/slots';
import { useLocale } from '../settings/context';
import { SourceText } from './SourceText';

/** Why each slot has its value, and the rules that made the claim. */
export function ClaimWhy({ claim }: { claim: Claim }) {
  const locale = useLocale();
  const { card } = locale.words;
  const { rules = [], why = [] } = claim;
  if (rules.length === 0 && why.length === 0) return null;
  return (
    <details class="why">
      <summary>{card.why}</summary>
      <dl class="slots">
        {why.map((reason, index) => (
          <div key={index}>
            <dt>{slotName(reason.slot, locale)}</dt>
            <dd>
              <bdi class="code">{reason.why}</bdi>
              {reason.exact && <q class="quoted"><SourceText text={reason.exact} /></q>}
            </dd>
          </div>
        ))}
        {rules.length > 0 && (
          <div>
            <dt>{card.rules}</dt>
            <dd>{rules.map((rule) => <bdi key={rule} class="code">{rule}</bdi>)}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}
