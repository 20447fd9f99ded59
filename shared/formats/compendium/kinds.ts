import type { ElementKind } from '../../model/vocabulary.ts';
import type { CompendiumNode } from './graph.ts';

/** The types of nodes, as Compendium numbers them. A plan is a map along a time line, a film one over a film. */
export const NODES = {
  list: 1,
  map: 2,
  issue: 3,
  position: 4,
  argument: 5,
  pro: 6,
  con: 7,
  decision: 8,
  reference: 9,
  note: 10,
  plan: 21,
  film: 22,
} as const;

/** The types of links that say more than that two nodes belong together. */
export const LINKS = { supports: 40, objects: 41, challenges: 42, specializes: 43 } as const;

/** What a node of a type is where it stands under nothing. */
export const NAMES: Readonly<Record<number, ElementKind>> = {
  [NODES.issue]: 'issue',
  [NODES.position]: 'position',
  [NODES.argument]: 'argument',
  [NODES.pro]: 'argument',
  [NODES.con]: 'argument',
  [NODES.decision]: 'position',
  [NODES.reference]: 'reference',
};

/** Whether a node of one type can stand under one of another at all. */
export function canStandUnder(child: CompendiumNode, parent: CompendiumNode): boolean {
  return child.type in NAMES && parent.type in NAMES && parent.type !== NODES.reference;
}

/** Whether a node is a note, which says something about another. */
export function isNote({ type }: CompendiumNode): boolean {
  return type === NODES.note;
}

/** Whether a node holds others: a list, or a map of one kind or another. */
export function isView({ type }: CompendiumNode): boolean {
  return type === NODES.list || type === NODES.map || type === NODES.plan || type === NODES.film;
}
