import { emptyList, type ListState, listPath } from '../routing/routes';
import { useLocale } from '../settings/context';
import { Link } from './Link';

/** What stands where no article is listed: an empty record and a search without a match are two things. */
export function EmptyList({ state }: { state: ListState }) {
  const { list } = useLocale().words;
  const everything = listPath({ ...state, page: 1 }) === listPath(emptyList);
  return everything && state.page === 1 ? (
    <div class="message">
      <h2>{list.emptyRecord}</h2>
      <p>{list.emptyRecordHelp}</p>
      <pre dir="ltr">marsad ingest FOLDER</pre>
    </div>
  ) : (
    <div class="message">
      <h2>{list.noMatch}</h2>
      <p>{list.noMatchHelp}</p>
      <Link class="button" href={listPath(emptyList)}>
        {list.showAll}
      </Link>
    </div>
  );
}
