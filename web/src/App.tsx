import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { getActors } from './api/client';
import type { ActorName } from './api/types';
import { Header } from './components/Header';
import { localeOf } from './i18n/locale';
import { ListPage } from './pages/ListPage';
import { ReaderPage } from './pages/ReaderPage';
import { UnknownPage } from './pages/UnknownPage';
import { useAddress } from './routing/navigation';
import { parseRoute, type Route } from './routing/routes';
import { SharedContext } from './settings/context';
import { applySettings, loadSettings, saveSettings, type Settings } from './settings/settings';

/** Names of actors; without them the keys themselves are shown, so a fault here is no fault of the page. */
function useActors(): ReadonlyMap<string, ActorName> {
  const [actors, setActors] = useState<ReadonlyMap<string, ActorName>>(new Map());
  useEffect(() => {
    const abort = new AbortController();
    getActors(abort.signal).then(
      (list) => setActors(new Map(list.map((actor) => [actor.key, actor]))),
      () => undefined,
    );
    return () => abort.abort();
  }, []);
  return actors;
}

function Page({ route }: { route: Route }) {
  if (route.page === 'list') return <ListPage state={route.state} />;
  return route.page === 'reader' ? <ReaderPage key={route.state.key} state={route.state} /> : <UnknownPage />;
}

/** The application: settings and names around one page. */
export function App() {
  const [settings, setSettings] = useState<Settings>(loadSettings);
  const actors = useActors();
  const address = useAddress();
  const locale = useMemo(() => localeOf(settings, actors), [settings, actors]);
  const change = useCallback(
    (part: Partial<Settings>) =>
      setSettings((before) => {
        const after = { ...before, ...part };
        saveSettings(after);
        return after;
      }),
    [],
  );
  useEffect(() => applySettings(settings), [settings]);
  const shared = useMemo(() => ({ settings, change, locale }), [settings, change, locale]);
  return (
    <SharedContext.Provider value={shared}>
      <a class="skip" href="#main" onClick={(event) => { event.preventDefault(); document.getElementById('main')?.focus(); }}>
        {locale.words.skip}
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        <Page route={parseRoute(address)} />
      </main>
    </SharedContext.Provider>
  );
}
