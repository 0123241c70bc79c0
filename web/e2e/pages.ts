import { chromium, type Browser, type Page } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';
import { actors, article, list, subjects } from './fixtures';
import { incident, incidents, toll } from './incidentFixtures';
import { register } from './registerFixtures';
import { registerNames } from '../src/api/registers';

/** The pages under test: those of a running server (MARSAD_URL), or the built ones over the articles of these tests. */
export interface Site {
  url: string;
  browser: Browser;
  /** Opens a page with its own storage; every request that leaves the origin is written down. */
  open: (path: string, options?: { settings?: object; colorScheme?: 'light' | 'dark'; width?: number; height?: number }) => Promise<Page>;
  strays: string[];
  /** What the page itself complained of: errors, and loads that the content policy refused. */
  complaints: string[];
  close: () => Promise<void>;
}

const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };

async function answerFromFixtures(page: Page): Promise<void> {
  await page.route('**/api/**', async (route) => {
    const url = new URL(route.request().url());
    const answers: Record<string, unknown> = {
      '/api/actors': { actors, subjects },
      '/api/articles': list(url.searchParams),
      [`/api/articles/${article.key}`]: article,
      '/api/incidents': incidents(url.searchParams),
      [`/api/incidents/${incident.id}`]: incident,
      '/api/toll': toll(url.searchParams),
      ...Object.fromEntries(registerNames.map((name) => [`/api/registers/${name}`, register(name, url.searchParams)])),
    };
    const answer = answers[url.pathname];
    await route.fulfill({ status: answer === undefined ? 404 : 200, headers, body: JSON.stringify(answer ?? { status: 404 }) });
  });
}

export async function openSite(): Promise<Site> {
  const given = process.env.MARSAD_URL;
  const server: PreviewServer | null = given === undefined ? await preview({ preview: { port: 0, host: '127.0.0.1', proxy: {} }, logLevel: 'error' }) : null;
  const url = (given ?? server?.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
  const strays: string[] = [];
  const complaints: string[] = [];
  const open: Site['open'] = async (path, { settings, colorScheme = 'light', width = 1280, height = 860 } = {}) => {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme });
    const page = await context.newPage();
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(url).origin) strays.push(request.url());
    });
    page.on('pageerror', (fault) => complaints.push(String(fault)));
    page.on('console', (line) => {
      if (/content security policy/i.test(line.text())) complaints.push(line.text());
    });
    if (given === undefined) await answerFromFixtures(page);
    if (settings !== undefined) {
      await page.addInitScript((saved) => {
        if (localStorage.getItem('marsad.settings') === null) localStorage.setItem('marsad.settings', saved);
      }, JSON.stringify(settings));
    }
    await page.goto(url + path);
    return page;
  };
  const close = async () => {
    await browser.close();
    await server?.close();
  };
  return { url, browser, open, strays, complaints, close };
}
