import { csv } from './csv.ts';
import { docx } from './docx/writer.ts';
import { html } from './html/writer.ts';
import { ics } from './ics.ts';
import { json } from './json.ts';
import { aif } from './map/aif.ts';
import { argdown } from './map/argdown.ts';
import { dot } from './map/dot.ts';
import { graphml } from './map/graphml.ts';
import { kialo } from './map/kialo.ts';
import { opml } from './map/opml.ts';
import { svg } from './map/svg.ts';
import { md } from './markdown/writer.ts';
import { odt } from './odt/writer.ts';
import { moot } from './moot.ts';
import { pdf } from './pdf.ts';
import type { Writer } from './writer.ts';
import { xlsx } from './xlsx/writer.ts';

/** Every format that can be written. A new one is one file and one line here. */
export const WRITERS: readonly Writer[] = [
  md,
  html,
  docx,
  odt,
  pdf,
  ics,
  csv,
  xlsx,
  json,
  moot,
  svg,
  argdown,
  aif,
  kialo,
  opml,
  dot,
  graphml,
];

/** Whether a format brings its fonts along, since its text has to be as wide as it was measured, or looks alike everywhere. */
export function bringsFonts(format: string): boolean {
  return format === 'pdf' || format === 'svg';
}
