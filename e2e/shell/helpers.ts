import { spawn } from 'node:child_process';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { electronArguments } from '../../scripts/electron.ts';
import { root } from '../../scripts/setup/paths.mjs';
import type { Runtime } from '../../scripts/setup/stamp.mjs';
import type { Reply, ReplyOf, RequestName, RequestOf } from '../../shared/bridge.ts';

/** Asks as the window does, and gives what comes back. */
export function ask<Name extends RequestName>(
  page: Page,
  name: Name,
  payload?: RequestOf<Name>,
): Promise<Reply<ReplyOf<Name>>> {
  return page.evaluate(
    ([request, sent]) =>
      (window.moot.request as (name: string, payload: unknown) => Promise<never>)(request, sent),
    [name, payload] as const,
  );
}

/** How many windows the app has. */
export function windowCount(electron: ElectronApplication): Promise<number> {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

/** The titles of the app's windows, sorted. */
export function windowTitles(electron: ElectronApplication): Promise<readonly string[]> {
  return electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map((window) => window.getTitle())
      .toSorted(),
  );
}

/** Chooses an item of the native menu by its action's name, as soon as it can be chosen. */
export async function chooseInMenu(electron: ElectronApplication, name: string): Promise<void> {
  await expect.poll(async () => (await menuItem(electron, name)).enabled, name).toBe(true);
  await electron.evaluate(({ Menu, BrowserWindow }, id) => {
    const window = BrowserWindow.getFocusedWindow() ?? undefined;
    Menu.getApplicationMenu()?.getMenuItemById(id)?.click(undefined, window);
  }, name);
}

/** What an item of the native menu says. */
export function menuItem(
  electron: ElectronApplication,
  name: string,
): Promise<{ readonly label: string; readonly enabled: boolean; readonly checked: boolean }> {
  return electron.evaluate(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id);
    return {
      label: item?.label ?? '',
      enabled: item?.enabled ?? false,
      checked: item?.checked ?? false,
    };
  }, name);
}

/** What a program wrote, and how it ended. */
export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the app's program beside the one under test, and waits until it ends. */
export function startAnother(
  runtime: Runtime,
  userData: string,
  args: readonly string[],
): Promise<Ended> {
  const child = spawn(
    runtime.executable,
    [...electronArguments(), `--user-data-dir=${userData}`, root, ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
  });
}
