import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Probe } from './probes.ts';

/** Addresses of our own scheme that must lead nowhere. */
const OUTSIDE = [
  'app://moot/..%2f..%2fpackage.json',
  'app://moot/..%2f..%2f..%2fpackage.json',
  'app://moot/%2e%2e%2f%2e%2e%2f%2e%2e%2fpackage.json',
  'app://moot/..%5c..%5cpackage.json',
  'app://moot/..%2fmain.cjs',
  `app://moot/${'..%2f'.repeat(16)}etc%2fhosts`,
  'app://moot/%2fetc%2fhosts',
  'app://elsewhere/index.html',
  'app://user@moot/index.html',
  'app://preview/',
  'app://preview/index.html',
  'app://preview/..%2findex.html',
];

/** Links that are never handed to the system. */
const LINKS = [
  'javascript:alert(1)',
  'JaVa\tScRiPt:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'file:///etc/passwd',
  'smb://host/x',
  '\\\\host\\x',
  '//host/x',
  'search-ms:query=x',
  'ms-msdt:/id',
  'http://example.org/',
  'https://user:pass@example.org/',
  'https://user@example.org/',
];

/** Requests that are not of the contract, or not of their form. */
const REQUESTS: readonly (readonly [name: unknown, payload: unknown])[] = [
  ['no.such-request', undefined],
  ['__proto__', undefined],
  ['constructor', undefined],
  ['toString', undefined],
  [null, undefined],
  [7, undefined],
  [{ name: 'app.info' }, undefined],
  ['app.info', { extra: 1 }],
  ['app.settings', { theme: 'neon' }],
  ['app.settings', { author: 'x'.repeat(5_000) }],
  ['app.settings', { language: '../../etc' }],
  ['app.settings', { unknown: true }],
  ['app.open-external', 'https://example.org/'],
  ['app.open-external', { url: ['https://example.org/'] }],
  ['menu.state', { enabled: 'all', checked: [], undo: null, redo: null }],
  ['workspace.open', { path: 7 }],
  ['workspace.open', { path: 'a\0b' }],
  ['workspace.open', { path: '' }],
  ['workspace.open', { path: '/x', mode: 'write' }],
  ['workspace.forget-recent', {}],
  ['search.query', { text: 'x', limit: 1e9 }],
  ['search.query', { text: 'x'.repeat(1e6), limit: 1 }],
  ['log.entries', { limit: 1, entity: "'; drop table issue; --" }],
  ['log.entries', { limit: Number.NaN }],
  ['command.run', undefined],
  ['command.run', 'add-element'],
  ['command.run', { type: 7 }],
  ['document.export', { document: 'summary', format: 'md', path: '/tmp/x' }],
  ['document.show-in-folder', { path: '/etc/passwd' }],
];

/** What reaches the privileged side, from pages that should not be there or in forms that should not be. */
export const mainProbes: readonly Probe[] = [
  {
    name: 'files outside the bundle',
    attempt: ({ electron }) =>
      electron.evaluate(async ({ net }, addresses) => {
        const found: string[] = [];
        for (const address of addresses) {
          const response = await net.fetch(address).catch(() => null);
          if (response?.ok) found.push(address);
        }
        return found;
      }, OUTSIDE),
  },
  {
    name: 'requests that are not of the contract',
    attempt: ({ page }) =>
      page.evaluate(async (requests) => {
        const found: string[] = [];
        const bridge = window.moot as unknown as {
          request(name: unknown, payload: unknown): Promise<{ readonly ok: boolean }>;
        };
        for (const [name, payload] of requests) {
          const reply = await bridge.request(name, payload).catch(() => null);
          if (reply?.ok !== false) found.push(JSON.stringify([name, payload]).slice(0, 80));
        }
        return found;
      }, REQUESTS),
  },
  {
    name: 'links handed to the system',
    attempt: async ({ electron, page }) => {
      await electron.evaluate(({ shell }) => {
        const opened: string[] = [];
        Reflect.set(globalThis, 'opened', opened);
        shell.openExternal = (url) => {
          opened.push(url);
          return Promise.resolve();
        };
      });
      await page.evaluate(async (links) => {
        for (const url of links) await window.moot.request('app.open-external', { url });
      }, LINKS);
      return electron.evaluate(() => Reflect.get(globalThis, 'opened') as readonly string[]);
    },
  },
  {
    name: 'requests from a page that is not a window’s own',
    attempt: async ({ electron }) => {
      const app = await electron.evaluate((modules) => modules.app.getAppPath());
      const preload = [join(app, 'dist', 'preload.cjs'), join(app, 'preload.cjs')].find(existsSync);
      return electron.evaluate(async ({ BrowserWindow }, script) => {
        const found: string[] = [];
        // Where scripts are not isolated, the preload leaves the bridge in the page itself.
        const ask = `(globalThis.moot ?? { request: async () => null }).request('app.info')`;
        for (const contextIsolation of [true, false]) {
          for (const address of ['data:text/html,x', 'app://preview/x', 'app://moot/index.html']) {
            const window = new BrowserWindow({
              show: false,
              webPreferences: { preload: script ?? '', contextIsolation },
            });
            await window.loadURL(address).catch(() => undefined);
            const reply = await window.webContents.executeJavaScript(ask).catch(() => null);
            if (reply?.ok) found.push(address);
            window.destroy();
          }
        }
        return found;
      }, preload);
    },
  },
  {
    name: 'downloads',
    attempt: async ({ electron, page }) => {
      await electron.evaluate(({ session }) => {
        session.defaultSession.on('will-download', (event, item) => {
          if (!event.defaultPrevented) Reflect.set(globalThis, 'downloaded', true);
          item.cancel();
        });
      });
      await page.evaluate(async () => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob(['x']));
        link.download = 'x.txt';
        document.body.append(link);
        link.click();
        await new Promise((done) => setTimeout(done, 400));
      });
      const began = await electron.evaluate(() => Reflect.has(globalThis, 'downloaded'));
      return began ? ['a download began'] : [];
    },
  },
  {
    name: 'lax preferences of a window',
    attempt: ({ electron }) =>
      electron.evaluate(({ BrowserWindow }) => {
        const strict = {
          sandbox: true,
          contextIsolation: true,
          webSecurity: true,
          nodeIntegration: false,
          nodeIntegrationInWorker: false,
          nodeIntegrationInSubFrames: false,
          webviewTag: false,
          allowRunningInsecureContent: false,
          experimentalFeatures: false,
        };
        const [window] = BrowserWindow.getAllWindows();
        // Electron has this method, but not in its types.
        const contents = window?.webContents as unknown as {
          getLastWebPreferences(): Record<string, unknown>;
        };
        const actual = contents.getLastWebPreferences();
        return Object.entries(strict)
          .filter(([name, value]) => (actual[name] ?? false) !== value)
          .map(([name]) => name);
      }),
  },
];
