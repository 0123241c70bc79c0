import type { Incident, IncidentClaim } from '../api/types';
import { articleOf } from '../claims/claimKey';

/** What one article tells of an incident. */
export interface Report {
  article: string;
  name: string;
  publisher: string | null;
  published: string | null;
  claims: IncidentClaim[];
}

/** The claims of an incident by article, the articles in the order in which they come; words that carry several claims stand once. */
export function reportsOf({ claims }: Pick<Incident, 'claims'>): Report[] {
  const reports = new Map<string, Report>();
  for (const claim of claims) {
    const article = articleOf(claim.key);
    const { article: name, publisher, published } = claim;
    const report = reports.get(article) ?? { article, name, publisher, published, claims: [] };
    reports.set(article, report);
    if (!report.claims.some((other) => other.at === claim.at && other.exact === claim.exact)) report.claims.push(claim);
  }
  return [...reports.values()];
}
