import { timetableOf, type Slot, type Timetable } from '../../agenda/timetable.ts';
import type { AgendaItem, Reference, Session } from '../../model/entities.ts';
import { entity } from '../../model/queries.ts';
import { emphasis, text, type Block, type Inline } from '../tree.ts';
import { inSequence, mention, type Draft } from './draft.ts';
import { clockAt, itemTitle } from './session.ts';

const COLUMNS = ['time', 'minutes', 'item', 'purpose', 'presenter', 'documents'] as const;

/** The times of a session as they are planned, whatever has come of them. */
export function plannedTimes(session: Session, items: readonly AgendaItem[]): Timetable {
  return timetableOf(
    { ...session, status: 'planned', startedAt: null, endedAt: null },
    items.map((item) => ({ ...item, startedAt: null, endedAt: null, pausedSeconds: 0 })),
    0,
  );
}

/**
 * The items with their clock times, who presents them, what to read before, and what each is to end with. A
 * column in which nothing would stand is left out.
 */
export function agendaTable(
  draft: Draft,
  session: Session,
  items: readonly AgendaItem[],
  { slots }: Timetable,
): Block {
  const rows = items.map((item, index) => cellsOf(draft, session, item, slots[index]));
  const shown = COLUMNS.filter((name) => rows.some((cells) => cells[name].length > 0));
  return {
    kind: 'table',
    caption: [],
    head: shown.map((name) => draft.wording.say(`agenda.column-${name}`)),
    rows: rows.map((cells) => shown.map((name) => cells[name])),
  };
}

function cellsOf(
  draft: Draft,
  session: Session,
  item: AgendaItem,
  slot: Slot | undefined,
): Readonly<Record<(typeof COLUMNS)[number], readonly Inline[]>> {
  const { wording } = draft;
  const isBreak = item.type === 'break';
  return {
    time:
      slot && slot.state !== 'unreached'
        ? wording.say('agenda.span', {
            start: clockAt(draft, session, slot.start),
            end: clockAt(draft, session, slot.end),
          })
        : [],
    minutes: [text(String(item.minutes))],
    item: isBreak ? [emphasis(...itemTitle(draft, item))] : titleAndOutcome(draft, item),
    purpose: isBreak ? [] : [text(wording.plain(`vocabulary:purpose.${item.purpose}`))],
    presenter: item.presenter === '' ? [] : [text(item.presenter)],
    documents: documents(draft, item),
  };
}

function titleAndOutcome(draft: Draft, item: AgendaItem): readonly Inline[] {
  const title = itemTitle(draft, item);
  if (item.outcome === '') return title;
  const { outcome } = item;
  return [
    ...title,
    { kind: 'break' },
    emphasis(...draft.wording.say('agenda.outcome', { outcome })),
  ];
}

function documents(draft: Draft, item: AgendaItem): readonly Inline[] {
  const references = item.documents
    .map((id) => entity(draft.state, 'reference', id))
    .filter((reference) => reference !== undefined);
  return references.flatMap((reference, index): readonly Inline[] => {
    draft.cited.add(reference.id);
    return [...(index > 0 ? [{ kind: 'break' } as const] : []), ...documentRun(draft, reference)];
  });
}

/** A document to read before: “R1 Harbour rules, Annex Y, Step 2”. */
export function documentRun(draft: Draft, reference: Reference): readonly Inline[] {
  return draft.wording.say('agenda.document', {
    label: mention(draft, reference),
    title: reference.text,
    place: reference.locator === '' ? '' : `, ${reference.locator}`,
  });
}

/** How the minutes of the items compare to the length of the session. */
export function totalOf(
  { wording }: Draft,
  { minutes }: Session,
  items: readonly AgendaItem[],
): readonly Inline[] {
  const sum = (some: readonly AgendaItem[]): number =>
    some.reduce((total, item) => total + item.minutes, 0);
  const planned = sum(items);
  const breaks = sum(items.filter(({ type }) => type === 'break'));
  const total =
    planned === minutes
      ? wording.say('agenda.total-fits', { count: planned })
      : wording.say(planned < minutes ? 'agenda.total-under' : 'agenda.total-over', {
          planned,
          minutes,
          count: Math.abs(minutes - planned),
        });
  return inSequence(total, breaks > 0 ? wording.say('agenda.total-breaks', { count: breaks }) : []);
}
