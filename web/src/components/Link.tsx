import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { navigate } from '../routing/navigation';

interface Props {
  href: string;
  /** The list that the way back leads to; without it, the one remembered so far. */
  from?: string;
  /** Stays where the page is scrolled to. */
  keepScroll?: boolean;
  class?: string;
  rel?: string;
  title?: string;
  'aria-label'?: string;
  'aria-current'?: 'true' | undefined;
  children: ComponentChildren;
}

/** A link within the pages: a plain click stays in the application, anything else is the browser's. */
export function Link({ href, from, keepScroll = false, ...rest }: Props) {
  const follow = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(href, from === undefined ? {} : { from });
    if (!keepScroll) window.scrollTo(0, 0);
  };
  return <a {...rest} href={href} onClick={follow} />;
}
