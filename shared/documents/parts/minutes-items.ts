import { timeSpent, timetableOf, type Slot } from '../../agenda/timetable.ts';
import type { AgendaItem, Session } from '../../model/entities.ts';
import { prose } from '../prose.ts';
import { fieldOf, heading, paragraph, text, type Block, type Inline } from '../tree.ts';
import { inSequence, stopAfter, type Draft } from './draft.ts';
import { decisionsAt } from './minutes-decisions.ts';
import { entriesOn } from './minutes-entries.ts';
import { laterItem } from './minutes-next.ts';
import { clockSinceBegun, itemTitle } from './session.ts';

const MINUTE = 60_000;

/** The items with the times that they really had, what was said, and what was decided. Breaks have no number. */
export function itemSection(
  draft: Draft,
  session: Session,
  items: readonly AgendaItem[],
  level: 2 | 3,
): readonly Block[] {
  if (items.length === 0) return [];
  const { slots } = timetableOf(session, items, 0);
  let number = 0;
  return [
    heading(level, draft.wording.say('minutes.items')),
    ...items.flatMap((item, index): readonly Block[] => {
      const slot = slots[index];
      if (item.type === 'break') {
        return [paragraph(breakLine(draft, session, item, slot), 'note')];
      }
      number += 1;
      return [
        heading(
          level === 2 ? 3 : 4,
          draft.wording.say('minutes.item-title', { number, title: itemTitle(draft, item) }),
        ),
        paragraph(
          inSequence(timesOf(draft, session, item, slot), ...factsOf(draft, item, slot)),
          'facts',
        ),
        ...prose(item.notes, fieldOf('agenda-item', item, 'notes')),
        ...entriesOn(draft, session, item.id),
        ...decisionsAt(draft, session, item),
      ];
    }),
  ];
}

function breakLine(
  draft: Draft,
  session: Session,
  item: AgendaItem,
  slot: Slot | undefined,
): readonly Inline[] {
  const title = itemTitle(draft, item);
  if (slot?.state !== 'over') {
    return inSequence([...title, text('.')], timesOf(draft, session, item, slot));
  }
  const [start, end] = [slot.start, slot.end].map((moment) =>
    clockSinceBegun(draft, session, moment),
  );
  return draft.wording.say('minutes.break', { title, start: start ?? '', end: end ?? '' });
}

function factsOf(
  { wording }: Draft,
  { presenter, outcome, purpose }: AgendaItem,
  slot: Slot | undefined,
) {
  const isTaken = slot?.state === 'over' || slot?.state === 'running';
  return [
    [text(`${wording.plain(`vocabulary:purpose.${purpose}`)}.`)],
    presenter === ''
      ? []
      : wording.say(isTaken ? 'minutes.presented' : 'minutes.to-present', { presenter }),
    outcome === ''
      ? []
      : [...wording.say('minutes.was-to-end', { outcome }), ...stopAfter(outcome)],
  ];
}

/** When an item was taken up; nothing where a session's times were not recorded at all. */
function timesOf(
  draft: Draft,
  session: Session,
  item: AgendaItem,
  slot: Slot | undefined,
): readonly Inline[] {
  const { wording } = draft;
  if (!slot) return [];
  switch (slot.state) {
    case 'over':
      return wording.say('minutes.times', {
        start: clockSinceBegun(draft, session, slot.start),
        end: clockSinceBegun(draft, session, slot.end),
        count: Math.round(timeSpent(item, slot.end) / MINUTE),
        planned: item.minutes,
      });
    case 'running':
      return wording.say('minutes.under-way', {
        start: clockSinceBegun(draft, session, slot.start),
      });
    case 'planned':
      return session.status === 'running'
        ? wording.say('minutes.not-yet')
        : wording.say('minutes.to-come', {
            start: clockSinceBegun(draft, session, slot.start),
            count: item.minutes,
          });
    case 'unreached': {
      if (session.startedAt === null) return [];
      const later = laterItem(draft, session, item);
      return later
        ? wording.say('minutes.carried-over', { session: later.title })
        : wording.say('minutes.not-reached');
    }
  }
}
