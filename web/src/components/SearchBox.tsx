import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useShortcuts } from '../hooks/useShortcuts';
import { maxTextLength } from '../routing/query';
import { useLocale } from '../settings/context';

const pauseMilliseconds = 250;

/** The search: looks while you type, after a short pause. The / key focuses it. */
export function SearchBox({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const { list } = useLocale().words;
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const keys = useMemo(
    () => ({
      Slash: (event: KeyboardEvent) => {
        event.preventDefault();
        input.current?.select();
        input.current?.focus();
      },
    }),
    [],
  );
  useShortcuts(keys);
  // The address may change without us: the way back, or "show all".
  useEffect(() => setText((typed) => (typed.trim() === value ? typed : value)), [value]);
  useEffect(() => {
    if (text.trim() === value) return;
    const pause = setTimeout(() => onSearch(text.trim()), pauseMilliseconds);
    return () => clearTimeout(pause);
  }, [text]);
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round">
          <circle cx="8.500" cy="8.500" r="5.500" />
          <path d="M13 13l4.500 4.500" />
        </g>
      </svg>
      <input
        ref={input}
        type="search"
        dir="auto"
        enterkeyhint="search"
        aria-label={list.search}
        placeholder={list.searchHint}
        maxLength={maxTextLength}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {text === '' ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <button type="button" class="search-clear" aria-label={list.clear} onClick={() => { setText(''); onSearch(''); input.current?.focus(); }}>
          ×
        </button>
      )}
    </form>
  );
}
