import type { Claim } from '../api/types';
import { slotName, slotsOf } from '../claims/slots';
import { useLocale } from '../settings/context';
import { Pieces } from './Pieces';

/** The slots of a claim in words, with the codes that exports carry. */
export function ClaimSlots({ claim }: { claim: Claim }) {
  const locale = useLocale();
  const slots = slotsOf(claim, locale);
  const empty = slots.filter((slot) => slot.value === null);
  return (
    <dl class="slots">
      {slots.map(
        (slot) =>
          slot.value !== null && (
            <div key={slot.name}>
              <dt>{slotName(slot.name, locale)}</dt>
              <dd>
                <span>
                  <Pieces pieces={slot.value} />
                </span>
                <span class="codes">
                  {slot.codes.map((code) => (
                    <bdi key={code} class="code">
                      {code}
                    </bdi>
                  ))}
                </span>
              </dd>
            </div>
          ),
      )}
      {empty.length > 0 && (
        <div class="slots-empty">
          <dt>{locale.words.card.notStated}</dt>
          <dd>{empty.map((slot) => slotName(slot.name, locale)).join(locale.language === 'ar' ? '، ' : ', ')}</dd>
        </div>
      )}
    </dl>
  );
}
