import type { Incident, IncidentLink } from '../api/types';
import { articleOf } from '../claims/claimKey';
import { template } from '../claims/phrases';
import { ours, theirs, type Piece } from '../claims/actors';
import { useLocale } from '../settings/context';
import { formatDay } from '../text/dates';
import { Pieces } from './Pieces';
import { SourceText } from './SourceText';

/** Clues that are the same for every pair tell nobody anything. */
const shown = (link: IncidentLink) => link.why.filter((reason) => reason.clue !== 'start');

/** Why the tellings of an incident are taken for one, in plain words. */
export function LinkReasons({ incident }: { incident: Incident }) {
  const locale = useLocale();
  const { words } = locale;
  if (incident.links.length === 0) return <p>{words.incident.alone}</p>;
  const named = (telling: string): Piece[] => {
    const claim = incident.claims.find((other) => articleOf(other.key) === articleOf(telling));
    const day = claim?.published == null ? words.list.undated : formatDay(claim.published, locale);
    return [claim?.publisher == null ? ours(words.list.noPublisher) : theirs(claim.publisher), ours(` (${day})`)];
  };
  return (
    <>
      <p class="card-note">{words.incident.linksHelp}</p>
      <ul class="links">
        {incident.links.map((link, index) => (
          <li key={index}>
            <h3><Pieces pieces={template(words.incident.linkOf, { a: named(link.first), b: named(link.second) })} /></h3>
            <ul class="clues">
              {shown(link).map((reason) => (
                <li key={reason.clue} class={reason.weight < 0 ? 'clue-against' : ''}>
                  <span aria-hidden="true">{reason.weight < 0 ? '−' : '+'}</span>
                  <span class="unseen">{reason.weight < 0 ? words.incident.speaksAgainst : words.incident.speaksFor}: </span>
                  {words.clues[reason.clue] ?? reason.clue}
                  {reason.detail !== '' && <span class="card-details">: <SourceText text={reason.detail} /></span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
