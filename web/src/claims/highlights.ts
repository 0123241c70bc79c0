import type { Claim, ClaimKind, Quote } from '../api/types';
import type { Range } from '../text/segments';

/** A stretch of the article that a claim points to. */
export interface Highlight extends Range {
  claim: string;
  kind: ClaimKind;
  /** evidence carries the claim; repeat says it again; attribution names who says it. */
  role: 'evidence' | 'repeat' | 'attribution';
}

const highlight = (claim: Claim, role: Highlight['role'], quote: Quote): Highlight => ({
  claim: claim.id,
  kind: claim.kind,
  role,
  start: quote.at,
  end: quote.at + quote.exact.length,
});

/** The highlights of the claims shown; only the selected one also shows who is quoted, or the page would be all marks. */
export function highlightsOf(claims: readonly Claim[], selected: string | null): Highlight[] {
  return claims.flatMap((claim) => [
    highlight(claim, 'evidence', claim.evidence),
    ...(claim.repeats ?? []).map((quote) => highlight(claim, 'repeat', quote)),
    ...(claim.id === selected && claim.attribution ? [highlight(claim, 'attribution', claim.attribution)] : []),
  ]);
}

/**
 * The claim that a click on overlapping highlights means: the shortest; a click on it while it is selected goes on to
 * the next, so that each of them can be reached.
 */
export function claimToSelect(covers: readonly Highlight[], selected: string | null): Highlight | null {
  const links = covers.filter((cover) => cover.role !== 'attribution');
  const at = links.findIndex((cover) => cover.claim === selected);
  return links[(at + 1) % links.length] ?? null;
}

/** Number of a claim for people: "c3" is 3, "r1" is 1. */
export const claimNumber = (id: string): string => id.replace(/^[cr]/, '');
