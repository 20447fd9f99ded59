import { join } from 'node:path';
import { setBait } from './security/bait.ts';
import { logNetworkTo, networkUses } from './security/net-log.ts';
import { PROBES } from './security/probes.ts';
import { expect, test, type RunningApp } from './support/launch.ts';

const LAX_APP = join(import.meta.dirname, 'security', 'lax-app');

test.describe('the lockdown', () => {
  test('leaves no way out of the window', async ({ launch }) => {
    const bait = await setBait();
    const app = await launch();
    for (const { name, attempt } of PROBES) {
      await test.step(name, async () => {
        expect.soft(await attempt(app, bait), name).toEqual([]);
      });
    }
    expect(bait.caught).toEqual([]);
    await bait.close();
  });

  test('is what the probes find missing in an app without it', async ({ launch }) => {
    const bait = await setBait();
    const app = await launch({ app: LAX_APP });
    for (const { name, attempt } of PROBES) {
      await test.step(name, async () => {
        const home = () => app.page.goto('app://moot/index.html');
        // The way out that the probe before found may still be being taken.
        await home().catch(home);
        expect.soft(await attempt(app, bait), name).not.toEqual([]);
      });
    }
    await bait.close();
  });
});

test.describe('the network', () => {
  test('is not used in a whole session', async ({ launch, folder }) => {
    const uses = await networkUses(folder, async (log) => {
      const app = await launch({ args: [logNetworkTo(log)] });
      await wholeSession(app, folder);
      // Time for what Chromium does on its own account after a start.
      await app.page.waitForTimeout(3_000);
      await app.close();
    });
    expect(uses).toEqual([]);
  });

  test('shows in the log of an app without the lockdown', async ({ launch, folder }) => {
    const uses = await networkUses(folder, async (log) => {
      const { page, close } = await launch({ app: LAX_APP, args: [logNetworkTo(log)] });
      await page.waitForTimeout(3_000);
      await close();
    });
    expect(uses).not.toEqual([]);
  });
});

async function wholeSession({ electron, page }: RunningApp, folder: string): Promise<void> {
  await electron.evaluate(({ app, dialog }, path) => {
    app.setPath('documents', path);
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: false, filePath: `${path}/Summary.pdf` });
  }, folder);
  await page.evaluate(async () => {
    const { moot } = window;
    const whole = { document: 'summary', issues: [], parties: [], session: null, since: null };
    const replies = [
      await moot.request('workspace.sample'),
      await moot.request('command.undo'),
      await moot.request('command.redo'),
      await moot.request('search.query', { text: 'mediator', limit: 10 }),
      await moot.request('document.preview', { ...whole, format: 'html' }),
      await moot.request('document.export', { ...whole, format: 'pdf' }),
      await moot.request('app.settings', { theme: 'dark' }),
      await moot.request('workspace.close'),
    ];
    for (const reply of replies) if (!reply.ok) throw new Error(reply.error.message);
  });
}
