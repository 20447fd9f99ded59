import { csv } from './csv.ts';
import { docx } from './docx/writer.ts';
import { html } from './html/writer.ts';
import { json } from './json.ts';
import { md } from './markdown/writer.ts';
import { pdf } from './pdf.ts';
import type { Writer } from './writer.ts';

/** Every format that can be written. A new one is one file and one line here. */
export const WRITERS: readonly Writer[] = [md, html, docx, pdf, csv, json] as readonly Writer[];
