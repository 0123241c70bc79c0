import { defineConfig } from 'vite';

// MARSAD_URL: a running server, so that `npm run dev` and `npm run preview` show a real record.
const api = { '/api': { target: process.env.MARSAD_URL ?? 'http://127.0.0.1:5080', changeOrigin: true } };

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Fonts stay files: a font inlined as data: would break the content policy.
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { host: '127.0.0.1', proxy: api },
  preview: { host: '127.0.0.1', proxy: api },
});
