import { useCallback, useEffect, useMemo } from 'preact/hooks';
import type { Article } from '../api/types';
import { highlightsOf } from '../claims/highlights';
import { stepFrom, useClaimSteps } from '../hooks/useClaimSteps';
import { useTitle } from '../hooks/useTitle';
import { navigate } from '../routing/navigation';
import { type ReaderState, readerPath } from '../routing/routes';
import { useLocale } from '../settings/context';
import { withoutBidi } from '../text/bidi';
import { fill } from '../text/numbers';
import { paragraphsOf } from '../text/blocks';
import { ArticleBody } from './ArticleBody';
import { ArticleHead } from './ArticleHead';
import { ClaimPanel } from './ClaimPanel';

const longestTitle = 160;

/** The headline, or the start of the first paragraph where there is none. */
function titleOf(article: Article): string | null {
  const title = article.title?.trim();
  if (title) return title;
  const first = paragraphsOf(article.text, 0, article.text.length)[0];
  return first === undefined ? null : article.text.slice(first.start, Math.min(first.end, first.start + longestTitle));
}

/** Brings a claim into view on both sides and puts the focus on one of them. */
function show(claim: string, focus: 'card' | 'text'): void {
  const [card, text] = [document.getElementById(`card-${claim}`), document.getElementById(`text-${claim}`)];
  text?.closest('details')?.setAttribute('open', '');
  const target = focus === 'card' ? card : text;
  target?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'nearest' });
  text?.scrollIntoView({ block: 'nearest' });
}

/** The reader: the article with its evidence marked, and the claims beside it. */
export function Reader({ article, state }: { article: Article; state: ReaderState }) {
  const { words } = useLocale();
  const title = titleOf(article);
  useTitle(title === null ? null : withoutBidi(title));
  const shown = useMemo(
    () => article.claims.filter((claim) => state.kinds.includes(claim.kind)).sort((a, b) => a.evidence.at - b.evidence.at),
    [article, state.kinds.join()],
  );
  const highlights = useMemo(() => highlightsOf(shown, state.claim), [shown, state.claim]);
  const path = readerPath(state);
  const select = useCallback(
    (claim: string, focus: 'card' | 'text') => {
      navigate(readerPath({ ...state, claim }), { replace: true });
      requestAnimationFrame(() => show(claim, focus));
    },
    [path],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const next = stepFrom(shown, state.claim, by);
      const inText = document.activeElement?.closest('.body') != null;
      if (next !== null) select(next, inText ? 'text' : 'card');
    },
    [shown, select],
  );
  const leave = useCallback(() => navigate(readerPath({ ...state, claim: null }), { replace: true }), [path]);
  useClaimSteps(step, leave);
  // A link to a claim opens the article at it.
  useEffect(() => {
    if (state.claim !== null) show(state.claim, 'card');
  }, [article]);
  return (
    <div class="page reader">
      <div class="paper">
        <ArticleHead article={article} title={title ?? article.id} />
        <section aria-label={words.reader.article}>
          <ArticleBody article={article} highlights={highlights} selected={state.claim} onSelect={(claim) => select(claim, 'card')} />
        </section>
        <p class="colophon">{fill(words.reader.readWith, article.versions)}</p>
      </div>
      <ClaimPanel claims={article.claims} shown={shown} state={state} onSelect={select} onStep={step} />
    </div>
  );
}
