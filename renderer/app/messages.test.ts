import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../shared/actions.ts';
import { CATALOGUES } from '../../shared/messages/index.ts';

const sources: Readonly<Record<string, string>> = import.meta.glob('../**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every message's name, `namespace:key`, plurals and contexts without their endings too. */
function names(tree: object, prefix: string): readonly string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? [`${prefix}${key}`, ...names(value, `${prefix}${key}.`)]
      : [`${prefix}${key}`, `${prefix}${key.replace(/_[^_]+$/, '')}`],
  );
}

const known = new Set(
  Object.entries(CATALOGUES.en).flatMap(([namespace, catalogue]) =>
    names(catalogue, `${namespace}:`),
  ),
);
const beginnings = [...known];

/** The messages that a source names and the catalogue has not; of a template, its beginning. */
function unknown(source: string): readonly string[] {
  const namespaces = [...source.matchAll(/useTranslation\(\[?'(\w+)'/g)].map(([, name]) => name);
  const inNamespaces = (key: string) =>
    key.includes(':') ? [key] : ['app', ...namespaces].map((name) => `${name}:${key}`);
  const whole = [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) => key);
  const begun = [...source.matchAll(/\bt\(\s*`([^`$]+)\$/g)].map(([, key = '']) => key);
  return [
    ...whole.filter((key) => !inNamespaces(key).some((name) => known.has(name))),
    ...begun.filter(
      (key) =>
        !inNamespaces(key).some((name) => beginnings.some((other) => other.startsWith(name))),
    ),
  ];
}

describe('the catalogue', () => {
  it('has every message that the window names', () => {
    const files = Object.entries(sources).filter(([path]) => !path.includes('.test.'));
    expect(files.length).toBeGreaterThan(50);
    const missing = files.flatMap(([path, source]) =>
      unknown(source).map((key) => `${path}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('has a label for every action, and none for others', () => {
    expect(Object.keys(CATALOGUES.en.app.action).sort()).toEqual(
      ACTIONS.map(({ name }): string => name).sort(),
    );
  });
});
