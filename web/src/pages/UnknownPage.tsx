import { Link } from '../components/Link';
import { useTitle } from '../hooks/useTitle';
import { useLocale } from '../settings/context';

/** An address that is no page. */
export function UnknownPage() {
  const { faults } = useLocale().words;
  useTitle(faults.pageTitle);
  return (
    <div class="page">
      <div class="message">
        <h1>{faults.pageTitle}</h1>
        <p>{faults.page}</p>
        <Link class="button" href="/">
          {faults.home}
        </Link>
      </div>
    </div>
  );
}
