import { describe, expect, it } from 'vitest';
import { READERS } from './read.ts';
import { READABLE_ENDINGS } from './readable-endings.ts';

describe('the endings of what can be read', () => {
  it('are offered whole: those of every reader that has some of its own', () => {
    const own = READERS.flatMap(({ endings }) => endings ?? []);
    expect(READABLE_ENDINGS).toEqual(expect.arrayContaining(own));
  });
});
