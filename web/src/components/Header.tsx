import { useShared } from '../settings/context';
import { Link } from './Link';
import { Logo } from './Logo';
import { ViewMenu } from './ViewMenu';

/** The band on top of every page. */
export function Header() {
  const { settings, change, locale } = useShared();
  const other = settings.language === 'ar' ? 'en' : 'ar';
  return (
    <header class="band">
      <div class="band-inner">
        <Link href="/" class="brand">
          <Logo />
          <span class="brand-name">{locale.words.product}</span>
          <span class="brand-tagline">{locale.words.tagline}</span>
        </Link>
        <div class="band-tools">
          <button type="button" class="band-button" lang={other} onClick={() => change({ language: other })}>
            {locale.words.switchLanguage}
          </button>
          <ViewMenu />
        </div>
      </div>
    </header>
  );
}
