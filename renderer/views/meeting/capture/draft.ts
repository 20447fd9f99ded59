import type { Id } from '../../../../shared/model/id.ts';
import {
  DESIGNATIONS,
  ENTRY_TYPES,
  STANCE_LEVELS,
  type StanceLevel,
} from '../../../../shared/model/vocabulary.ts';
import { isRecord } from '../../../../shared/record.ts';

/** What can be captured with one key each. */
export type CaptureKind = (typeof ENTRY_TYPES)[number];

/** A minority statement as it is being written. */
export interface StatementDraft {
  readonly party: Id | null;
  readonly text: string;
}

/**
 * What is being captured. Whatever its kind, it keeps all that was typed, so that a contra that turns out to be
 * a question is one key away.
 */
export interface CaptureDraft {
  readonly kind: CaptureKind;
  readonly text: string;
  readonly speaker: string;
  /** What it speaks of; `null` for the position at hand, or the issue. */
  readonly on: Id | null;
  readonly level: StanceLevel | null;
  readonly formalObjection: boolean;
  readonly positions: readonly Id[];
  readonly designation: (typeof DESIGNATIONS)[number] | null;
  readonly reason: string;
  readonly resolve: boolean;
  readonly statements: readonly StatementDraft[];
  readonly owner: string;
  /** A day, or empty. */
  readonly due: string;
}

/** What a draft begins with. */
export const EMPTY_DRAFT: CaptureDraft = {
  kind: 'note',
  text: '',
  speaker: '',
  on: null,
  level: null,
  formalObjection: false,
  positions: [],
  designation: null,
  reason: '',
  resolve: true,
  statements: [],
  owner: '',
  due: '',
};

/** What is being typed in the meeting, as another run of the window left it. */
export interface Typed {
  readonly draft: CaptureDraft;
  /** Whether the line was open. */
  readonly isOpen: boolean;
  /** What was left for later, before something of another kind was begun. */
  readonly left: readonly CaptureDraft[];
  readonly sending: readonly Sent[];
}

/** What was sent and not acknowledged: the entry that it makes says whether it arrived. */
export interface Sent {
  readonly entry: Id;
  readonly draft: CaptureDraft;
}

/** What there is where no other run of the window left anything. */
export const NOTHING_TYPED: Typed = { draft: EMPTY_DRAFT, isOpen: false, left: [], sending: [] };

/**
 * What is in the line once something of a kind is captured: words in an open line go along, since a contra may turn out to
 * be a question; what was left for later is there again for its own kind alone.
 */
export function turnedTo(
  { draft, isOpen, left }: Typed,
  kind: CaptureKind,
): Pick<Typed, 'draft' | 'left'> {
  // What it speaks of may not be possible for another kind; words always are.
  if (isOpen) return { left, draft: { ...draft, kind, on: null } };
  if (draft.kind === kind && !isEmptyDraft(draft)) return { left, draft };
  const back = left.find((one) => one.kind === kind);
  const others = left.filter((one) => one !== back);
  return {
    draft: back ?? { ...EMPTY_DRAFT, kind },
    left: isEmptyDraft(draft) ? others : [...others, draft],
  };
}

/** Whether something of a kind was left for later. */
export function isLeft({ draft, isOpen, left }: Typed, kind: CaptureKind): boolean {
  const isInLine = !isOpen && draft.kind === kind && !isEmptyDraft(draft);
  return isInLine || left.some((one) => one.kind === kind);
}

/** Whether anything was typed or chosen in a draft. */
export function isEmptyDraft({
  text,
  reason,
  level,
  positions,
  statements,
}: CaptureDraft): boolean {
  const isUnsaid = statements.every((statement) => statement.text.trim() === '');
  return (
    text.trim() === '' &&
    reason.trim() === '' &&
    level === null &&
    positions.length === 0 &&
    isUnsaid
  );
}

/**
 * What was typed, of parsed JSON; what is not of its form is as if it had not been typed.
 * @returns `undefined` where it is nothing of the kind
 */
export function readTyped(json: unknown): Typed | undefined {
  const typed = recordIn(json);
  if (!typed) return undefined;
  return {
    draft: readDraft(typed['draft']),
    isOpen: typed['isOpen'] === true,
    left: listIn(typed['left']).map(readDraft),
    sending: listIn(typed['sending']).flatMap((one) => {
      const sent = recordIn(one);
      const entry = sent?.['entry'];
      return typeof entry === 'string' ? [{ entry, draft: readDraft(sent?.['draft']) }] : [];
    }),
  };
}

function readDraft(json: unknown): CaptureDraft {
  const known = recordIn(json) ?? {};
  const text = (name: string): string => {
    const value = known[name];
    return typeof value === 'string' ? value : '';
  };
  const id = (name: string): Id | null => text(name) || null;
  const word = <Word extends string>(name: string, words: readonly Word[]): Word | null =>
    words.find((one) => one === known[name]) ?? null;
  return {
    kind: word('kind', ENTRY_TYPES) ?? EMPTY_DRAFT.kind,
    text: text('text'),
    speaker: text('speaker'),
    on: id('on'),
    level: word('level', STANCE_LEVELS),
    formalObjection: known['formalObjection'] === true,
    positions: listIn(known['positions']).filter((one) => typeof one === 'string'),
    designation: word('designation', DESIGNATIONS),
    reason: text('reason'),
    resolve: known['resolve'] !== false,
    statements: listIn(known['statements']).flatMap((one) => {
      const statement = recordIn(one);
      const words = statement?.['text'];
      const party = statement?.['party'];
      return typeof words === 'string'
        ? [{ text: words, party: typeof party === 'string' ? party : null }]
        : [];
    }),
    owner: text('owner'),
    due: text('due'),
  };
}

function recordIn(json: unknown): Readonly<Record<string, unknown>> | null {
  return isRecord(json) ? json : null;
}

function listIn(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}

/**
 * What another run of the window left, once it is known what arrived: what did not is in the line again, unless
 * something else is.
 */
export function unsettled(typed: Typed, isThere: (entry: Id) => boolean): Typed {
  const lost = typed.sending.find(({ entry }) => !isThere(entry));
  return lost && isEmptyDraft(typed.draft)
    ? { ...typed, draft: lost.draft, isOpen: true, sending: [] }
    : { ...typed, sending: [] };
}
