import type { AgendaItem, MinuteEntry, Session } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { entity, labelOf, kindOf, partyByName } from '../../model/queries.ts';
import { isLabelled } from '../../model/labels.ts';
import { inlineProse, prose } from '../prose.ts';
import {
  bullets,
  heading,
  paragraph,
  strong,
  text,
  type Block,
  type HeadingLevel,
  type Inline,
  type ListItem,
} from '../tree.ts';
import { partyRun, type Draft } from './draft.ts';

/** Whether anything at all is recorded of a session. */
export function isRecorded({ state: { indexes } }: Draft, { id }: Session): boolean {
  return (['entriesOf', 'attendanceAt', 'decisionsIn', 'actionsFrom'] as const).some((name) =>
    indexes[name].has(id),
  );
}

/** What was said at an item, in order. */
export function entriesOn(draft: Draft, session: Session, item: Id): readonly Block[] {
  return entryList(
    draft,
    entriesOf(draft, session).filter((entry) => entry.item === item),
  );
}

/** What was said at no item, or at one that is not on the agenda any more. */
export function entriesOutside(
  draft: Draft,
  session: Session,
  items: readonly AgendaItem[],
  level: HeadingLevel,
): readonly Block[] {
  const known = new Set(items.map(({ id }) => id));
  const list = entryList(
    draft,
    entriesOf(draft, session).filter(({ item }) => item === null || !known.has(item)),
  );
  return list.length > 0 ? [heading(level, draft.wording.say('minutes.outside')), ...list] : [];
}

function entriesOf({ state }: Draft, session: Session): readonly MinuteEntry[] {
  return (state.indexes.entriesOf.get(session.id) ?? [])
    .map((id) => entity(state, 'minute-entry', id))
    .filter((entry) => entry !== undefined)
    .toSorted((a, b) => (a.at !== b.at ? (a.at < b.at ? -1 : 1) : a.id < b.id ? -1 : 1));
}

function entryList(draft: Draft, entries: readonly MinuteEntry[]): readonly Block[] {
  const told = entries.filter((entry) => !isToldElsewhere(draft, entry));
  return told.length > 0 ? [bullets(told.map((entry) => entryItem(draft, entry)))] : [];
}

// A decision or an action that still says what was recorded stands among the decisions and the action items.
function isToldElsewhere({ state }: Draft, { type, about, text: said }: MinuteEntry): boolean {
  if (about === null) return false;
  if (type === 'decision') return entity(state, 'decision', about)?.text === said;
  return type === 'action' && entity(state, 'action-item', about)?.text === said;
}

/** “Contra A2, DT C: …”, in the words that were recorded. */
function entryItem(draft: Draft, entry: MinuteEntry): ListItem {
  const lead = [kindRun(draft, entry), ...aboutRun(draft, entry), ...speakerRun(draft, entry)];
  const said = prose(entry.text);
  const run = inlineProse(said);
  return {
    anchor: null,
    content: run
      ? [paragraph([...lead, text(': '), ...run])]
      : [paragraph([...lead, ...(said.length > 0 ? [text(':')] : [])]), ...said],
  };
}

function kindRun({ wording }: Draft, { type }: MinuteEntry): Inline {
  const words = wording.plain(`vocabulary:entry-type.${type}`);
  return type === 'pro' || type === 'contra'
    ? { kind: 'sign', sign: type, text: words }
    : strong(text(words));
}

function aboutRun({ state }: Draft, { about }: MinuteEntry): readonly Inline[] {
  const kind = about === null ? undefined : kindOf(state, about);
  if (about === null || kind === undefined || !isLabelled(kind)) return [];
  const labelled = entity(state, kind, about);
  return labelled
    ? [text(' '), { kind: 'label', label: labelOf(state, labelled), target: about }]
    : [];
}

function speakerRun({ state, wording }: Draft, { speaker }: MinuteEntry): readonly Inline[] {
  if (speaker === '') return [];
  const party = partyByName(state, speaker);
  return wording.say('minutes.speaker', { speaker: party ? partyRun(party) : speaker });
}
