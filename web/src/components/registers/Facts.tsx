import type { ComponentChildren } from 'preact';
import type { RegisterWords } from '../../i18n/registerWords';
import { useLocale } from '../../settings/context';

/** What is known of a row, name by name. */
export function Facts({ children }: { children: ComponentChildren }) {
  return <dl class="facts">{children}</dl>;
}

/** One of them; says so where nobody tells it. */
export function Fact({ name, children }: { name: keyof RegisterWords['facts']; children: ComponentChildren }) {
  const { registers } = useLocale().words;
  const none = children === null || children === undefined || (Array.isArray(children) && children.length === 0);
  return (
    <div class={none ? 'fact-none' : undefined}>
      <dt>{registers.facts[name]}</dt>
      <dd>{none ? registers.notTold : children}</dd>
    </div>
  );
}
