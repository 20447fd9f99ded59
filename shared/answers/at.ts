import type { Hand } from '../formats/edited-paper.ts';
import type { Id } from '../model/id.ts';
import type { TypedStance } from './stance-line.ts';

/** Something that is told at a place in the file. */
export interface At {
  readonly line: number | null;
  readonly hands: readonly Hand[];
}

/** A stance that was typed on a position. */
export interface StanceAt extends At, TypedStance {
  readonly position: Id;
  /** The stance that it stands in the place of, where it was typed over one. */
  readonly over: Id | null;
}

/** As much of a text as a message shows. */
export function shortened(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain.length > 90 ? `${plain.slice(0, 89).toWellFormed()}…` : plain;
}
