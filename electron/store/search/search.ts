import type { SearchHit } from '../../../shared/bridge.ts';
import { titleOf } from '../../../shared/model/checks.ts';
import { ENTITY_KINDS, type Entity, type EntityKind } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { entity, idByLabel } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { excerptOf, matchesIn, type Match } from './excerpt.ts';
import type { OpenFile } from '../file/open-file.ts';
import {
  fieldText,
  fromSearchRow,
  SEARCH_COLUMNS,
  SEARCH_FIELDS,
  type SearchColumn,
} from './search-text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** How many matches are weighed against each other; ranking all of a two-letter search takes too long. */
const CANDIDATES = 200;
/** How many different words a part of a word may stand for. */
const PARTS = 200;
/** How far into a text its matches count for its rank, in UTF-16 units. */
const WEIGHED = 2000;
/** What a person searches for in earnest has fewer words, and shorter ones. */
const MAX_TERMS = 12;
const MAX_TERM_LENGTH = 60;

interface Candidate {
  readonly kind: EntityKind;
  readonly id: Id;
  readonly entity: Entity;
}

/** `field` is where it matches best; `null` where that is further on than its rank was weighed by. */
type Scored = Candidate & { readonly score: number; readonly field: string | null };

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

/** The words that are looked for, folded. */
function termsOf(text: string): readonly string[] {
  const terms = new Set<string>();
  for (const { folded } of wordsOf(text.slice(0, 1000))) {
    if (folded !== '') terms.add(folded.slice(0, MAX_TERM_LENGTH));
    if (terms.size === MAX_TERMS) break;
  }
  return [...terms];
}

function byLabel(state: WorkspaceState, text: string): readonly Scored[] {
  const id = idByLabel(state, text);
  if (id === undefined) return [];
  const kind = ENTITY_KINDS.find((candidate) => state.tables[candidate].has(id));
  const found = kind && entity(state, kind, id);
  if (!found) return [];
  return [
    {
      kind,
      id,
      entity: found,
      score: Number.POSITIVE_INFINITY,
      field: fieldsOf(kind)[0]?.[0] ?? null,
    },
  ];
}

/** The fields of a kind that are searched, with the column in which each is indexed. */
function fieldsOf(kind: EntityKind): readonly (readonly [field: string, column: SearchColumn])[] {
  return SEARCH_COLUMNS.flatMap((column) =>
    (SEARCH_FIELDS[kind]?.[column] ?? []).map((field) => [field, column] as const),
  );
}

/** Asks the index ever more widely until there is enough to weigh. */
function candidates(
  file: OpenFile,
  vocabulary: Vocabulary,
  terms: readonly string[],
  limit: number,
): readonly Candidate[] {
  if (terms.length === 0) return [];
  const found = new Map<number, Candidate>();
  const pending = file.searched.pending();
  const seek = (query: string): void => {
    for (const row of file.searched.find(query, CANDIDATES)) {
      const candidate = found.has(row) || pending.has(row) ? null : candidateAt(file, row);
      if (candidate) found.set(row, candidate);
    }
  };
  // What the index does not have as it is; few, and so without a query.
  const late = [...pending].flatMap((row) => {
    const candidate = candidateAt(file, row);
    return candidate ? [{ row, candidate, words: wordsIn(candidate) }] : [];
  });
  const sought = telling(terms);
  const look = (isFound: (word: string, term: string) => boolean): void => {
    for (const { row, candidate, words } of late) {
      const isHit = sought.every((term) => words.some((word) => isFound(word, term)));
      if (isHit) found.set(row, candidate);
    }
  };
  look((word, term) => word.startsWith(term));
  const whole = terms.map((term) => `"${term}"`).join(' AND ');
  const beginnings = sought.map((term) => `"${term}"*`).join(' AND ');
  for (const query of [`title : (${whole})`, `title : (${beginnings})`, beginnings]) {
    seek(query);
    if (found.size >= CANDIDATES) return [...found.values()];
  }
  if (found.size < limit) {
    look((word, term) => word.includes(term));
    const parts = terms.map((term) => vocabulary.holding(term, PARTS));
    if (parts.every((words) => words.length > 0)) {
      seek(
        parts.map((words) => `(${words.map((word) => `"${word}"`).join(' OR ')})`).join(' AND '),
      );
    }
  }
  return [...found.values()];
}

/** The words of all that an entity says, folded. */
function wordsIn({ kind, entity: found }: Candidate): readonly string[] {
  return fieldsOf(kind).flatMap(([name]) =>
    [...wordsOf(fieldText(found, name))].map(({ folded }) => folded),
  );
}

/**
 * The terms without single letters beside others: somebody is about to type a word, too many begin with it to
 * narrow anything down, and it takes long to find that out. They still count for the rank.
 */
function telling(terms: readonly string[]): readonly string[] {
  const longer = terms.filter((term) => !/^[a-z]$/.test(term));
  return longer.length > 0 ? longer : terms;
}

function candidateAt({ entities, state }: OpenFile, searchRow: number): Candidate | null {
  const at = fromSearchRow(searchRow);
  if (!at) return null;
  const { kind, row } = at;
  const id = entities.idAt(kind, row);
  const found = id === undefined ? undefined : entity(state, kind, id);
  return id !== undefined && found ? { kind, id, entity: found } : null;
}

const QUALITY = { word: 3, beginning: 2, part: 1 } as const;
const COLUMN = { title: 4, more: 2, detail: 1 } as const;

/**
 * Weighs a candidate: every term counts once, where it is found best; the title counts more than the
 * small print, that more than the prose; whole words more than beginnings; early and short a little more.
 */
function score(candidate: Candidate, terms: readonly string[]): Scored {
  const best = terms.map(() => 0);
  let field: string | null = null;
  let most = 0;
  for (const [name, column] of fieldsOf(candidate.kind)) {
    const weights = weightsIn(fieldText(candidate.entity, name), column, terms);
    // The field that holds most of the words is the one to show; of several, where they weigh more.
    const value = weights.reduce((sum, weight) => sum + weight + (weight > 0 ? MANY : 0), 0);
    if (value > most) {
      most = value;
      field = name;
    }
    for (const [term, weight] of weights.entries()) {
      best[term] = Math.max(best[term] ?? 0, weight);
    }
  }
  return { ...candidate, field, score: best.reduce((sum, weight) => sum + weight, 0) };
}

/** More than any weight. */
const MANY = 100;

/** For each term, what its best match in a text weighs. */
function weightsIn(text: string, column: SearchColumn, terms: readonly string[]): number[] {
  const weights = terms.map(() => 0);
  for (const match of matchesIn(text.slice(0, WEIGHED), terms)) {
    const weight = QUALITY[match.quality] * COLUMN[column] + nearness(match, text);
    weights[match.term] = Math.max(weights[match.term] ?? 0, weight);
  }
  return weights;
}

/** Less than one: at most what a match at the very beginning of a very short text gets. */
function nearness({ start }: Match, text: string): number {
  return 0.5 / (1 + start / 40) + 0.4 / (1 + text.length / 80);
}

function toHit(
  state: WorkspaceState,
  { kind, id, entity: found, field: best }: Scored,
  terms: readonly string[],
): SearchHit {
  const names = fieldsOf(kind).map(([name]) => name);
  const matching = (name: string): boolean => !matchesIn(fieldText(found, name), terms).next().done;
  const field = best ?? names.find(matching) ?? names[0] ?? '';
  const excerpt = excerptOf(fieldText(found, field), terms);
  return { kind, id, label: titleOf(state, kind, id), field, excerpt };
}
