import type { Database } from 'better-sqlite3';
import type { Entity, EntityKind } from '../../../shared/model/entities.ts';
import type { EntityStatements } from '../tables/entity-statements.ts';
import { pendingStatements, type PendingStatements } from './pending-statements.ts';
import { searchStatements, type SearchStatements } from './search-statements.ts';
import { fromSearchRow, searchRow, searchText, type SearchText } from './search-text.ts';

/**
 * So many changes at once are noted. More than that are indexed as they come, with all that is pending: there it is the
 * faster way.
 */
const FEW = 16;
/** So many rows may be pending: a search looks through them one by one. */
const MOST_PENDING = 64;
/** A longer text is indexed at once, in UTF-16 units: a search would take too long to look through it. */
const LONG = 4_000;

/**
 * The search index of a workspace, as edits write it. An edit only notes which row of the index is to be brought up to date;
 * after some dozens of edits that is done for all of them. Whoever searches looks through what is pending by himself.
 */
export class SearchIndex {
  readonly #index: SearchStatements;
  readonly #pending: PendingStatements;
  readonly #entities: Pick<EntityStatements, 'at'>;

  constructor(db: Database, entities: Pick<EntityStatements, 'at'>) {
    this.#index = searchStatements(db);
    this.#pending = pendingStatements(db);
    this.#entities = entities;
  }

  /** Begins to take in what one transaction changes in the tables; `end` is to be called after it. */
  taking(changes: number): SearchWriter {
    const pending = new Set(this.#pending.rows());
    let isDue = changes > FEW;
    const take = (row: number, was: SearchText | null, is: SearchText | null): void => {
      if (isLong(was) || isLong(is)) isDue = true;
      if (pending.has(row)) return;
      if (isDue) {
        if (was) this.#index.take(row, was);
        if (is) this.#index.put(row, is);
      } else {
        this.#pending.note(row, was);
        pending.add(row);
      }
    };
    return {
      add: (kind, firstRow, entities) => {
        for (const [at, entity] of entities.entries()) {
          const text = searchText(kind, entity);
          if (text) take(searchRow(kind, firstRow + at), null, text);
        }
      },
      replace: (kind, row, before, after) => {
        const was = searchText(kind, before);
        const is = after ? searchText(kind, after) : null;
        if (!isSame(was, is)) take(searchRow(kind, row), was, is);
      },
      end: () => {
        if (isDue || pending.size > MOST_PENDING) this.#catchUp();
      },
    };
  }

  /** The rows whose entities the index does not have as they are. */
  pending(): ReadonlySet<number> {
    return new Set(this.#pending.rows());
  }

  /** Rows that match an FTS5 query as the index has them, newest first, at most so many. */
  find(query: string, limit: number): readonly number[] {
    return this.#index.find(query, limit);
  }

  /** Every distinct word in the index, folded as the index folds it. */
  words(): readonly string[] {
    return this.#index.words();
  }

  /** Has the index say of all that is pending what the tables say. */
  #catchUp(): void {
    for (const [row, indexed] of this.#pending.all()) {
      const at = fromSearchRow(row);
      const entity = at && this.#entities.at(at.kind, at.row);
      const text = entity ? searchText(at.kind, entity) : null;
      if (indexed) this.#index.take(row, indexed);
      if (text) this.#index.put(row, text);
    }
    this.#pending.forget();
  }
}

/** Takes in what one transaction changes. The tables have it already. */
export interface SearchWriter {
  /** Entities that were not there, in rows one after the other. */
  add(kind: EntityKind, firstRow: number, entities: readonly Entity[]): void;
  /** What an entity says now, if that differs from before; `undefined` where it is no more. */
  replace(kind: EntityKind, row: number, before: Entity, after: Entity | undefined): void;
  /** Brings the index up to date where too much of it is not. */
  end(): void;
}

function isLong(text: SearchText | null): boolean {
  return text !== null && text.reduce((sum, { length }) => sum + length, 0) > LONG;
}

function isSame(was: SearchText | null, is: SearchText | null): boolean {
  if (!was || !is) return was === is;
  return was.every((text, column) => text === is[column]);
}
