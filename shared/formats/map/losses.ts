import type { MapContent } from '../../documents/definition.ts';
import type { Wording } from '../../documents/wording.ts';
import { placement } from '../../model/links.ts';
import { ELEMENT_DEFAULTS } from '../../model/fields.ts';
import { elementOf, stancesOn, type KindedElement } from '../../model/queries.ts';
import { fieldNames } from '../opml/fields.ts';
import { tiesOf } from './facts.ts';

/** What a format has words for, of what not every format has. */
export interface Expressible {
  readonly followUps: boolean;
  readonly references: boolean;
  readonly details: boolean;
  /** Who holds what. */
  readonly holders: boolean;
  /** Tags, and how far an element has come. */
  readonly states: boolean;
}

/**
 * What of a map a format for programs leaves out, in words, so that the file itself says what it is not.
 * Ties across the trees and stances that are more than “for” have a place in none of them.
 * @param more what else the format has no place for
 */
export function lossesOf(
  content: MapContent,
  wording: Wording,
  expressible: Expressible,
  more: { readonly ties: number; readonly references: number } = { ties: 0, references: 0 },
): readonly string[] {
  const { state, graph } = content;
  const ties = tiesOf(content);
  const shown = [...graph.nodes.values()].flatMap(({ id }) => elementOf(state, id) ?? []);
  const stances = shown
    .filter(({ kind }) => kind === 'position')
    .flatMap(({ element }) => stancesOn(state, element.id));
  const graded = stances.filter(
    ({ level, reason, formalObjection }) => level !== 'for' || reason !== '' || formalObjection,
  );
  const counts = {
    ties: ties.filter((link) => placement(link) === null).length + more.ties,
    stances: expressible.holders ? graded.length : 0,
    holders: expressible.holders ? 0 : stances.length,
    'follow-ups': expressible.followUps
      ? 0
      : ties.filter(({ type }) => ['suggested-by', 'questions', 'specializes'].includes(type))
          .length,
    references: expressible.references
      ? more.references
      : shown.filter(({ kind }) => kind === 'reference').length,
    details: expressible.details ? 0 : shown.filter(({ element }) => element.detail !== '').length,
    states: expressible.states ? 0 : shown.filter(hasState).length,
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => wording.plain(`map.lost-${what}`, { count }));
}

/** Whether an element has tags, or anything else that a new one of its kind has not. A reference's place is part of it. */
function hasState({ kind, element }: KindedElement): boolean {
  const values: Readonly<Record<string, unknown>> = element;
  const usual: Readonly<Record<string, unknown>> = ELEMENT_DEFAULTS[kind];
  const fields = kind === 'reference' ? [] : fieldNames(kind);
  return element.tags.length > 0 || fields.some((field) => values[field] !== usual[field]);
}
