import { describe, expect, it } from 'vitest';
import { argdownReader } from './reader.ts';

const recognizes = (text: string): boolean => argdownReader.recognizes(text);

describe('Argdown', () => {
  it('is not what stands in code, in the notes of a page, or in a template', () => {
    expect(recognizes('# A\n\n```ts\nconst x: {\n  [key: string]: { a: 1 };\n};\n```\n')).toBe(
      false,
    );
    expect(recognizes('~~~\n<feat>: add it\n~~~\n')).toBe(false);
    expect(recognizes('- Chrome[²]\n\n[¹]: from the manual of 1.30\n[²]: from the page\n')).toBe(
      false,
    );
    expect(recognizes('See [1].\n\n[1]: Rules of the harbour, 1987\n')).toBe(false);
    expect(recognizes('- a\n\n    [key: string]: {\n')).toBe(false);
  });

  it('is what defines a statement, be it by a title with a number', () => {
    expect(recognizes('[1. Lamps]: They are bright.\n')).toBe(true);
    expect(recognizes('```\nx\n```\n\n<Light>: It is seen.\n')).toBe(true);
    expect(recognizes('# Q?\n\n[A]\n    + <B>: because\n')).toBe(true);
  });
});
