import type { Page } from '@playwright/test';
import type { ActionName } from '../shared/actions.ts';
import type { Bridge } from '../shared/bridge.ts';
import { expect, test, type RunningApp } from './support/launch.ts';
import { homeIn } from './support/sample.ts';

declare global {
  interface Window {
    readonly moot: Bridge;
  }
}

/** Actions that show something of their own, and so have text of their own. */
const SHOWING: readonly ActionName[] = [
  'view-issue',
  'view-positions',
  'view-questions',
  'view-agenda',
  'view-meeting',
  'view-history',
  'view-outline',
  'palette',
  'settings',
  'keyboard-help',
  'about',
  'export',
  'import',
  'merge-copy',
  'settle-copies',
  'backups',
  'parties',
  'new-party',
  'record-decision',
  'new-action-item',
  'name-state',
];

async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate(
    (chosen) => window.moot.request('app.settings', { language: chosen }),
    language,
  );
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** Does an action as the native menu does; gives whether it can be done now. */
async function act({ electron, page }: RunningApp, name: ActionName): Promise<boolean> {
  const done = await electron.evaluate(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id);
    if (!item?.enabled) return false;
    item.click();
    return true;
  }, name);
  await page.waitForTimeout(300);
  return done;
}

/** Fields whose values are words of the model: those come from the catalogue. */
const VOCABULARY_FIELDS = new Set([
  'type',
  'status',
  'priority',
  'response',
  'colour',
  'level',
  'purpose',
  'designation',
]);

/** Everything that people wrote in the open workspace, longest first. */
async function writtenTexts(page: Page): Promise<readonly string[]> {
  const json = await page.evaluate(async () => {
    const reply = await window.moot.request('workspace.snapshot');
    return reply.ok ? reply.value.json : '{}';
  });
  const texts = new Set<string>();
  JSON.parse(json, (field, value: unknown) => {
    const isOurs = VOCABULARY_FIELDS.has(field) || typeof value !== 'string';
    if (!isOurs && /\p{L}/u.test(value)) texts.add(value.trim());
    return value;
  });
  return [...texts].sort((a, b) => b.length - a.length);
}

/** Every text and every name that the page shows or tells, one piece each. */
async function shownTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // Times are written by the system's rules, excerpts cut anywhere.
      if (parent && !parent.closest('time, mark, mark ~ *, :has(~ mark)')) {
        texts.push(node.textContent ?? '');
      }
    }
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
        texts.push(element.getAttribute(name) ?? '');
      }
    }
    return texts;
  });
}

/** What is left of a text without bracketed messages, written texts, labels, names and signs. */
function leftOver(text: string, written: readonly string[]): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  for (const own of written) rest = rest.replaceAll(own, ' ');
  return rest.replaceAll(DATES, ' ').replaceAll(ALLOWED, ' ').trim();
}

const DATES =
  /\b(Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(day)?\b|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\b(at|[AP]M)\b/g;

/** Labels, keys, names of program and languages: the same in every catalogue. “Dismiss” is react-aria's, in its own languages. */
const ALLOWED =
  /\bDismiss\b|\b((British|American) )?English\b|\b(German|French|Spanish)\b|\(Pseudo-\w+\)|\b(AS|AG|AC|[IPARSD])\d+[a-z]*\b|\b(F\d+|[A-Z])(?=[+\s)]|$)|\b(Moot|\d+)\b|[^\p{L}]/gu;

test('every word of the interface comes from the catalogue', async ({ launch, folder }) => {
  test.setTimeout(120_000);
  const app = await launch(homeIn(folder));
  const { page } = app;
  await speak(page, 'en-XA');
  const found: string[] = [];
  const look = async (where: string, written: readonly string[] = []) => {
    for (const text of await shownTexts(page)) {
      if (leftOver(text, written) !== '') found.push(`${where}: ${text}`);
    }
  };
  await look('start');

  await act(app, 'open-sample');
  await expect(page.getByRole('navigation')).toBeVisible();
  const written = [...(await writtenTexts(page)), 'Sample'];
  await look('sample', written);
  for (const name of SHOWING) {
    if (!(await act(app, name))) continue;
    await look(name, written);
    for (const tab of name === 'view-positions' ? await page.getByRole('tab').all() : []) {
      await tab.click();
      await look(name, written);
    }
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+F');
  await page.keyboard.type('zzzz');
  await page.waitForTimeout(300);
  await look('find', [...written, 'zzzz']);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('complaint');
  await page.waitForTimeout(300);
  await look('find', written);
  expect(found).toEqual([]);
});

test('the interface runs from right to left where the language does', async ({
  launch,
  folder,
}) => {
  const app = await launch(homeIn(folder));
  const { page } = app;
  await speak(page, 'ar-XB');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await act(app, 'open-sample');
  const [rail, view, details] = [
    page.getByRole('navigation'),
    page.getByRole('main'),
    page.getByRole('complementary'),
  ];
  await expect(details).toBeVisible();
  const at = async (part: typeof rail) => (await part.boundingBox())?.x ?? 0;
  expect(await at(rail)).toBeGreaterThan(await at(view));
  expect(await at(view)).toBeGreaterThan(await at(details));
  for (const name of ['view-outline', 'view-issue', ...SHOWING] as const) {
    if (!(await act(app, name))) continue;
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, name).toBe(0);
    await page.keyboard.press('Escape');
  }
});
