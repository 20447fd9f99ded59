import { recordOf, type Recorded } from '../../agenda/record.ts';
import type { AgendaItem, MinuteEntry, Session } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { elementOf, entity, kindOf, labelOf, linksFrom, partyByName } from '../../model/queries.ts';
import type { WorkspaceState } from '../../model/state.ts';
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
import { mention, partyRun, quoted, type Draft } from './draft.ts';

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
    recordOf(draft.state, session.id).filter(({ entry }) => entry.item === item),
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
    recordOf(draft.state, session.id).filter(
      ({ entry: { item } }) => item === null || !known.has(item),
    ),
  );
  return list.length > 0 ? [heading(level, draft.wording.say('minutes.outside')), ...list] : [];
}

function entryList(draft: Draft, record: readonly Recorded[]): readonly Block[] {
  const told = record.filter((recorded) => !isToldElsewhere(draft, recorded));
  const worded = new Set<Id>();
  return told.length > 0
    ? [bullets(told.map((recorded) => entryItem(draft, recorded, worded)))]
    : [];
}

// A decision or an action that still says what was recorded stands among the decisions and the action items.
function isToldElsewhere({ state }: Draft, { entry, corrections }: Recorded): boolean {
  const { type, about, text: said } = entry;
  if (about === null || corrections.length > 0) return false;
  if (type === 'decision') return entity(state, 'decision', about)?.text === said;
  return type === 'action' && entity(state, 'action-item', about)?.text === said;
}

/**
 * “Contra A2 on P3 (“…”), DT C: …”, in the words that were recorded; corrected, with those words after it.
 * @param worded what the list has put into words so far, and will from this entry on
 */
function entryItem(draft: Draft, recorded: Recorded, worded: Set<Id>): ListItem {
  const { entry, text: words, speaker } = recorded;
  const lead = [
    kindRun(draft, entry),
    ...aboutRun(draft, entry),
    ...onRun(draft, entry, worded),
    ...speakerRun(draft, speaker),
  ];
  const said = prose(words);
  const run = inlineProse(said);
  const first = firstWords(draft, recorded);
  return {
    anchor: null,
    content: run
      ? [paragraph([...lead, text(': '), ...run, ...first])]
      : [paragraph([...lead, ...(said.length > 0 ? [text(':')] : []), ...first]), ...said],
  };
}

/** What was recorded before it was corrected. */
function firstWords({ wording }: Draft, recorded: Recorded): readonly Inline[] {
  const { entry, corrections } = recorded;
  if (corrections.length === 0) return [];
  const isReworded = entry.text !== recorded.text;
  return [
    text(' '),
    ...(isReworded
      ? wording.say('minutes.corrected', { text: entry.text })
      : wording.say('minutes.corrected-speaker', { speaker: entry.speaker || '–' })),
  ];
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

/** The position or argument on which something was said: in full when it first comes, by its label later. */
function onRun(draft: Draft, { type, about }: MinuteEntry, worded: Set<Id>): readonly Inline[] {
  if (about === null) return [];
  if (type === 'position') worded.add(about);
  const on = elementOf(draft.state, targetOf(draft.state, type, about) ?? '');
  if (!on) return [];
  const isWorded = worded.has(on.element.id);
  worded.add(on.element.id);
  // A stance says its position's label itself.
  if (isWorded && type === 'stance') return [];
  return draft.wording.say('minutes.on', {
    on: isWorded ? mention(draft, on.element) : quoted(draft, on.element),
  });
}

function targetOf(state: WorkspaceState, type: MinuteEntry['type'], about: Id): Id | undefined {
  switch (type) {
    case 'pro':
      return linksFrom(state, about, 'supports')[0]?.to;
    case 'contra':
      return linksFrom(state, about, 'objects-to')[0]?.to;
    case 'stance':
      return entity(state, 'stance', about)?.position;
    case 'question':
    case 'position':
    case 'decision':
    case 'action':
    case 'note':
      return undefined;
  }
}

function speakerRun({ state, wording }: Draft, speaker: string): readonly Inline[] {
  if (speaker === '') return [];
  const party = partyByName(state, speaker);
  return wording.say('minutes.speaker', { speaker: party ? partyRun(party) : speaker });
}
