import { useEffect } from 'preact/hooks';
import { useShared } from '../settings/context';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * Binds single keys by their place on the keyboard (KeyboardEvent.code), so that they work under an Arabic layout.
 * Nothing is bound while someone types, nor where the reader has turned shortcuts off.
 */
export function useShortcuts(keys: Readonly<Record<string, (event: KeyboardEvent) => void>>): void {
  const { shortcuts } = useShared().settings;
  useEffect(() => {
    if (!shortcuts) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      keys[event.code]?.(event);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [keys, shortcuts]);
}
