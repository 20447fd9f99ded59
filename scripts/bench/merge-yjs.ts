import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import * as Y from 'yjs';
import type { Id } from '../../shared/model/id.ts';
import type { EntityRows } from '../../shared/model/state.ts';
import { RUNS, timed } from './figure.ts';

/** Rewords an element of one of two copies. */
export type Reword = (copy: 'mine' | 'theirs', id: Id, text: string) => void;

/**
 * Two copies of the same rows as Yjs documents, each entity a map in the map of its kind, grow apart and come together. What is timed:
 * finding what one has and the other has not, taking it in, and appending it to the other's file, synced.
 * @param edits rewords positions in both
 * @returns how long that took in each run, in milliseconds
 */
export function mergesInYjs(
  folder: string,
  rows: EntityRows,
  edits: (reword: Reword) => void,
): readonly number[] {
  const copies = { mine: new Y.Doc(), theirs: new Y.Doc() };
  fill(copies.mine, rows);
  Y.applyUpdate(copies.theirs, Y.encodeStateAsUpdate(copies.mine));
  const file = openSync(join(folder, 'yjs'), 'w');
  const bring = (from: Y.Doc, to: Y.Doc): Uint8Array => {
    const update = Y.encodeStateAsUpdate(from, Y.encodeStateVector(to));
    Y.applyUpdate(to, update);
    return update;
  };
  const merge = (): void => {
    writeSync(file, bring(copies.theirs, copies.mine));
    fsyncSync(file);
  };
  try {
    return Array.from({ length: RUNS }, () => {
      edits((copy, id, text) => {
        (copies[copy].getMap('position').get(id) as Y.Map<unknown>).set('text', text);
      });
      const took = timed(merge);
      bring(copies.mine, copies.theirs);
      return took;
    });
  } finally {
    closeSync(file);
  }
}

function fill(doc: Y.Doc, rows: EntityRows): void {
  doc.transact(() => {
    for (const [kind, entities] of Object.entries(rows)) {
      const ofKind = doc.getMap(kind);
      for (const { id, ...fields } of entities) ofKind.set(id, new Y.Map(Object.entries(fields)));
    }
  });
}
