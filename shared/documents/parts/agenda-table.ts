import { timetableOf, type Timetable } from '../../agenda/timetable.ts';
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

/** The items with their clock times, who presents them, what to read before, and what each is to end with. */
export function agendaTable(
  draft: Draft,
  session: Session,
  items: readonly AgendaItem[],
  { slots }: Timetable,
): Block {
  const { wording } = draft;
  return {
    kind: 'table',
    caption: [],
    head: COLUMNS.map((name) => wording.say(`agenda.column-${name}`)),
    rows: items.map((item, index) => {
      const slot = slots[index];
      const isBreak = item.type === 'break';
      return [
        slot && slot.state !== 'unreached'
          ? wording.say('agenda.span', {
              start: clockAt(draft, session, slot.start),
              end: clockAt(draft, session, slot.end),
            })
          : [],
        [text(String(item.minutes))],
        isBreak ? [emphasis(...itemTitle(draft, item))] : titleAndOutcome(draft, item),
        isBreak ? [] : [text(wording.plain(`vocabulary:purpose.${item.purpose}`))],
        [text(item.presenter)],
        documents(draft, item),
      ];
    }),
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
