import { useMemo } from 'preact/hooks';
import type { Claim } from '../api/types';
import { useShortcuts } from './useShortcuts';

/** The claim that lies so many steps from the selected one; without a selection the first, or the last backwards. */
export function stepFrom(claims: readonly Claim[], selected: string | null, by: 1 | -1): string | null {
  const at = claims.findIndex((claim) => claim.id === selected);
  const next = at === -1 ? (by === 1 ? 0 : claims.length - 1) : Math.min(Math.max(at + by, 0), claims.length - 1);
  return claims[next]?.id ?? null;
}

const withinClaims = (event: KeyboardEvent): boolean => event.target instanceof Element && event.target.closest('.card, .body a') !== null;

/** j and k step through the claims from anywhere, the arrows only from within one: elsewhere they scroll the page. */
export function useClaimSteps(step: (by: 1 | -1) => void, leave: () => void): void {
  const keys = useMemo(() => {
    const arrow = (by: 1 | -1) => (event: KeyboardEvent) => {
      if (!withinClaims(event)) return;
      event.preventDefault();
      step(by);
    };
    return { KeyJ: () => step(1), KeyK: () => step(-1), ArrowDown: arrow(1), ArrowUp: arrow(-1), Escape: leave };
  }, [step, leave]);
  useShortcuts(keys);
}
