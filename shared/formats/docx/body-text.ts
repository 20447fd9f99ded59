import { plainText, type Inline } from '../../documents/tree.ts';
import type { EditedPassage, Hand } from '../edited-paper.ts';
import type { WordStyle } from './looks-reader.ts';
import { isOfContents, passageOf, type Paragraph } from './paragraph.ts';

/** Where a comment begins, and about which words it is. */
export interface CommentSpot {
  /** The number of the passage; `null` where no words are in it. */
  readonly passage: number | null;
  readonly about: string;
}

/** What the text of a file of Word comes to. */
export interface Body {
  readonly passages: readonly EditedPassage[];
  /** By the id of the comment. */
  readonly spots: ReadonlyMap<string, CommentSpot>;
}

/** Who put something in, took it out, or moved it. */
export interface Trace {
  readonly does: 'in' | 'out';
  readonly hand: Hand;
}

/** The text of a file of Word as it comes: its paragraphs, what was changed in them by whom, and what comments are about. */
export class BodyText {
  readonly #styles: ReadonlyMap<string, WordStyle>;
  readonly #found: EditedPassage[] = [];
  readonly #spots = new Map<string, { passage: number | null; about: string; isOpen: boolean }>();
  readonly #paragraphs: Paragraph[] = [];
  readonly #traces: Trace[] = [];
  /** A paragraph whose end was taken out: it goes on in the next one. */
  #carried: Paragraph | null = null;
  #line = 0;

  constructor(styles: ReadonlyMap<string, WordStyle>) {
    this.#styles = styles;
  }

  get body(): Body {
    return { passages: this.#found, spots: this.#spots };
  }

  /** The paragraph that is open; one in a text box stands within another. */
  get paragraph(): Paragraph | undefined {
    return this.#paragraphs.at(-1);
  }

  begin(): void {
    this.#line += 1;
    this.#paragraphs.push({
      line: this.#line,
      content: [],
      was: '',
      hands: [],
      isChanged: false,
      style: '',
      level: 0,
      list: null,
      indent: 0,
      isJoined: false,
      outline: null,
    });
  }

  /** Ends the paragraph that is open. @param isCell whether it stands in a table */
  finish(isCell: boolean): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    if (this.#carried) {
      paragraph.content.unshift(...this.#carried.content);
      paragraph.hands.unshift(...this.#carried.hands);
      paragraph.isChanged = true;
      this.#carried = null;
    }
    const goesOn = paragraph.isJoined && plainText(paragraph.content).trim() !== '';
    if (goesOn) this.#carried = { ...paragraph, content: [...paragraph.content] };
    const ended = goesOn ? { ...paragraph, content: [] } : paragraph;
    const passage = passageOf(ended, this.#styles, isCell);
    const isNothing = plainText(passage.content).trim() === '' && (passage.was ?? '').trim() === '';
    if (!isNothing && !isOfContents(paragraph, this.#styles)) this.#found.push(passage);
  }

  /** Has what is put from now on be somebody's change. */
  trace(trace: Trace): void {
    this.#traces.push(trace);
  }

  /** Ends the change that began last. */
  endTrace(): void {
    this.#traces.pop();
  }

  /** Puts a run into the paragraph that is open. @param isStruck whether it looks struck out, which takes it out as well */
  put(inline: Inline, text: string, isStruck: boolean): void {
    const { paragraph } = this;
    if (!paragraph) return;
    const isIn = this.#traces.some(({ does }) => does === 'in');
    const isOut = isStruck || this.#traces.some(({ does }) => does === 'out');
    for (const { hand } of this.#traces) paragraph.hands.push(hand);
    if (isIn || isOut) paragraph.isChanged = true;
    if (!isIn) paragraph.was += text;
    if (isOut) return;
    paragraph.content.push(inline);
    for (const spot of this.#spots.values()) {
      if (!spot.isOpen) continue;
      spot.passage ??= this.#found.length;
      spot.about += text;
    }
  }

  /** Has a comment be about what is put from now on. */
  beginComment(id: string): void {
    this.#spots.set(id, { passage: null, about: '', isOpen: true });
  }

  /** Has a comment be about no more. */
  endComment(id: string): void {
    const spot = this.#spots.get(id);
    if (spot) spot.isOpen = false;
  }

  /** The sign of a comment: one that is about no words is about the passage in which it stands. */
  refer(id: string): void {
    this.endComment(id);
    if ((this.#spots.get(id)?.passage ?? null) !== null) return;
    this.#spots.set(id, { passage: this.#found.length, about: '', isOpen: false });
  }
}
