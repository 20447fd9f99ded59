import { folded } from '../documents/fold.ts';
import { isSameOrigin } from '../documents/passages.ts';
import { plainText, type Inline, type Origin } from '../documents/tree.ts';
import type { EditedPassage, Hand } from '../formats/edited-paper.ts';
import type { KnownPassage } from './outline.ts';

/** A part of what a field says now: a stretch of a line, or a paragraph by itself. */
export type FieldPart = Pick<EditedPassage, 'kind' | 'level' | 'ordered' | 'isQuote' | 'content'>;

/** What one place of a paper says of a field. */
export interface FieldReading {
  readonly of: Origin;
  /** Whether it is the place of the entity itself, rather than one that only names it. */
  readonly isOwnPlace: boolean;
  readonly before: readonly string[];
  readonly parts: readonly FieldPart[];
  /** Whether anything of the place is still there. */
  readonly isThere: boolean;
  readonly line: number;
  readonly hands: readonly Hand[];
  /** Whether the file itself keeps what stood there before: tracked changes. */
  readonly isTracked: boolean;
}

interface Group {
  readonly of: Origin;
  isOwnPlace: boolean;
  readonly before: string[];
  readonly parts: FieldPart[];
  isThere: boolean;
  line: number;
  readonly hands: Hand[];
  isTracked: boolean;
}

/** Gathers what a paper says of each field, place by place: a field of several paragraphs is one place. */
export class Fields {
  readonly #groups: Group[] = [];
  /** By passage of the paper as it was: the group of each piece. */
  readonly #byPiece: (Group | null)[][] = [];

  constructor(known: readonly KnownPassage[]) {
    let last: Group | null = null;
    for (const { pieces, anchor, words } of known) {
      let here: Group | null = null;
      this.#byPiece.push(
        pieces.map(({ of, text }) => {
          if (of === null) return null;
          const open: Group | null = here ?? last;
          const group: Group = open && isSameOrigin(open.of, of) ? open : this.#start(of);
          group.before.push(folded(text));
          if (anchor === of.id) group.isOwnPlace = true;
          here = group;
          return group;
        }),
      );
      if (words !== '') last = here;
    }
  }

  /** Notes what a piece of a passage says now. */
  say(passage: number, piece: number, part: FieldPart, { line, hands }: EditedPassage): void {
    const group = this.#byPiece[passage]?.[piece];
    if (group) this.#add(group, part, line, hands);
  }

  /** Notes that a passage is still there, though perhaps not all the words of its fields. */
  keep(passage: number, { line, hands, was }: EditedPassage): void {
    for (const group of this.#byPiece[passage] ?? []) {
      if (group === null) continue;
      group.isThere = true;
      if (was === null) group.isTracked = false;
      if (group.line === 0) group.line = line;
      group.hands.push(...hands);
    }
  }

  /** Adds a paragraph to a field, after what the paper said of it last. */
  extend(of: Origin, part: FieldPart, { line, hands }: EditedPassage): void {
    const group =
      this.#groups.findLast((one) => isSameOrigin(one.of, of) && one.isThere) ?? this.#start(of);
    group.isOwnPlace = true;
    this.#add(group, part, line, hands);
  }

  /** Everything, in the order of the paper. */
  all(): readonly FieldReading[] {
    return this.#groups;
  }

  #start(of: Origin): Group {
    const group: Group = {
      of,
      isOwnPlace: false,
      before: [],
      parts: [],
      isThere: false,
      line: 0,
      hands: [],
      isTracked: true,
    };
    this.#groups.push(group);
    return group;
  }

  #add(group: Group, part: FieldPart, line: number, hands: readonly Hand[]): void {
    if (!group.isThere || group.line === 0) group.line = line;
    group.isThere = true;
    group.parts.push(part);
    group.hands.push(...hands);
  }
}

/** Whether a place says of a field what it said. */
export function isUnchanged({ before, parts }: FieldReading): boolean {
  const said = parts.map(({ content }) => folded(plainText(content))).filter((one) => one !== '');
  return folded(before.join(' ')) === folded(said.join(' '));
}

/** A run as a part of a field. */
export function runPart(content: readonly Inline[]): FieldPart {
  return { kind: 'text', level: 0, ordered: false, isQuote: false, content };
}
