import type { ArticleList } from '../api/types';
import { type ListState, listPath } from '../routing/routes';
import { useLocale } from '../settings/context';
import { fill, formatNumber } from '../text/numbers';
import { Link } from './Link';

/** The pages of a list. */
export function Pager({ answer, state }: { answer: ArticleList; state: ListState }) {
  const locale = useLocale();
  const { list } = locale.words;
  const pages = Math.max(1, Math.ceil(answer.total / answer.size));
  if (pages === 1) return null;
  const to = (page: number) => listPath({ ...state, page });
  return (
    <nav class="pager" aria-label={list.pages}>
      {state.page > 1 ? <Link rel="prev" class="button" href={to(state.page - 1)}>{list.previous}</Link> : <span />}
      <span>{fill(list.pageOf, { page: formatNumber(state.page, locale), pages: formatNumber(pages, locale) })}</span>
      {state.page < pages ? <Link rel="next" class="button" href={to(state.page + 1)}>{list.next}</Link> : <span />}
    </nav>
  );
}
