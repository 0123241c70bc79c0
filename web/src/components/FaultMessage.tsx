import type { ApiFault } from '../api/client';
import { useLocale } from '../settings/context';
import { Link } from './Link';

interface Props {
  fault: ApiFault;
  retry: () => void;
  /** What to say where the thing is not there; without it, that there is no such article. */
  missing?: string;
}

/** What went wrong, and what to do. */
export function FaultMessage({ fault, retry, missing }: Props) {
  const { faults } = useLocale().words;
  const notFound = fault.status === 404;
  const reason = fault.status === 0 ? faults.unreachable : notFound ? (missing ?? faults.notFound) : fault.status === 400 ? faults.badQuery : faults.server;
  return (
    <div class="message" role="alert">
      <h2>{faults.title}</h2>
      <p>{reason}</p>
      {notFound ? (
        <Link class="button" href="/">
          {faults.home}
        </Link>
      ) : (
        <button type="button" class="button" onClick={retry}>
          {faults.retry}
        </button>
      )}
    </div>
  );
}
