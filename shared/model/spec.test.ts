import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** The rules of a test, with which its name begins: `it('K2, K3: …`. */
const CITED = /\(\s*['"`]((?:[A-Z]\d+(?:, )?)+): /g;

it('has a test for each of its rules that names it', () => {
  const spec = readFileSync(join(ROOT, 'shared/model/SPEC.md'), 'utf8');
  const rules = [...spec.matchAll(/^- \*\*([A-Z]\d+)\*\* /gm)].map(([, rule]) => rule);
  const tests = globSync('{shared/model,shared/formats,electron/store}/**/*.test.ts', {
    cwd: ROOT,
  });
  const cited = tests
    .map((path) => readFileSync(join(ROOT, path), 'utf8'))
    .flatMap((test) => [...test.matchAll(CITED)].flatMap(([, names = '']) => names.split(', ')));
  expect(rules).toHaveLength(new Set(rules).size);
  expect(rules.filter((rule) => !cited.includes(rule ?? ''))).toEqual([]);
});
