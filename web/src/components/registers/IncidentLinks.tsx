import { useState } from 'preact/hooks';
import { getIncident } from '../../api/client';
import { useAnswer } from '../../hooks/useAnswer';
import { incidentSentence } from '../../incidents/sentence';
import { incidentPath } from '../../routing/incidents';
import { useLocale } from '../../settings/context';
import { fill, formatNumber } from '../../text/numbers';
import { Link } from '../Link';
import { Pieces } from '../Pieces';

const atOnce = 8;

/** Incidents that a row refers to, each in one sentence; a few at once. */
export function IncidentLinks({ ids }: { ids: readonly string[] }) {
  const locale = useLocale();
  const [shown, setShown] = useState(atOnce);
  return (
    <>
      <ul class="statements">
        {ids.slice(0, shown).map((id) => <IncidentLine key={id} id={id} />)}
      </ul>
      {ids.length > shown && (
        <button type="button" class="button" onClick={() => setShown((count) => count + atOnce)}>
          {fill(locale.words.registers.showIncidents, { n: formatNumber(ids.length - shown, locale) })}
        </button>
      )}
    </>
  );
}

function IncidentLine({ id }: { id: string }) {
  const locale = useLocale();
  const { answer } = useAnswer(id, (signal) => getIncident(id, signal));
  return (
    <li>
      <Link href={incidentPath(id)} from={location.pathname + location.search}>
        {answer === null ? <bdi class="code">{id}</bdi> : <Pieces pieces={incidentSentence(answer, locale)} />}
      </Link>
    </li>
  );
}
