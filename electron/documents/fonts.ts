import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the fonts of a family are: beside the bundle of the main process, or in their package in a checkout. */
function foldersOf(family: string): readonly string[] {
  return [
    join(import.meta.dirname, 'fonts'),
    join(import.meta.dirname, `../../node_modules/${family}/files`),
  ];
}

/** The characters in each file of both faces, as their makers parted them. */
const RANGES: Readonly<Record<string, string>> = {
  'greek-ext': 'U+1F00-1FFF',
  'cyrillic-ext': 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  greek: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
};

/** A file with letters of one face. */
interface FontFile {
  readonly path: string;
  readonly family: string;
  readonly style: string;
  /** As `font-weight` has it: of a variable font, from the lightest to the boldest. */
  readonly weight: string;
  /** The characters in it, as `unicode-range` has them. */
  readonly range: string;
}

/**
 * The style rules that bring the app's serif into a page, the fonts themselves included, so that a
 * preview and a print look the same on any machine. One cut for each weight: a PDF embeds those as
 * they are, where variable ones would become drawings.
 * @returns empty where the fonts are not to be found: the page then takes what the machine has
 */
export async function readFontFaces(): Promise<string> {
  return rulesFor(await serifFiles());
}

/**
 * The style rules that bring into a picture the letters that a text needs, and no others: the upright serif
 * for what people wrote, and the face of the interface for what stands beside it.
 * @returns empty where the fonts are not to be found
 */
export async function readPictureFaces(text: string): Promise<string> {
  const files = [...(await serifFiles()), ...(await interfaceFiles())];
  const characters = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  return rulesFor(
    files.filter(({ style, range }) => style === 'normal' && holdsAny(range, characters)),
  );
}

async function serifFiles(): Promise<readonly FontFile[]> {
  const file = /^source-serif-4-(.+)-(400|600)-(normal|italic)\.woff2$/;
  return filesOf(
    '@fontsource/source-serif-4',
    file,
    ([, subset = '', weight = '', style = '']) => ({
      family: 'Source Serif 4',
      style,
      weight,
      subset,
    }),
  );
}

async function interfaceFiles(): Promise<readonly FontFile[]> {
  const file = /^inter-(.+)-wght-(normal)\.woff2$/;
  return filesOf('@fontsource-variable/inter', file, ([, subset = '', style = '']) => ({
    family: 'Inter',
    style,
    weight: '100 900',
    subset,
  }));
}

async function filesOf(
  packageName: string,
  file: RegExp,
  read: (match: RegExpExecArray) => Omit<FontFile, 'path' | 'range'> & { readonly subset: string },
): Promise<readonly FontFile[]> {
  for (const folder of foldersOf(packageName)) {
    const names = await readdir(folder).catch(() => []);
    const files = names.toSorted().flatMap((name): readonly FontFile[] => {
      const match = file.exec(name);
      if (!match) return [];
      const { subset, ...face } = read(match);
      const range = RANGES[subset];
      return range === undefined ? [] : [{ ...face, path: join(folder, name), range }];
    });
    if (files.length > 0) return files;
  }
  return [];
}

async function rulesFor(files: readonly FontFile[]): Promise<string> {
  const rules = files.map(async ({ path, family, style, weight, range }) => {
    const bytes = await readFile(path);
    const source = `url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2')`;
    return `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weight}; font-display: block; src: ${source}; unicode-range: ${range}; }\n`;
  });
  return (await Promise.all(rules)).join('');
}

/** Whether some of the characters are in a `unicode-range`. */
function holdsAny(range: string, characters: ReadonlySet<number>): boolean {
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return [...characters].some((code) => spans.some(([from, to]) => code >= from && code <= to));
}
