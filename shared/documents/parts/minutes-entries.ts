import { recordOf, type Recorded } from '../../agenda/record.ts';
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
  return told.length > 0 ? [bullets(told.map((recorded) => entryItem(draft, recorded)))] : [];
}

// A decision or an action that still says what was recorded stands among the decisions and the action items.
function isToldElsewhere({ state }: Draft, { entry, corrections }: Recorded): boolean {
  const { type, about, text: said } = entry;
  if (about === null || corrections.length > 0) return false;
  if (type === 'decision') return entity(state, 'decision', about)?.text === said;
  return type === 'action' && entity(state, 'action-item', about)?.text === said;
}

/** “Contra A2, DT C: …”, in the words that were recorded; corrected, with those words after it. */
function entryItem(draft: Draft, recorded: Recorded): ListItem {
  const { entry, text: words, speaker } = recorded;
  const lead = [kindRun(draft, entry), ...aboutRun(draft, entry), ...speakerRun(draft, speaker)];
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

function speakerRun({ state, wording }: Draft, speaker: string): readonly Inline[] {
  if (speaker === '') return [];
  const party = partyByName(state, speaker);
  return wording.say('minutes.speaker', { speaker: party ? partyRun(party) : speaker });
}
