import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the fonts are: beside the bundle of the main process, or in their package in a checkout. */
const FOLDERS = [
  join(import.meta.dirname, 'fonts'),
  join(import.meta.dirname, '../../node_modules/@fontsource/source-serif-4/files'),
];

/** The characters in each file of the serif, as its makers parted it. */
const RANGES: Readonly<Record<string, string>> = {
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

const FILE = /^source-serif-4-(.+)-(400|600)-(normal|italic)\.woff2$/;

/**
 * The style rules that bring the app's serif into a page, the fonts themselves included, so that a
 * preview and a print look the same on any machine. One cut for each weight: a PDF embeds those as
 * they are, where variable ones would become drawings.
 * @returns empty where the fonts are not to be found: the page then takes what the machine has
 */
export async function readFontFaces(): Promise<string> {
  for (const folder of FOLDERS) {
    const faces = await facesIn(folder);
    if (faces !== '') return faces;
  }
  return '';
}

async function facesIn(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const faces = names.toSorted().map(async (name) => {
    const [, subset = '', weight, style] = FILE.exec(name) ?? [];
    const range = RANGES[subset];
    if (range === undefined) return '';
    const bytes = await readFile(join(folder, name));
    const source = `url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2')`;
    return `@font-face { font-family: 'Source Serif 4'; font-style: ${style}; font-weight: ${weight}; font-display: block; src: ${source}; unicode-range: ${range}; }\n`;
  });
  return (await Promise.all(faces)).join('');
}
