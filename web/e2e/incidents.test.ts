import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  await page.waitForFunction(() => document.activeElement?.id.startsWith('card-c'));
  expect(new URL(page.url()).pathname).toMatch(/^\/articles\/[0-9a-f]{16}$/);
}

describe.each(['ar', 'en'])('in %s', (language) => {
  const settings = { language, theme: language === 'ar' ? 'light' : 'dark' };

  test('from the incidents to one of them, to the words, and back', async () => {
    const page = await site.open('/', { settings });
    await page.locator('.band-nav a[href="/incidents"]').click();
    await page.locator('.incident-row').first().waitFor();
    expect(await violations(page)).toEqual([]);

    const grade = await page.locator('.incident-row .grade').first().getAttribute('class');
    const level = grade?.split('grade-')[1] ?? '';
    await page.locator(`.filters a[href="/incidents?grade=${level}"]`).click();
    await page.waitForURL((url) => url.searchParams.get('grade') === level);
    await page.locator('.rows[aria-busy="false"] .incident-row').first().waitFor();

    await page.locator('.incident-row h2 a').first().click();
    await page.locator('.incident h1').waitFor();
    const path = new URL(page.url()).pathname;
    expect(path).toMatch(/^\/incidents\/[0-9a-f]{12}$/);
    expect(await page.locator('.block h2').count()).toBe(4);
    expect(await violations(page)).toEqual([]);

    await followQuote(page);
    await page.locator('.back').click();
    await page.locator('.incident h1').waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
  });

  test('from a question to the toll, to its sum, to the words', async () => {
    const page = await site.open('/toll', { settings });
    await page.locator('.query select[name="harm"]').selectOption('killed');
    await page.locator('.query button').click();
    await page.waitForURL((url) => url.searchParams.get('harm') === 'killed');
    await page.locator('table.toll').waitFor();
    expect(await violations(page)).toEqual([]);

    await page.locator('table.toll tbody a').first().click();
    await page.waitForURL((url) => url.hash === '#1');
    await page.locator('.tree').first().waitFor();
    while ((await page.locator('.tree .quote-link:visible').count()) === 0) await page.locator('.tree:not([open]) > summary:visible').first().click();
    expect(await violations(page)).toEqual([]);

    await followQuote(page);
    await page.locator('.back').click();
    await page.locator('.tree').first().waitFor();
    expect(new URL(page.url()).hash).toBe('#1');
  });
});

test('the pages scroll in one direction only, down to a width of 320 pixels', async () => {
  const page = await site.open('/incidents', { width: 320, height: 640 });
  await page.locator('.incident-row').first().waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.locator('.incident-row h2 a').first().click();
  await page.locator('.incident h1').waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const toll = await site.open('/toll?by=month', { width: 320, height: 640 });
  await toll.locator('table.toll').waitFor();
  expect(await overflow(toll)).toBeLessThanOrEqual(0);
});

test('an incident that is not there, and a filter without a match, say what to do', async () => {
  for (const path of ['/incidents/000000000000', '/incidents?grade=discounted&from=1800-01-01&to=1800-01-02']) {
    const page = await site.open(path);
    await page.locator('.message .button').waitFor();
  }
});

test('nothing left the origin, and nothing broke the content policy', () => {
  expect(site.strays).toEqual([]);
  expect(site.complaints).toEqual([]);
});
