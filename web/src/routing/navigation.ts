import { useEffect, useState } from 'preact/hooks';

const moved = new EventTarget();

/** Goes to an address of our own origin without loading the page anew. */
export function navigate(path: string, options: { replace?: boolean; from?: string } = {}): void {
  const state = { from: options.from ?? (history.state as { from?: string } | null)?.from };
  if (options.replace === true) history.replaceState(state, '', path);
  else history.pushState(state, '', path);
  moved.dispatchEvent(new Event('move'));
}

/** The list that the reader was opened from, so that the way back keeps its filters. */
export const cameFrom = (): string => (history.state as { from?: string } | null)?.from ?? '/';

/** The present address; renders again whenever it changes. */
export function useAddress(): URL {
  const [href, setHref] = useState(location.href);
  useEffect(() => {
    const update = () => setHref(location.href);
    moved.addEventListener('move', update);
    window.addEventListener('popstate', update);
    return () => {
      moved.removeEventListener('move', update);
      window.removeEventListener('popstate', update);
    };
  }, []);
  return new URL(href);
}
