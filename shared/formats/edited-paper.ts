import type { PaperMark } from '../documents/paper-mark.ts';
import type { Passage } from '../documents/passages.ts';

/** Somebody who changed or said something in a paper, and when (ISO 8601); empty where the file does not tell. */
export interface Hand {
  readonly author: string;
  readonly at: string;
}

/** A paragraph of a paper that comes back. */
export interface EditedPassage extends Passage {
  /** Of a text its line, of a word processor's file its paragraph; counted from one. */
  readonly line: number;
  /** What it said before the changes that the file keeps; `null` where it keeps none. Its content is as if all were taken. */
  readonly was: string | null;
  /** Whose those changes are. */
  readonly hands: readonly Hand[];
}

/** What somebody said beside the text. */
export interface PaperComment {
  readonly id: string;
  readonly hand: Hand;
  readonly text: string;
  /** The passage, by its number, at which it begins; `null` where it stands nowhere. */
  readonly passage: number | null;
  /** The words about which it is. */
  readonly about: string;
  /** The comment that it answers. */
  readonly answers: string | null;
  readonly isResolved: boolean;
}

/** A paper that comes back, as its file has it. */
export interface EditedPaper {
  readonly format: 'markdown' | 'docx';
  readonly mark: PaperMark | null;
  readonly passages: readonly EditedPassage[];
  readonly comments: readonly PaperComment[];
  /** Who saved it last, as far as the file tells. */
  readonly savedBy: string;
}
