import type { ClaimKind } from '../api/types';

const shapes: Record<ClaimKind, preact.JSX.Element> = {
  casualty: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  event: <path d="M8 2l6.500 11.500h-13z" fill="currentColor" />,
  diplomacy: (
    <g fill="none" stroke="currentColor" stroke-width="2">
      <circle cx="5.500" cy="8" r="4" />
      <circle cx="10.500" cy="8" r="4" />
    </g>
  ),
  register: <path d="M2.500 3h11M2.500 8h11M2.500 13h11" fill="none" stroke="currentColor" stroke-width="2.500" />,
};

/** The mark of a kind of claim: told by its shape, its colour only helps. */
export function KindIcon({ kind }: { kind: ClaimKind }) {
  return (
    <svg class={`kind-icon ink-${kind}`} viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
      {shapes[kind]}
    </svg>
  );
}
