import { renderDocument } from '../../../shared/rendering/render.ts';
import { readDocument } from '../../../shared/formats/read.ts';
import { createMessages } from '../../../shared/messages/index.ts';
import { stateFromRows } from '../../../shared/model/state.ts';
import { ELEMENT_KINDS } from '../../../shared/model/vocabulary.ts';
import { must } from '../store-fixture.ts';
import type { Made } from './node.ts';

/** In which document and format we have what they make. */
const DOCUMENTS = {
  json: { document: 'data', format: 'json' },
  graphml: { document: 'map', format: 'graphml' },
  html: { document: 'summary', format: 'html' },
  svg: { document: 'map', format: 'svg' },
} as const;

/**
 * Makes something of a text in Argdown.
 * @returns its bytes; of the model, how many elements it has
 */
export async function makeOurs(made: Made, text: Uint8Array): Promise<string> {
  const reading = must(readDocument(text, 'river.argdown'));
  const state = stateFromRows(reading.rows);
  if (made === 'model') {
    return ELEMENT_KINDS.map((kind) => state.tables[kind].size).join(' ');
  }
  const everything = { issues: [], parties: [], session: null, since: null };
  const request = { ...DOCUMENTS[made], ...everything };
  const rendered = await renderDocument(state, request, { messages: createMessages('en') });
  return String(must(rendered).data);
}
