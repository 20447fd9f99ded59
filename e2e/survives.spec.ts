import { readdirSync, readFileSync } from 'node:fs';
import {
  expectLines,
  makeWorkspace,
  outlineOf,
  press,
  readWorkspace,
  rowOf,
} from './support/outline.ts';
import { expect, test, type RunningApp } from './support/launch.ts';

/** How often each process is killed; the long trial sets more. */
const TURNS = Number(process.env['MOOT_KILLS'] ?? 16);

/** Keys between two kills. */
const WORDS = 'the committee knows the service';

/** What a person reads when the store was started again. */
const RESTARTED = 'The part of Moot that keeps your file ended unexpectedly and was started again.';

test.setTimeout(60_000 + TURNS * 12_000);

/** The texts of the issues in a file, sorted. */
function issuesIn(path: string): readonly string[] {
  return (readWorkspace(path).issue ?? []).map(({ text }) => text).toSorted();
}

/** Listens for what the app says is on disk: the texts of the issues that came with each change. */
async function acknowledged(app: RunningApp): Promise<() => Promise<readonly string[]>> {
  await app.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.moot.subscribe('changes', ({ changes }) => {
      for (const change of changes) {
        if (change.kind === 'issue' && change.op === 'create') heard.push(change.after.text);
      }
    });
  });
  return () => app.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** The process of the store, found among the app's own. */
function storeProcess(main: number): number {
  const found = readdirSync('/proc').find((entry) => {
    if (!/^\d+$/.test(entry)) return false;
    try {
      const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8');
      const parent = / \S (\d+) /.exec(readFileSync(`/proc/${entry}/stat`, 'utf8'))?.[1];
      return command.includes('node.mojom.NodeService') && Number(parent) === main;
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error('The store process was not found.');
  return Number(found);
}

test('kill -9 of the app between keystrokes loses nothing that was acknowledged', async ({
  launch,
  folder,
}) => {
  const path = makeWorkspace(folder);
  const kept: string[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const app = await launch({ args: [path] });
    const heard = await acknowledged(app);
    if (turn === 0) {
      await expect(app.page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
    } else {
      await outlineOf(app.page).focus();
      await press(app.page, '{End}{Enter}{End}{Enter}');
    }
    await press(app.page, `turn ${turn}{Enter}`);
    await expect.poll(heard).toContain(`turn ${turn}`);
    await press(app.page, WORDS.slice(0, turn % WORDS.length));
    kept.push(...(await heard()));
    const gone = new Promise<void>((resolve) => app.electron.once('close', () => resolve()));
    process.kill(app.electron.process().pid as number, 'SIGKILL');
    await gone;
    expect(issuesIn(path)).toEqual(expect.arrayContaining(kept));
  }
  expect(kept.length).toBeGreaterThanOrEqual(TURNS);
});

test('kill -9 of the store between keystrokes loses nothing, and the window goes on', async ({
  launch,
  folder,
}) => {
  const path = makeWorkspace(folder);
  const app = await launch({ args: [path] });
  const main = await app.electron.evaluate(() => process.pid);
  const typed: string[] = [];
  await expect(app.page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  for (let turn = 0; turn < TURNS; turn += 1) {
    const words = `turn ${turn} ${WORDS}`;
    const cut = turn % words.length;
    await press(app.page, words.slice(0, cut));
    process.kill(storeProcess(main), 'SIGKILL');
    await press(app.page, `${words.slice(cut)}{Enter}`);
    typed.push(words);
    await expect
      .poll(
        () =>
          app.page.evaluate(async () => {
            const reply = await window.moot.request('workspace.snapshot');
            return reply.ok ? reply.value.json : '';
          }),
        { timeout: 15_000 },
      )
      .toContain(words);
    // The window says what happened, and goes on.
    await expect(app.page.getByText(RESTARTED, { exact: true })).toBeVisible();
  }
  await app.close();
  expect(issuesIn(path)).toEqual(typed.toSorted());
});

test('the store process killed again and again takes nothing that was typed', async ({
  launch,
  folder,
}) => {
  const path = makeWorkspace(folder);
  const { page, electron, close } = await launch({ args: [path] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  const kill = () =>
    electron.evaluate(({ app }) => {
      const store = app
        .getAppMetrics()
        .find(({ type, serviceName }) => type === 'Utility' && serviceName?.includes('Node'));
      try {
        return store !== undefined && process.kill(store.pid, 'SIGKILL');
      } catch {
        // It has gone already, and is told of for a moment yet.
        return false;
      }
    });
  const typed: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    await press(page, `question ${round}`, 10);
    if (round % 2 === 1) expect(await kill()).toBe(true);
    await press(page, `{Enter}{Tab}answer ${round}`, 10);
    if (round % 2 === 0) {
      expect(await kill()).toBe(true);
      // The next one, too, as soon as it is there: while it is asked what became of the line.
      await expect.poll(kill, { intervals: [20] }).toBe(true);
    }
    await press(page, '{Enter}{Shift+Tab}', 10);
    typed.push(`? question ${round}`, `  = answer ${round}`);
  }
  await page.keyboard.press('Escape');
  await expectLines(page, ...typed);
  // What was cut off is tried again by itself; then nothing holds the window back.
  await page.waitForTimeout(1500);
  await expect(page.getByText('Not saved.')).toHaveCount(0);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await close();
  const again = await launch({ args: [path] });
  await expectLines(again.page, ...typed);
  await expect(rowOf(again.page, 'answer 4')).toContainText(/P\d/);
  await expect(again.page.getByText('Saved', { exact: true })).toBeVisible();
});
