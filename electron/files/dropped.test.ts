import { expect, it } from 'vitest';
import { DroppedFiles, type DroppedFile } from './dropped.ts';

const file = (name: string): DroppedFile => ({ path: `/a/${name}`, action: 'import' });

it('gives what was dropped one after the other, each once', () => {
  const dropped = new DroppedFiles();
  expect(dropped.add([])).toBeNull();
  expect(dropped.add(['one', 'two', 'three'].map(file))).toEqual(file('one'));
  expect(dropped.waiting).toEqual(['two', 'three']);
  expect([dropped.read(), dropped.read()]).toEqual(['/a/one', null]);
  expect(dropped.next()).toEqual(file('two'));
  expect(dropped.read()).toBe('/a/two');
  // What comes meanwhile is read at once, and what waits goes on waiting.
  dropped.add([file('four')]);
  expect([dropped.read(), ...dropped.waiting]).toEqual(['/a/four', 'three']);
  expect(dropped.next()).toEqual(file('three'));
  expect(dropped.read()).toBe('/a/three');
  expect(dropped.next()).toBeNull();
});

it('knows what was never read when it is let go', () => {
  const dropped = new DroppedFiles();
  dropped.add(['one', 'two'].map(file));
  expect(dropped.forget()).toEqual(['one', 'two']);
  dropped.add(['one', 'two'].map(file));
  dropped.read();
  expect(dropped.forget()).toEqual(['two']);
  expect([dropped.read(), dropped.next(), dropped.forget()]).toEqual([null, null, []]);
});
