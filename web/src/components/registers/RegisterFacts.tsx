import type { RegisterRow } from '../../api/registers';
import { AccessFacts } from './AccessFacts';
import { ControlHistory } from './ControlHistory';
import { DemandFacts } from './DemandFacts';
import { MandateFacts } from './MandateFacts';
import { PersonFacts } from './PersonFacts';
import { TalksFacts } from './TalksFacts';
import { TruceFacts } from './TruceFacts';

/** What a row's register alone tells of it. */
export function RegisterFacts({ entry }: { entry: RegisterRow }) {
  switch (entry.register) {
    case 'talks': return <TalksFacts row={entry.row} />;
    case 'truces': return <TruceFacts entry={entry} row={entry.row} />;
    case 'mandates': return <MandateFacts row={entry.row} />;
    case 'control': return <ControlHistory entry={entry} />;
    case 'access': return <AccessFacts entry={entry} row={entry.row} />;
    case 'persons': return <PersonFacts entry={entry} row={entry.row} />;
    default: return <DemandFacts row={entry.row} />;
  }
}
