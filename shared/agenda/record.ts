import type { BatchCommand, SingleCommand } from '../model/decide.ts';
import type { Attendance, MinuteEntry } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { entity, kindOf } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { cleanLine } from '../model/text.ts';

/**
 * Something in the minutes of a session: as it was recorded then, and as it reads now. A correction is an entry of
 * its own about the first one, so that what was recorded when stays on record.
 */
export interface Recorded {
  /** As it was recorded then. */
  readonly entry: MinuteEntry;
  readonly text: string;
  readonly speaker: string;
  /** What it was corrected to, one after the other. */
  readonly corrections: readonly MinuteEntry[];
}

/** What was recorded at a session, in order; corrections are with what they correct. */
export function recordOf(state: WorkspaceState, session: Id): readonly Recorded[] {
  const entries = (state.indexes.entriesOf.get(session) ?? []).toSorted(compareEntries);
  const corrections = new Map<Id, MinuteEntry[]>();
  const first = entries.filter((entry) => {
    const { about } = entry;
    if (about === null || !state.tables['minute-entry'].has(about)) return true;
    const known = corrections.get(about);
    if (known) known.push(entry);
    else corrections.set(about, [entry]);
    return false;
  });
  return first.map((entry) => {
    const own = corrections.get(entry.id) ?? [];
    const { text, speaker } = own.at(-1) ?? entry;
    return { entry, text, speaker, corrections: own };
  });
}

function compareEntries(a: MinuteEntry, b: MinuteEntry): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The kinds that an entry speaks of in their own words. */
const WORDED = ['issue', 'position', 'argument', 'decision', 'action-item'] as const;

/**
 * The one step that corrects an entry: another entry says how it should read, and what the first one made follows,
 * unless somebody has worded that anew since.
 * @param newId gives a new id for each thing that is made
 */
export function correctEntry(
  state: WorkspaceState,
  { entry, text: before }: Recorded,
  words: { readonly text: string; readonly speaker: string },
  newId: () => Id,
): BatchCommand {
  const text = cleanLine(words.text);
  const correction: SingleCommand = {
    type: 'add-minute-entry',
    id: newId(),
    session: entry.session,
    item: entry.item,
    entryType: entry.type,
    text,
    speaker: words.speaker,
    about: entry.id,
  };
  const kind = entry.about === null ? undefined : kindOf(state, entry.about);
  const worded = WORDED.find((name) => name === kind);
  const made = worded && entry.about !== null ? entity(state, worded, entry.about) : undefined;
  const edits: readonly SingleCommand[] =
    worded && made?.text === before && text !== before
      ? [{ type: 'edit', kind: worded, id: made.id, fields: { text } }]
      : [];
  return {
    type: 'batch',
    label: { key: 'correct-entry', values: {} },
    commands: [correction, ...edits],
  };
}

/** From when until when somebody was there; `null` while they are. Moments in UTC. */
export interface Stay {
  readonly from: string;
  readonly until: string | null;
}

/**
 * When somebody came and went: they came when it was first recorded, and each entry about their attendance says in turn
 * that they left and that they came back.
 */
export function staysOf(state: WorkspaceState, attendance: Attendance): readonly Stay[] {
  const turns = recordOf(state, attendance.session)
    .filter(({ entry }) => entry.about === attendance.id)
    .map(({ entry }) => entry.at);
  const times = [attendance.createdAt, ...turns];
  return times.flatMap((from, index) =>
    index % 2 === 0 ? [{ from, until: times[index + 1] ?? null }] : [],
  );
}
