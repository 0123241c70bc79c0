// Runs before the first paint, so that the page never flashes in the wrong language or theme.
(() => {
  try {
    const saved = JSON.parse(localStorage.getItem('marsad.settings') ?? '{}');
    const root = document.documentElement;
    if (saved.language === 'en') {
      root.lang = 'en';
      root.dir = 'ltr';
    }
    if (saved.theme === 'dark' || saved.theme === 'light') root.dataset.theme = saved.theme;
  } catch {
    // Storage is closed or holds something else: the defaults of the page stand.
  }
})();
