import type { Locator, Page } from 'playwright-core';
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

async function openFirstArticle(page: Page): Promise<void> {
  await page.locator('.row h2 a').first().click();
  await page.locator('.body a.evidence').first().waitFor();
}

/** Clicks the first line of a stretch: the middle of one that runs over two lines lies on neither. */
async function clickFirstLine(page: Page, stretch: Locator): Promise<void> {
  await stretch.scrollIntoViewIfNeeded();
  const box = await stretch.evaluate((element) => element.getClientRects()[0]?.toJSON() as DOMRect);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

describe('a reader', () => {
  test('searches, opens an article, goes from evidence to card, to English, and back', async () => {
    const page = await site.open('/');
    await page.locator('.row').first().waitFor();
    const heading = await page.locator('.row h2').first().innerText();
    const word = heading.split(/[\s:،]+/).find((part) => part.length > 4) ?? heading;

    await page.keyboard.press('Slash');
    await page.keyboard.insertText(word);
    await page.waitForURL((url) => url.searchParams.get('q') === word);
    await page.locator('.rows[aria-busy="false"] .row').first().waitFor();
    await openFirstArticle(page);

    const evidence = page.locator('.body a.evidence[id]').first();
    const claim = (await evidence.getAttribute('id'))?.replace('text-', '') ?? '';
    await clickFirstLine(page, evidence);
    await page.waitForFunction((id) => document.activeElement?.id === `card-${id}`, claim);
    expect(new URL(page.url()).hash).toBe(`#${claim}`);

    await page.locator(`#card-${claim} blockquote a`).click();
    await page.waitForFunction((id) => document.activeElement?.id === `text-${id}`, claim);

    await page.locator('.band-button[lang="en"]').click();
    await page.locator('html[lang="en"][dir="ltr"]').waitFor();
    expect(await page.locator('.body').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('#claims-title').innerText()).toBe('Claims');

    await page.goBack();
    await page.locator('.row').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(word);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('steps through the claims by keys of an Arabic layout', async () => {
    const page = await site.open('/');
    await openFirstArticle(page);
    const cards = await page.locator('.card').evaluateAll((all) => all.map((card) => card.id.replace('card-', '')));
    const press = (code: string, key: string) =>
      page.evaluate(([code, key]) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { code: code ?? '', key: key ?? '', bubbles: true, cancelable: true })), [code, key]);
    await press('KeyJ', 'ت');
    await page.waitForURL((url) => url.hash === `#${cards[0]}`);
    await page.waitForFunction((id) => document.activeElement?.id === `card-${id}`, cards[0]);
    await press('ArrowDown', 'ArrowDown');
    await page.waitForURL((url) => url.hash === `#${cards[Math.min(1, cards.length - 1)]}`);
    await page.waitForFunction((id) => document.activeElement?.id === `card-${id}`, cards[Math.min(1, cards.length - 1)]);
    await press('KeyK', 'ن');
    await page.waitForURL((url) => url.hash === `#${cards[0]}`);
    await press('Escape', 'Escape');
    await page.waitForURL((url) => url.hash === '');
  });

  test('opens a link to a claim at the claim', async () => {
    const page = await site.open('/');
    await openFirstArticle(page);
    const last = (await page.locator('.card').last().getAttribute('id')) ?? '';
    const linked = await site.open(`${new URL(page.url()).pathname}#${last.replace('card-', '')}`);
    await linked.waitForFunction((id) => document.activeElement?.id === id, last);
  });

  test('hides a kind of claims and has it in the address', async () => {
    const page = await site.open('/');
    await openFirstArticle(page);
    const before = await page.locator('.card').count();
    const chip = page.locator('.panel .chip[aria-pressed="true"]').first();
    await page.locator('.panel .chip').first().click();
    await page.waitForURL((url) => url.searchParams.has('kinds'));
    expect(await page.locator('.card').count()).toBeLessThanOrEqual(before);
    expect(await chip.count()).toBe(1);
  });

  test('scrolls in one direction only, down to a width of 320 pixels', async () => {
    const page = await site.open('/', { width: 320, height: 640 });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.locator('.row').first().waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await openFirstArticle(page);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  test('is told what to do where there is no article, no page, no match', async () => {
    for (const path of ['/articles/0000000000000000', '/nowhere', '/?q=qqqqzzzz']) {
      const page = await site.open(path);
      await page.locator('.message .button').waitFor();
    }
  });
});

describe('accessibility', () => {
  for (const language of ['ar', 'en']) {
    for (const theme of ['light', 'dark']) {
      test(`axe finds nothing, ${language}, ${theme}`, async () => {
        const page = await site.open('/', { settings: { language, theme } });
        await page.locator('.row').first().waitFor();
        expect(await violations(page)).toEqual([]);
        await page.locator('.menu summary').click();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await openFirstArticle(page);
        await clickFirstLine(page, page.locator('.body a.evidence').first());
        expect(await violations(page)).toEqual([]);
      });
    }
  }
});

test('nothing left the origin, and nothing broke the content policy', () => {
  expect(site.strays).toEqual([]);
  expect(site.complaints).toEqual([]);
});
