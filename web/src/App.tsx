import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { getNames } from './api/client';
import type { ActorName } from './api/types';
import { Header } from './components/Header';
import { localeOf } from './i18n/locale';
import { IncidentPage } from './pages/IncidentPage';
import { IncidentsPage } from './pages/IncidentsPage';
import { ListPage } from './pages/ListPage';
import { ReaderPage } from './pages/ReaderPage';
import { RegisterPage } from './pages/RegisterPage';
import { RegisterRowPage } from './pages/RegisterRowPage';
import { RegistersPage } from './pages/RegistersPage';
import { TollPage } from './pages/TollPage';
import { UnknownPage } from './pages/UnknownPage';
import { useAddress } from './routing/navigation';
import { parseRoute, type Route } from './routing/routes';
import { SharedContext } from './settings/context';
import { applySettings, loadSettings, saveSettings, type Settings } from './settings/settings';

const byKey = (names: readonly ActorName[] = []): ReadonlyMap<string, ActorName> => new Map(names.map((name) => [name.key, name]));

/** Names of actors and subjects; without them the keys themselves are shown, so a fault here is no fault of the page. */
function useNames() {
  const [names, setNames] = useState({ actors: byKey(), subjects: byKey() });
  useEffect(() => {
    const abort = new AbortController();
    getNames(abort.signal).then(
      ({ actors, subjects }) => setNames({ actors: byKey(actors), subjects: byKey(subjects) }),
      () => undefined,
    );
    return () => abort.abort();
  }, []);
  return names;
}

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'list': return <ListPage state={route.state} />;
    case 'reader': return <ReaderPage key={route.state.key} state={route.state} />;
    case 'incidents': return <IncidentsPage state={route.state} />;
    case 'incident': return <IncidentPage key={route.id} id={route.id} />;
    case 'registers': return <RegistersPage on={route.on} />;
    case 'register': return <RegisterPage key={route.name} name={route.name} state={route.state} />;
    case 'registerRow': return <RegisterRowPage key={`${route.name} ${route.id}`} name={route.name} id={route.id} />;
    case 'toll': return <TollPage state={route.state} />;
    default: return <UnknownPage />;
  }
}

/** The application: settings and names around one page. */
export function App() {
  const [settings, setSettings] = useState<Settings>(loadSettings);
  const { actors, subjects } = useNames();
  const address = useAddress();
  const route = parseRoute(address);
  const locale = useMemo(() => localeOf(settings, actors, subjects), [settings, actors, subjects]);
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
      <Header page={route.page} />
      <main id="main" tabIndex={-1}>
        <Page route={route} />
      </main>
    </SharedContext.Provider>
  );
}
