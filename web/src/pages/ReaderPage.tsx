import { getArticle } from '../api/client';
import { claimOf } from '../claims/claimKey';
import { FaultMessage } from '../components/FaultMessage';
import { Reader } from '../components/Reader';
import { useAnswer } from '../hooks/useAnswer';
import type { ReaderState } from '../routing/routes';
import { useLocale } from '../settings/context';

/** One article with its claims. */
export function ReaderPage({ state }: { state: ReaderState }) {
  const { loading } = useLocale().words;
  const { answer, fault, retry } = useAnswer(state.key, (signal) => getArticle(state.key, signal));
  if (answer !== null) return <Reader article={answer} state={{ ...state, claim: claimOf(answer.claims, state.claim) }} />;
  return <div class="page">{fault === null ? <p class="found" role="status">{loading}</p> : <FaultMessage fault={fault} retry={retry} />}</div>;
}
