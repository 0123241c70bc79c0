import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerNames } from '../src/api/registers';
import { violations } from './axe';
import { openSite, type Site } from './pages';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Follows the quoted words into the reader, which must stand at a claim. */
async function followQuote(page: Page): Promise<void> {
  await page.locator('.quote-link:visible').first().click();
  await page.waitForFunction(() => /^card-[cr]\d/.test(document.activeElement?.id ?? ''));
  expect(new URL(page.url()).pathname).toMatch(/^\/articles\/[0-9a-f]{16}$/);
}

describe.each(['ar', 'en'])('in %s', (language) => {
  const settings = { language, theme: language === 'ar' ? 'light' : 'dark' };

  test('from the header to the registers: what is coming, what expires, how many rows each has', async () => {
    const page = await site.open('/', { settings });
    await page.locator('.band-nav a[href="/registers"]').click();
    await page.locator('.register-cards h3 a').nth(registerNames.length - 1).waitFor();
    await page.waitForFunction(() => !document.querySelector('.register-cards')?.textContent?.includes('…'));
    expect(await violations(page)).toEqual([]);
    await page.locator('input[name="on"]').fill('2019-04-25');
    await page.locator('.query button').click();
    await page.waitForURL((url) => url.searchParams.get('on') === '2019-04-25');
  });

  test.each(registerNames)('%s: from the list to a row, to the words, and back', async (name) => {
    const page = await site.open(`/registers/${name}`, { settings });
    const row = name === 'control' ? page.locator('table.control tbody th a') : page.locator('.register-row h2 a');
    await row.first().waitFor();
    expect(await violations(page)).toEqual([]);

    await row.first().click();
    await page.locator('.incident h1').waitFor();
    const path = new URL(page.url()).pathname;
    expect(path).toMatch(new RegExp(`^/registers/${name}/.`));
    await page.locator('.statements .quote-link').first().waitFor();
    expect(await violations(page)).toEqual([]);

    await followQuote(page);
    expect(await violations(page)).toEqual([]);
    await page.locator('.back').click();
    await page.locator('.incident h1').waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
  });

  test('a day and an actor stand in the address; the map and the table show who held what on it', async () => {
    const page = await site.open('/registers/control', { settings });
    await page.locator('.sketch svg').first().waitFor();
    await page.locator('input[name="on"]').fill('2019-04-20');
    await page.locator('.query button').click();
    await page.waitForURL((url) => url.searchParams.get('on') === '2019-04-20');
    await page.locator('table.control tbody tr').first().waitFor();
    expect(await page.locator('.sketch svg g').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
  });

  test('the reader shows claims for registers, and hides them where they are not asked for', async () => {
    const page = await site.open('/registers/talks', { settings });
    await page.locator('.register-row .quote-link').first().click();
    await page.locator('.card').first().waitFor();
    const cards = await page.locator('.card.edge-register').count();
    const chip = page.locator('.panel .chips .chip').nth(3);
    expect(await chip.getAttribute('aria-pressed')).toBe('true');
    await chip.click();
    await page.waitForURL((url) => url.searchParams.get('kinds') === 'casualty,event,diplomacy');
    expect([await page.locator('.card.edge-register').count(), await page.locator('.evidence.ink-register').count()]).toEqual([0, 0]);
    expect(cards).toBeGreaterThan(0);
  });
});

test('talks give a calendar of what the list shows', async () => {
  const page = await site.open('/registers/talks?actor=russia');
  const link = page.locator('a[download="talks.ics"]');
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe('/api/registers/talks.ics?actor=russia');
});

test('the pages scroll in one direction only, down to a width of 320 pixels', async () => {
  for (const path of ['/registers', ...registerNames.map((name) => `/registers/${name}`)]) {
    const page = await site.open(path, { width: 320, height: 640 });
    await page.locator('.register-row, .register-cards, table.control').first().waitFor();
    expect([path, Math.max(0, await overflow(page))]).toEqual([path, 0]);
    await page.close();
  }
});

test('a row that is not there, and a filter without a match, say what to do', async () => {
  for (const path of ['/registers/talks/nothing', '/registers/truces?actor=nobody']) {
    const page = await site.open(path);
    await page.locator('.message .button').waitFor();
  }
});

test('nothing left the origin, and nothing broke the content policy', () => {
  expect(site.strays).toEqual([]);
  expect(site.complaints).toEqual([]);
});
