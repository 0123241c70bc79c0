import type { ComponentChildren } from 'preact';
import { Link } from './Link';

interface Props {
  label: string;
  /** What stands for no choice. */
  all: string;
  codes: readonly string[];
  chosen: string | null;
  to: (code: string | null) => string;
  show: (code: string) => ComponentChildren;
}

/** One of a few codes, or all of them; each choice is a link. */
export function CodeChips({ label, all, codes, chosen, to, show }: Props) {
  return (
    <nav class="filters" aria-label={label}>
      <ul class="chips">
        {[null, ...codes].map((code) => (
          <li key={code ?? 'all'}>
            <Link class="chip" href={to(code)} aria-current={chosen === code ? 'true' : undefined} keepScroll>
              {code === null ? all : show(code)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
