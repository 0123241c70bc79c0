import { useEffect } from 'preact/hooks';
import { useLocale } from '../settings/context';

/** Names the page in the browser's tab and history. */
export function useTitle(title: string | null): void {
  const { product } = useLocale().words;
  useEffect(() => {
    document.title = title === null ? product : `${title} — ${product}`;
  }, [title, product]);
}
