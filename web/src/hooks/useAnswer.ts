import { useCallback, useEffect, useState } from 'preact/hooks';
import { ApiFault } from '../api/client';

export interface Asked<T> {
  /** The last answer; stays while the next one is under way, so that the page does not jump. */
  answer: T | null;
  fault: ApiFault | null;
  busy: boolean;
  retry: () => void;
}

/** Asks the server, again whenever the question changes; an answer that comes too late is dropped. */
export function useAnswer<T>(question: string, ask: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const [state, setState] = useState<Omit<Asked<T>, 'retry'>>({ answer: null, fault: null, busy: true });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    setState((before) => ({ ...before, busy: true }));
    ask(abort.signal).then(
      (answer) => {
        if (!abort.signal.aborted) setState({ answer, fault: null, busy: false });
      },
      (fault: unknown) => {
        if (!abort.signal.aborted) setState({ answer: null, fault: fault instanceof ApiFault ? fault : new ApiFault(0), busy: false });
      },
    );
    return () => abort.abort();
    // The question names everything that the request depends on.
  }, [question, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, retry };
}
