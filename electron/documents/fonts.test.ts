import { describe, expect, it } from 'vitest';
import { readFontFaces } from './fonts.ts';

describe('the fonts of a printed page', () => {
  it('come with the page: each weight and slope, for each set of characters', async () => {
    const faces = (await readFontFaces()).match(/@font-face \{[^}]*\}/g) ?? [];
    const kinds = new Set(
      faces.map((face) => /font-style: (\w+); font-weight: (\d+)/.exec(face)?.slice(1).join(' ')),
    );
    expect(kinds).toEqual(new Set(['normal 400', 'italic 400', 'normal 600', 'italic 600']));
    expect(faces).toHaveLength(24);
    for (const face of faces) {
      expect(face).toMatch(/src: url\(data:font\/woff2;base64,d09GMg[\w+/=]+\) format\('woff2'\)/);
      expect(face).toMatch(/unicode-range: U\+/);
    }
  });
});
