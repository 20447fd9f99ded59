import { isUnsettled } from '../../analysis/map.ts';
import type { Overview } from '../../analysis/overview.ts';
import { agendaWarnings, sessionsInOrder, type ItemWarning } from '../../agenda/warnings.ts';
import { agendaOf } from '../../model/agenda.ts';
import type { AgendaItem, Session } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { entity } from '../../model/queries.ts';
import { bullets, heading, type Block, type HeadingLevel, type Inline } from '../tree.ts';
import { plannedTimes } from './agenda-table.ts';
import { mentionOf, partyList, quoted, type Draft } from './draft.ts';
import { clockAt } from './session.ts';

/** An item with its session and its planned beginning, in milliseconds since 1970. */
interface Placed {
  readonly item: AgendaItem;
  readonly session: Session;
  readonly start: number;
}

/** What on an agenda rests on what, and what else is to be seen to before the session. */
export function agendaNotes(
  draft: Draft,
  overview: Overview,
  session: Session,
  level: HeadingLevel,
): readonly Block[] {
  const placed = placedItems(draft);
  const order = placed
    .filter((one) => one.session.id === session.id)
    .flatMap((one) => neededBy(draft, overview, placed, one));
  const isHere = new Set(agendaOf(draft.state, session.id).map(({ id }) => id));
  const others = agendaWarnings(draft.state, overview, 0)
    .filter(({ item }) => isHere.has(item))
    .flatMap((warning) => warningLine(draft, placed, warning));
  const part = (key: string, lines: readonly (readonly Inline[])[]): readonly Block[] =>
    lines.length > 0 ? [heading(level, draft.wording.say(key)), bullets(lines)] : [];
  return [...part('agenda.order', order), ...part('agenda.mind', others)];
}

function placedItems({ state }: Draft): readonly Placed[] {
  return sessionsInOrder(state).flatMap((session) => {
    const items = agendaOf(state, session.id);
    const { slots, start } = plannedTimes(session, items);
    return items.map((item, index) => {
      const slot = slots[index];
      return { item, session, start: slot && 'start' in slot ? slot.start : start };
    });
  });
}

/** For each open issue that is to be asked before an item's own: where it is taken up. */
function neededBy(
  draft: Draft,
  { blocking }: Overview,
  placed: readonly Placed[],
  { item, session }: Placed,
): readonly (readonly Inline[])[] {
  const { issue } = item;
  if (issue === null || item.purpose === 'inform') return [];
  const own = placed.findIndex((other) => other.item.id === item.id);
  return (blocking.precedence.before.get(issue) ?? [])
    .filter((id) => {
      const needed = entity(draft.state, 'issue', id);
      return needed !== undefined && isUnsettled(needed);
    })
    .map((needed) => {
      const at = placed
        .map((other, index) => ({ ...other, index }))
        .filter((other) => other.item.issue === needed);
      const where = at.findLast(({ index }) => index < own) ?? at[0];
      const both = { issue: mentionOf(draft, issue), needed: quotedIssue(draft, needed) };
      if (!where) return draft.wording.say('agenda.nowhere', both);
      const key = where.index < own ? 'agenda.after' : 'agenda.before';
      return where.session.id === session.id
        ? draft.wording.say(key, { ...both, time: clockAt(draft, session, where.start) })
        : draft.wording.say(`${key}-session`, { ...both, session: where.session.title });
    });
}

/** What is said of a warning; nothing of those that the total of minutes and the order have told already. */
function warningLine(
  draft: Draft,
  placed: readonly Placed[],
  warning: ItemWarning,
): readonly (readonly Inline[])[] {
  const { wording } = draft;
  const own = placed.find(({ item }) => item.id === warning.item);
  const issue = own?.item.issue ?? null;
  switch (warning.kind) {
    case 'over-time':
    case 'before-needed':
      return [];
    case 'presenter-twice': {
      const other = placed.find(({ item }) => item.id === warning.other);
      if (!own || !other) return [];
      const time = clockAt(draft, own.session, own.start);
      const values = { presenter: warning.presenter, time, session: other.session.title };
      return [wording.say('agenda.presenter-twice', values)];
    }
    case 'no-position':
      return issue === null
        ? []
        : [wording.say('agenda.no-position', { issue: quotedIssue(draft, issue) })];
    case 'not-heard':
      return issue === null
        ? []
        : [
            wording.say('agenda.not-heard', {
              issue: quotedIssue(draft, issue),
              parties: partyList(draft, warning.parties),
            }),
          ];
  }
}

function quotedIssue(draft: Draft, id: Id): readonly Inline[] {
  const issue = entity(draft.state, 'issue', id);
  return issue ? quoted(draft, issue) : [mentionOf(draft, id)];
}
