import { useLocale } from '../settings/context';
import { fill, formatNumber } from '../text/numbers';
import { Link } from './Link';

interface Props {
  total: number;
  size: number;
  page: number;
  /** The address of a page. */
  to: (page: number) => string;
}

/** The pages of a list. */
export function Pager({ total, size, page, to }: Props) {
  const locale = useLocale();
  const { list } = locale.words;
  const pages = Math.max(1, Math.ceil(total / size));
  if (pages === 1) return null;
  return (
    <nav class="pager" aria-label={list.pages}>
      {page > 1 ? <Link rel="prev" class="button" href={to(page - 1)}>{list.previous}</Link> : <span />}
      <span>{fill(list.pageOf, { page: formatNumber(page, locale), pages: formatNumber(pages, locale) })}</span>
      {page < pages ? <Link rel="next" class="button" href={to(page + 1)}>{list.next}</Link> : <span />}
    </nav>
  );
}
