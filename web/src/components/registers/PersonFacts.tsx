import type { PersonRow, RegisterRow } from '../../api/registers';
import { statementsOf } from '../../registers/row';
import { useLocale } from '../../settings/context';
import { SourceText } from '../SourceText';
import { ActorLinks } from './FactValues';
import { Fact, Facts } from './Facts';
import { StatementSection } from './StatementSection';

/** A person: names as written, offices, words, meetings. */
export function PersonFacts({ entry, row }: { entry: RegisterRow; row: PersonRow }) {
  const { registers } = useLocale().words;
  return (
    <>
      <Facts>
        <Fact name="spellings">
          {row.spellings.length === 0 ? null : <ul class="values">{row.spellings.map((spelling) => <li key={spelling}><SourceText text={spelling} /></li>)}</ul>}
        </Fact>
        <Fact name="actors">{row.actors.length > 0 ? <ActorLinks register="persons" actors={row.actors} /> : null}</Fact>
      </Facts>
      <StatementSection title={registers.roles} none={registers.notTold} statements={statementsOf(entry, row.roles)} />
      <StatementSection title={registers.said} none={registers.notTold} statements={statementsOf(entry, row.said)} />
      <StatementSection title={registers.met} none={registers.notTold} statements={statementsOf(entry, row.met)} />
    </>
  );
}
