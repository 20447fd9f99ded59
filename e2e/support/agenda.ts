import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningApp } from './launch.ts';

/** The agenda of a session. */
export function agendaOf(page: Page, session: RegExp | string): Locator {
  const name = typeof session === 'string' ? `Agenda of ${session}` : session;
  return page.getByRole('grid', { name });
}

/** The items of a session that say something, in order. */
export function rowsOf(page: Page, session: RegExp | string): Locator {
  return agendaOf(page, session).getByRole('row');
}

/** The item of a session that takes up an issue, by its label, or that says something. */
export function rowOf(page: Page, session: RegExp | string, words: string): Locator {
  const rows = rowsOf(page, session);
  return /^I\d+$/.test(words)
    ? rows.filter({ has: page.getByRole('link', { name: `issue ${words}` }) })
    : rows.filter({ hasText: words });
}

/** The candidate that is an issue, by its label. */
export function candidateOf(page: Page, label: string): Locator {
  return page
    .getByRole('grid', { name: 'Candidates for an agenda' })
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: `issue ${label}` }) });
}

/** What screen readers were told last. */
export function said(page: Page): Locator {
  return page.getByRole('status').last();
}

/** When an item begins by the session's clock, whatever the language makes of it. */
export async function expectStart(row: Locator, start: string): Promise<void> {
  await expect(row.locator('time').first()).toHaveAttribute('datetime', start);
}

/** The agendas of the sample's two sessions, by their names. */
export const MONDAY = /^Agenda of Monday/;
export const TUESDAY = /^Agenda of Tuesday/;

/** Drags a row above or below another one, as a hand does. */
export async function drag(page: Page, from: Locator, to: Locator, where: 'above' | 'below') {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('nothing to drag');
  await page.mouse.move(start.x + 30, start.y + start.height - 6);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y + start.height - 14, { steps: 3 });
  await page.mouse.move(end.x + 40, end.y + (where === 'above' ? 4 : end.height - 4), { steps: 5 });
  await page.mouse.up();
}

/** Turns to the agendas of the workspace that an app was started with. */
export async function openAgendas(app: RunningApp): Promise<Page> {
  const { page } = app;
  await expect(page.getByRole('tree', { name: 'Outline' })).toBeVisible();
  await page.keyboard.press('Control+6');
  return page;
}
