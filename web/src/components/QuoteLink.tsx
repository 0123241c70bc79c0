import { claimPath } from '../claims/claimKey';
import { useLocale } from '../settings/context';
import { Link } from './Link';
import { SourceText } from './SourceText';

/** The words that carry a claim; they lead into the article, to the claim. */
export function QuoteLink({ claim, quote }: { claim: string; quote: string }) {
  const { incident } = useLocale().words;
  return (
    <Link class="quote-link quoted" href={claimPath(claim)} from={location.pathname + location.search + location.hash} title={incident.openRecord}>
      «<SourceText text={quote} />»
    </Link>
  );
}
