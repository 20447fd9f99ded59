import { describe, expect, it } from 'vitest';
import { isStrictMode, titleIn, unreadIn } from './front-matter.ts';

describe('front matter', () => {
  it('asks for strict mode on a line of its own or in braces', () => {
    expect(isStrictMode('model:\n  mode: strict')).toBe(true);
    expect(isStrictMode('model: {removeTagsFromText: true, "mode": "strict"}')).toBe(true);
    expect(isStrictMode('model:\n  mode: loose\ntitle: mode strict')).toBe(false);
  });

  it('names what is not read of it once', () => {
    expect(unreadIn('title: a\ncolor:\n  x: 1\nmodel: {mode: strict}\ncolor: b')).toEqual([
      'color',
    ]);
  });

  it('has a title over several lines', () => {
    expect(titleIn("title: 'It''s\n  open'\nauthor: Kim")).toBe("It's open");
  });
});
