import { useEffect, useRef } from 'preact/hooks';
import { useShared } from '../settings/context';
import { Choice } from './Choice';

/** How the pages look: theme, digits, month names, shortcuts. */
export function ViewMenu() {
  const { settings, change, locale } = useShared();
  const { view } = locale.words;
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const leave = (event: Event) => {
      const escape = event instanceof KeyboardEvent && event.code === 'Escape';
      const outside = event.type === 'pointerdown' && !menu.current?.contains(event.target as Node);
      if (!menu.current?.open || !(escape || outside)) return;
      menu.current.open = false;
      if (escape) menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('keydown', leave);
    };
  }, []);
  return (
    <details class="menu" ref={menu}>
      <summary class="band-button">{view.title}</summary>
      <div class="menu-panel">
        <Choice title={view.theme} value={settings.theme} options={view.themes} onChoose={(theme) => change({ theme })} />
        <Choice
          title={view.digits}
          value={settings.digits}
          options={{ latin: '0123', arabic: '٠١٢٣' }}
          onChoose={(digits) => change({ digits })}
        />
        <Choice title={view.months} value={settings.months} options={view.monthSets} onChoose={(months) => change({ months })} />
        <Choice
          title={view.shortcuts}
          value={settings.shortcuts ? 'on' : 'off'}
          options={{ on: view.on, off: view.off }}
          help={view.shortcutsHelp}
          onChoose={(choice) => change({ shortcuts: choice === 'on' })}
        />
      </div>
    </details>
  );
}
