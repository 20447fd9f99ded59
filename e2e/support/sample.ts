import { expect, type Page } from '@playwright/test';
import type { LaunchOptions, RunningApp } from './launch.ts';

/** A home folder of the test's own, so that the sample's copy lands in it and not among a person's documents. */
export function homeIn(folder: string): LaunchOptions {
  return { env: { HOME: folder, USERPROFILE: folder } };
}

/** Opens the sample from the start screen, and waits until it is there. */
export async function openSample({ page }: Pick<RunningApp, 'page'>): Promise<void> {
  await page.getByRole('button', { name: 'Look at the sample' }).click();
  await expect(titleField(page)).toHaveValue('The customer standing committee and escalation');
}

/** The field with the workspace's title. */
export function titleField(page: Page) {
  return page.getByRole('textbox', { name: 'Title of the workspace' });
}
