import type { Route } from '../routing/routes';
import { useShared } from '../settings/context';
import { Link } from './Link';
import { Logo } from './Logo';
import { ViewMenu } from './ViewMenu';

/** The band on top of every page. */
export function Header({ page }: { page: Route['page'] }) {
  const { settings, change, locale } = useShared();
  const { words } = locale;
  const other = settings.language === 'ar' ? 'en' : 'ar';
  return (
    <header class="band">
      <div class="band-inner">
        <Link href="/" class="brand">
          <Logo />
          <span class="brand-name">{words.product}</span>
          <span class="brand-tagline">{words.tagline}</span>
        </Link>
        <nav class="band-nav" aria-label={words.nav.title}>
          <Link href="/" aria-current={page === 'list' || page === 'reader' ? 'true' : undefined}>{words.nav.articles}</Link>
          <Link href="/incidents" aria-current={page === 'incidents' || page === 'incident' ? 'true' : undefined}>{words.nav.incidents}</Link>
          <Link href="/toll" aria-current={page === 'toll' ? 'true' : undefined}>{words.nav.toll}</Link>
          <Link href="/registers" aria-current={page === 'registers' || page === 'register' || page === 'registerRow' ? 'true' : undefined}>{words.registers.nav}</Link>
        </nav>
        <div class="band-tools">
          <button type="button" class="band-button" lang={other} onClick={() => change({ language: other })}>
            {words.switchLanguage}
          </button>
          <ViewMenu />
        </div>
      </div>
    </header>
  );
}
