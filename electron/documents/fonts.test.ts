import { describe, expect, it } from 'vitest';
import { readFontFaces, readPictureFaces } from './fonts.ts';

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

describe('the fonts of a picture', () => {
  const families = (css: string) =>
    [...css.matchAll(/font-family: '([^']+)'; font-style: (\w+); font-weight: ([\d ]+)/g)].map(
      ([, ...parts]) => parts.join(' '),
    );

  it('come with it as far as its letters need them, upright alone', async () => {
    expect(families(await readPictureFaces('Who appoints?'))).toEqual([
      'Source Serif 4 normal 400',
      'Source Serif 4 normal 600',
      'Inter normal 100 900',
    ]);
  });

  it('come for other scripts where there are such letters', async () => {
    expect(families(await readPictureFaces('Кто назначает?'))).toHaveLength(6);
    expect(await readPictureFaces('誰')).toBe('');
  });
});
