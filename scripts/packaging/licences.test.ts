import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fitLicences } from './licences.ts';

it('the program comes under Moot’s licence, with Electron’s and all notices beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'moot-licences-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [root, program] = [join(folder, 'root'), join(folder, 'program')];
  await mkdir(join(root, 'dist/licenses'), { recursive: true });
  await mkdir(join(root, 'dist/renderer'), { recursive: true });
  await mkdir(program);
  await writeFile(join(root, 'LICENSE'), 'MIT License\n\nCopyright (c) The Moot authors\n');
  await writeFile(join(root, 'dist/licenses/main.md'), '# zod\n');
  await writeFile(join(root, 'dist/renderer/licenses.md'), '# react\n');
  await writeFile(join(program, 'LICENSE'), 'Copyright (c) Electron contributors\n');

  await fitLicences(program, root);
  const text = await readFile(join(program, 'LICENSE'), 'utf8');
  expect(text).toMatch(/^Moot\n\nMIT License[^]*The Moot authors[^]*Electron contributors/);
  expect(text).toContain('LICENSES.chromium.html');
  expect(await readFile(join(program, 'LICENSE.electron.txt'), 'utf8')).toContain('Electron');
  const notices = await readFile(join(program, 'LICENSES.packages.md'), 'utf8');
  expect(notices).toContain('# zod');
  expect(notices).toContain('# react');
});
