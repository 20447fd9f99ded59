import { existsSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packagedProgram } from '../scripts/packaging/program.ts';
import { electronArguments } from '../scripts/electron.ts';
import { makeWorkspace, outlineOf, press, readWorkspace, rowOf } from './support/outline.ts';
import { expect, test } from './support/packaged.ts';

const run = promisify(execFile);

// As root there is no sandbox; a command's words come first, so no switch can say so here.
const withoutSandbox = electronArguments().length > 0 ? { ELECTRON_DISABLE_SANDBOX: '1' } : {};

test('the packaged program opens the workspace it is given, edits it, and finds the edit again', async ({
  folder,
  startPackaged,
}) => {
  const path = makeWorkspace(folder);
  const first = await startPackaged(path);
  await expect(first.page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(first.page, '? who appoints the mediator{Enter}{Escape}');
  await expect(rowOf(first.page, 'who appoints the mediator')).toContainText('I1');
  await expect(first.page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await first.close()).toBe(0);
  expect(readWorkspace(path).issue).toMatchObject([{ label: 'I1' }]);

  const second = await startPackaged(path);
  await expect(outlineOf(second.page)).toBeVisible();
  await expect(rowOf(second.page, 'who appoints the mediator')).toContainText('I1');
  expect(await second.close()).toBe(0);
});

test('the packaged program is the command line too, and no Node for whoever asks', async ({
  folder,
}) => {
  const path = join(folder, 'sample.moot');
  const start = (args: readonly string[], timeout: number) =>
    run(packagedProgram, args, {
      env: { ...process.env, ...withoutSandbox, ELECTRON_RUN_AS_NODE: '1' },
      timeout,
      killSignal: 'SIGKILL',
    });
  await start(['sample', path], 20_000);
  const words = ['export', path, '--document', 'summary', '--format', 'md'];
  const { stdout } = await start(words, 20_000);
  expect(stdout).toContain('DT C');
  expect(stdout).toContain('DT M');
  // Were the fuse not off, this would be Node, and write the file. As it is, a window opens.
  const written = join(folder, 'written');
  const script = `require('fs').writeFileSync(${JSON.stringify(written)}, '')`;
  const settings = `--user-data-dir=${join(folder, 'settings')}`;
  await start([settings, '-e', script], 4000).catch(() => null);
  expect(existsSync(written)).toBe(false);
});
