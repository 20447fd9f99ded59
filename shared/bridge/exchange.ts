import type { Reading } from '../formats/reader.ts';
import type { ReadingRemark } from '../formats/reading-remark.ts';
import type { ReviewLine } from '../formats/review/lines.ts';
import type { OwnChoices } from '../formats/review/own-choices.ts';
import type { CountsByKind } from '../model/change-counts.ts';
import type { Unsettled } from '../model/collisions.ts';
import type { CommandLabel } from '../model/command-label.ts';
import type { EntityKind } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import type { ChangeId } from '../model/log.ts';
import type { EntityRows } from '../model/state.ts';

/** What was understood of a file before anything of it enters. */
export interface ImportPreview {
  readonly source: string;
  readonly speaksOf: Reading['speaksOf'];
  /** How many entities of each kind would enter or change. */
  readonly counts: Readonly<Partial<Record<EntityKind, number>>>;
  readonly leftOut: readonly ReadingRemark[];
  /** What was understood in one of several ways. */
  readonly notes: readonly ReadingRemark[];
  /** What was understood as a tree. */
  readonly lines: readonly ReviewLine[];
  /** How many lines of it are not told, and what holds for them. */
  readonly more: number;
  readonly untold: OwnChoices;
  /** What would enter without any choice, to count what enters as it is chosen; `null` where not every line is told. */
  readonly rows: EntityRows | null;
}

/** What copies left for a person to settle. */
export interface ToSettle extends Unsettled {
  /** What everything is called that is to be settled, or that its values name. */
  readonly names: Readonly<Record<Id, string>>;
  /** Of the values that collide those that come from the other copy, where it has not come yet. */
  readonly theirs: readonly ChangeId[];
}

/** What another copy would bring. */
export interface MergePreview {
  /** The file's name. */
  readonly source: string;
  /** So many steps are not here yet. */
  readonly transactions: number;
  /** How many of them each author took; the empty name is one. */
  readonly authors: Readonly<Record<string, number>>;
  /** What was done in them, oldest first; of each author no more than people read. */
  readonly steps: readonly {
    readonly author: string;
    /** UTC, `2015-04-13T09:00:00.000Z`. */
    readonly at: string;
    readonly label: CommandLabel;
  }[];
  /** What changes in the map, by kind. */
  readonly counts: CountsByKind;
  /** Entities that wait for something that they name. */
  readonly waiting: number;
  readonly toSettle: ToSettle;
}
