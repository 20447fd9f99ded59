import { describe, expect, it } from 'vitest';
import { isLeftOut } from './contents.ts';

describe('the package', () => {
  it.each([
    '',
    '/dist',
    '/dist/main.cjs',
    '/dist/renderer/assets/inter.woff2',
    '/package.json',
    '/node_modules',
    '/node_modules/better-sqlite3',
    '/node_modules/better-sqlite3/lib/index.js',
    '/node_modules/better-sqlite3/build/Release/better_sqlite3.node',
  ])('holds “%s”', (path) => {
    expect(isLeftOut(path)).toBe(false);
  });

  it.each([
    '/dist/main.cjs.map',
    '/dist/.made-from',
    '/distant',
    '/electron/main.ts',
    '/shared',
    '/node_modules/react/index.js',
    '/node_modules/better-sqlite3/deps/sqlite3/sqlite3.c',
    '/node_modules/better-sqlite3/src/addon.cpp',
    '/.git/config',
    '/e2e/support/launch.ts',
  ])('leaves “%s” out', (path) => {
    expect(isLeftOut(path)).toBe(true);
  });
});
