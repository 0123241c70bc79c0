import type { Claim } from '../api/types';

/** The reader at a claim that is named by its key in the record: ARTICLE:WHAT:AT, as the API gives it. */
export const claimPath = (key: string): string => {
  const [article = '', ...mark] = key.split(':');
  return `/articles/${article}${mark.length === 0 ? '' : `#${mark.join(':')}`}`;
};

/** Key of the article of a claim. */
export const articleOf = (claim: string): string => claim.split(':', 1)[0] ?? '';

/** What a claim claims, as keys of claims name it. */
const whatOf = (claim: Claim): string => (claim.kind === 'casualty' ? claim.harm : claim.kind === 'register' ? claim.aspect : claim.type);

/** Id of the claim that an address selects by its id or by what is claimed and where; null where there is none. */
export function claimOf(claims: readonly Claim[], mark: string | null): string | null {
  const [, what, at, times] = /^([a-z-]+):(\d+)(?:~(\d+))?$/.exec(mark ?? '') ?? [];
  if (what === undefined) return mark;
  const there = claims.filter((claim) => whatOf(claim) === what && claim.evidence.at === Number(at));
  return there[Number(times ?? 1) - 1]?.id ?? null;
}
