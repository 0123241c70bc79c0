import { type RegisterName, registerNames } from '../../api/registers';
import { registerPath, registersPath } from '../../routing/registers';
import { useLocale } from '../../settings/context';
import { Link } from '../Link';

/** The registers beside each other, and the way to all of them. */
export function RegisterTabs({ chosen }: { chosen: RegisterName }) {
  const { registers } = useLocale().words;
  return (
    <nav class="filters" aria-label={registers.counts}>
      <ul class="chips">
        <li><Link class="chip" href={registersPath(null)}>{registers.back}</Link></li>
        {registerNames.map((name) => (
          <li key={name}>
            <Link class="chip" href={registerPath(name)} aria-current={name === chosen ? 'true' : undefined}>{registers.names[name].title}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
