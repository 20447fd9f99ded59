import type { ElementKind } from '../../model/vocabulary.ts';
import type { CompendiumNode } from './graph.ts';

const LIST = 1;
const MAP = 2;
/** A map along a time line, and one over a film. */
const PLAN = 21;
const FILM = 22;
export const ISSUE = 3;
export const POSITION = 4;
const ARGUMENT = 5;
export const PRO = 6;
export const CON = 7;
export const DECISION = 8;
export const REFERENCE = 9;
const NOTE = 10;

export const SUPPORTS = 40;
export const OBJECTS = 41;
export const CHALLENGES = 42;
export const SPECIALIZES = 43;

/** What a node of a type is where it stands under nothing. */
export const NAMES: Readonly<Record<number, ElementKind>> = {
  [ISSUE]: 'issue',
  [POSITION]: 'position',
  [ARGUMENT]: 'argument',
  [PRO]: 'argument',
  [CON]: 'argument',
  [DECISION]: 'position',
  [REFERENCE]: 'reference',
};

/** Whether a node of one type can stand under one of another at all. */
export function canStandUnder(child: CompendiumNode, parent: CompendiumNode): boolean {
  return child.type in NAMES && parent.type in NAMES && parent.type !== REFERENCE;
}

/** Whether a node is a note, which says something about another. */
export function isNote({ type }: CompendiumNode): boolean {
  return type === NOTE;
}

/** Whether a node holds others: a list, or a map of one kind or another. */
export function isView({ type }: CompendiumNode): boolean {
  return type === LIST || type === MAP || type === PLAN || type === FILM;
}
