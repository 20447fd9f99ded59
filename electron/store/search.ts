import type { SearchHit } from '../../shared/bridge.ts';
import { titleOf } from '../../shared/model/checks.ts';
import { ENTITY_KINDS, type Entity, type EntityKind } from '../../shared/model/entities.ts';
import type { Id } from '../../shared/model/id.ts';
import { idByLabel } from '../../shared/model/queries.ts';
import type { WorkspaceState } from '../../shared/model/state.ts';
import type { Table } from '../../shared/model/table.ts';
import { excerptOf, matchesIn, type Match } from './excerpt.ts';
import type { OpenFile } from './open-file.ts';
import { fieldText, fromSearchRow, SEARCH_COLUMNS, SEARCH_FIELDS } from './search-text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** How many matches are weighed against each other; ranking all of a two-letter search takes too long. */
const CANDIDATES = 200;
/** How many different words a part of a word may stand for. */
const PARTS = 200;
/** What a person searches for in earnest has fewer words, and shorter ones. */
const MAX_TERMS = 12;
const MAX_TERM_LENGTH = 60;

interface Candidate {
  readonly kind: EntityKind;
  readonly id: Id;
  readonly entity: Entity;
}

type Scored = Candidate & { readonly score: number; readonly field: string };

/**
 * Finds what holds all the words of a text, each whole, as the beginning of a word or, where that finds
 * too little, as a part of one; best first. A label finds what bears it. Never throws for what is typed.
 */
export function search(
  file: OpenFile,
  vocabulary: Vocabulary,
  text: string,
  limit: number,
): readonly SearchHit[] {
  const terms = termsOf(text);
  const labelled = byLabel(file.state, text);
  const found = candidates(file, vocabulary, terms, limit)
    .map((candidate) => score(candidate, terms))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
  return [...labelled, ...found.filter(({ id }) => labelled.every((known) => known.id !== id))]
    .slice(0, limit)
    .map((scored) => toHit(file.state, scored, terms));
}

function termsOf(text: string): readonly string[] {
  const terms = new Set<string>();
  for (const { folded } of wordsOf(text.slice(0, 1000))) {
    if (folded) terms.add(folded.slice(0, MAX_TERM_LENGTH));
    if (terms.size === MAX_TERMS) break;
  }
  return [...terms];
}

function byLabel(state: WorkspaceState, text: string): readonly Scored[] {
  const id = idByLabel(state, text);
  if (id === undefined) return [];
  const kind = ENTITY_KINDS.find((candidate) => state.tables[candidate].has(id));
  const entity = kind && (state.tables[kind] as Table<Entity>).get(id);
  if (!entity) return [];
  return [{ kind, id, entity, score: Number.POSITIVE_INFINITY, field: titleField(kind) }];
}

function titleField(kind: EntityKind): string {
  return SEARCH_FIELDS[kind]?.title[0] ?? 'text';
}

/** Asks the index ever more widely until there is enough to weigh. */
function candidates(
  file: OpenFile,
  vocabulary: Vocabulary,
  terms: readonly string[],
  limit: number,
): readonly Candidate[] {
  const found = new Map<number, Candidate>();
  const seek = (query: string): void => {
    for (const row of file.searched.find(query, CANDIDATES)) {
      const candidate = found.has(row) ? null : candidateAt(file, row);
      if (candidate) found.set(row, candidate);
    }
  };
  if (terms.length === 0) return [];
  const whole = terms.map((term) => `"${term}"`).join(' AND ');
  const beginnings = terms.map((term) => `"${term}"*`).join(' AND ');
  for (const query of [`title : (${whole})`, `title : (${beginnings})`, beginnings]) {
    seek(query);
    if (found.size >= CANDIDATES) return [...found.values()];
  }
  if (found.size < limit) {
    const parts = terms.map((term) => vocabulary.holding(term, PARTS));
    if (parts.every((words) => words.length > 0)) {
      seek(
        parts.map((words) => `(${words.map((word) => `"${word}"`).join(' OR ')})`).join(' AND '),
      );
    }
  }
  return [...found.values()];
}

function candidateAt({ entities, state }: OpenFile, searchRow: number): Candidate | null {
  const { kind, row } = fromSearchRow(searchRow);
  const id = entities.idAt(kind, row);
  const entity = id === undefined ? undefined : (state.tables[kind] as Table<Entity>).get(id);
  return id !== undefined && entity ? { kind, id, entity } : null;
}

const QUALITY = { word: 3, beginning: 2, part: 1 } as const;
const COLUMN = { title: 4, more: 2, detail: 1 } as const;

/**
 * Weighs a candidate: every term counts once, where it is found best; the title counts more than the
 * small print, that more than the prose; whole words more than beginnings; early and short a little more.
 */
function score(candidate: Candidate, terms: readonly string[]): Scored {
  const best = terms.map(() => 0);
  let field = titleField(candidate.kind);
  let most = 0;
  for (const column of SEARCH_COLUMNS) {
    for (const name of SEARCH_FIELDS[candidate.kind]?.[column] ?? []) {
      const text = fieldText(candidate.entity, name);
      let sum = 0;
      for (const match of matchesIn(text, terms)) {
        const weight = QUALITY[match.quality] * COLUMN[column] + nearness(match, text);
        sum += Math.max(0, weight - (best[match.term] ?? 0));
        best[match.term] = Math.max(best[match.term] ?? 0, weight);
      }
      if (sum > most) {
        most = sum;
        field = name;
      }
    }
  }
  return { ...candidate, field, score: best.reduce((sum, weight) => sum + weight, 0) };
}

/** Less than one: at most what a match at the very beginning of a very short text gets. */
function nearness({ start }: Match, text: string): number {
  return 0.5 / (1 + start / 40) + 0.4 / (1 + text.length / 80);
}

function toHit(
  state: WorkspaceState,
  { kind, id, entity, field }: Scored,
  terms: readonly string[],
): SearchHit {
  const text = fieldText(entity, field);
  const excerpt = excerptOf(text, matchesIn(text, terms));
  return { kind, id, label: titleOf(state, kind, id), field, excerpt };
}
