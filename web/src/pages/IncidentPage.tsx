import { getIncident } from '../api/client';
import { FaultMessage } from '../components/FaultMessage';
import { IncidentView } from '../components/IncidentView';
import { useAnswer } from '../hooks/useAnswer';
import { useLocale } from '../settings/context';

/** One incident with every voice. */
export function IncidentPage({ id }: { id: string }) {
  const { loading, incidents } = useLocale().words;
  const { answer, fault, retry } = useAnswer(id, (signal) => getIncident(id, signal));
  if (answer !== null) return <IncidentView incident={answer} />;
  return (
    <div class="page">
      {fault === null ? <p class="found" role="status">{loading}</p> : <FaultMessage fault={fault} retry={retry} missing={incidents.notFound} />}
    </div>
  );
}
