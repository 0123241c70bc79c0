import { useCallback } from 'preact/hooks';
import { getArticles } from '../api/client';
import { ArticleListRow } from '../components/ArticleListRow';
import { EmptyList } from '../components/EmptyList';
import { FaultMessage } from '../components/FaultMessage';
import { ListFilters } from '../components/ListFilters';
import { Pager } from '../components/Pager';
import { SearchBox } from '../components/SearchBox';
import { useAnswer } from '../hooks/useAnswer';
import { useTitle } from '../hooks/useTitle';
import { navigate } from '../routing/navigation';
import { type ListState, listPath } from '../routing/routes';
import { useLocale } from '../settings/context';
import { counted } from '../text/numbers';

/** The articles of the record: search, filter, page through. */
export function ListPage({ state }: { state: ListState }) {
  const locale = useLocale();
  const { list, loading } = locale.words;
  useTitle(state.q === '' ? null : state.q);
  const path = listPath(state);
  const { answer, fault, busy, retry } = useAnswer(path, (signal) => getArticles(state, signal));
  const search = useCallback((q: string) => navigate(listPath({ ...state, q, page: 1 }), { replace: true }), [path]);
  const found = answer === null ? (busy ? loading : '') : answer.total === 0 ? list.foundNone : counted(answer.total, list.found, locale);
  return (
    <div class="page page-list">
      <div class="list-tools">
        <h1>{list.title}</h1>
        <SearchBox value={state.q} onSearch={search} />
        <ListFilters state={state} />
        <p class="found" role="status">
          {found}
        </p>
      </div>
      {fault !== null && <FaultMessage fault={fault} retry={retry} />}
      {answer !== null && answer.articles.length === 0 && <EmptyList state={state} />}
      {answer !== null && answer.articles.length > 0 && (
        <>
          <ol class="rows" aria-busy={busy}>
            {answer.articles.map((row) => (
              <ArticleListRow key={row.key} row={row} state={state} />
            ))}
          </ol>
          <Pager total={answer.total} size={answer.size} page={state.page} to={(page) => listPath({ ...state, page })} />
        </>
      )}
    </div>
  );
}
