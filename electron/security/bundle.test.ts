import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { testFolder } from '../store/testing/folder.ts';
import { bundlePath, readBundleFile } from './bundle.ts';

const FOLDER = '/opt/moot/dist/renderer';

describe('bundlePath', () => {
  it('finds what lies in the bundle', () => {
    expect(bundlePath(FOLDER, 'app://moot/index.html')).toBe(`${FOLDER}/index.html`);
    expect(bundlePath(FOLDER, 'app://moot/assets/a%20b.js?x#y')).toBe(`${FOLDER}/assets/a b.js`);
  });

  it.each(['app://moot/../main.js', 'app://moot/%2e%2e/main.js', 'app://moot/a/../../../main.js'])(
    'stays inside for %s, whose dots the address itself resolves',
    (url) => {
      expect(bundlePath(FOLDER, url)).toBe(`${FOLDER}/main.js`);
    },
  );

  it.each([
    'app://moot/',
    'app://moot/..%2fmain.js',
    'app://moot/assets/..%2F..%2F..%2F..%2Fetc%2Fhosts.html',
    'app://moot/..%5cmain.js',
    'app://moot/c:%5cwindows%5cx.html',
    'app://moot/index.html%00.js',
    'app://moot/index.html::$DATA.html',
    'app://moot/%',
    'app://moot/main.cjs',
    'app://moot/LICENSE',
    'not an address',
  ])('gives nothing for %s', (url) => {
    expect(bundlePath(FOLDER, url)).toBeNull();
  });
});

describe('readBundleFile', () => {
  it('gives nothing for a file that is not there', async () => {
    expect(await readBundleFile(FOLDER, 'app://moot/index.html')).toBeNull();
  });

  it('gives the bytes and says what they are', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'a.json'), '{}');
    expect(await readBundleFile(folder, 'app://moot/a.json')).toEqual({
      bytes: Buffer.from('{}'),
      contentType: 'application/json; charset=utf-8',
    });
  });

  it('gives nothing for a file beside the folder', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, '..', 'beside.json'), '{}');
    onTestFinished(() => rmSync(join(folder, '..', 'beside.json')));
    expect(await readBundleFile(folder, 'app://moot/../beside.json')).toBeNull();
    expect(await readBundleFile(folder, 'app://moot/..%2fbeside.json')).toBeNull();
  });
});
