import type { IpcMainInvokeEvent } from 'electron';
import { expect, it } from 'vitest';
import { isOurs } from './sender.ts';

function from(frame: { readonly url: string; readonly parent: object | null } | null) {
  return { senderFrame: frame } as unknown as IpcMainInvokeEvent;
}

it('takes messages from the page of a window', () => {
  expect(isOurs(from({ url: 'app://moot/index.html', parent: null }))).toBe(true);
});

it.each([
  ['a frame in the page', { url: 'app://moot/index.html', parent: {} }],
  ['a preview', { url: 'app://preview/x', parent: null }],
  ['a page from the web', { url: 'https://moot/index.html', parent: null }],
  ['a page that only looks like ours', { url: 'app://moot.example.org/', parent: null }],
  ['a page with a user name', { url: 'app://moot@example.org/', parent: null }],
  ['a page with a port', { url: 'app://moot:80/index.html', parent: null }],
  ['a file', { url: 'file:///app/moot/index.html', parent: null }],
  ['an empty page', { url: 'about:blank', parent: null }],
  ['a page without address', { url: '', parent: null }],
  ['a frame that is gone', null],
])('takes none from %s', (_what, frame) => {
  expect(isOurs(from(frame))).toBe(false);
});
