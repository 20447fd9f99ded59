import * as Automerge from '@automerge/automerge';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Id } from '../../shared/model/id.ts';
import type { EntityRows } from '../../shared/model/state.ts';
import { timed } from './figure.ts';
import type { Reword } from './merge-yjs.ts';

/** By kind and id, the fields of each entity; a text is one value, as it is with us. */
type Rows = Record<string, Record<Id, Record<string, unknown>>>;

/** So many entities are put in with one change: all at once it does not take. */
const AT_ONCE = 5_000;

/** So many runs: to fill such a document and to edit it takes minutes. */
const FEW = 2;

/**
 * Two copies of the same rows as Automerge documents grow apart and come together. What is timed: taking in what the other has, and
 * appending it to a file, synced.
 * @param edits rewords positions in both
 * @returns how long that took in each run, in milliseconds
 */
export function mergesInAutomerge(
  folder: string,
  rows: EntityRows,
  edits: (reword: Reword) => void,
): readonly number[] {
  const mine = filled(rows);
  const copies = { mine, theirs: Automerge.clone(mine) };
  const file = openSync(join(folder, 'automerge'), 'w');
  const merge = (): void => {
    copies.mine = Automerge.merge(copies.mine, copies.theirs);
    writeSync(file, Automerge.saveIncremental(copies.mine));
    fsyncSync(file);
  };
  try {
    return Array.from({ length: FEW }, () => {
      edits((copy, id, text) => {
        copies[copy] = Automerge.change(copies[copy], (rowsOfCopy) => {
          const entity = rowsOfCopy['position']?.[id];
          if (entity) entity['text'] = register(text);
        });
      });
      // What was done here is in the file before the other's comes.
      Automerge.saveIncremental(copies.mine);
      const took = timed(merge);
      copies.theirs = Automerge.merge(copies.theirs, copies.mine);
      return took;
    });
  } finally {
    closeSync(file);
  }
}

function filled(rows: EntityRows): Automerge.Doc<Rows> {
  let doc = Automerge.init<Rows>();
  for (const [kind, entities] of Object.entries(rows)) {
    doc = Automerge.change(doc, (all) => {
      all[kind] = {};
    });
    for (let at = 0; at < entities.length; at += AT_ONCE) {
      doc = Automerge.change(doc, (all) => {
        const ofKind = all[kind];
        for (const { id, ...fields } of entities.slice(at, at + AT_ONCE)) {
          if (ofKind) ofKind[id] = registers(fields);
        }
      });
    }
  }
  return doc;
}

function registers(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      Array.isArray(value) ? value.map(register) : register(value),
    ]),
  );
}

/** A value that is replaced as a whole, rather than a text that is merged by letter. */
function register(value: unknown): unknown {
  return typeof value === 'string' ? new Automerge.ImmutableString(value) : value;
}
