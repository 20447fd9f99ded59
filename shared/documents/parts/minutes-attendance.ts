import { staysOf } from '../../agenda/record.ts';
import type { Attendance, Session } from '../../model/entities.ts';
import { entity, groupsOf } from '../../model/queries.ts';
import { PRESENCES } from '../../model/vocabulary.ts';
import {
  heading,
  paragraph,
  plainText,
  text,
  type Block,
  type HeadingLevel,
  type Inline,
} from '../tree.ts';
import type { Draft } from './draft.ts';
import { clockSinceBegun } from './session.ts';

/** Who was there, who was there from afar, who had sent apologies, and who was not there. */
export function attendanceSection(
  draft: Draft,
  session: Session,
  level: HeadingLevel,
): readonly Block[] {
  const { wording, state } = draft;
  const recorded = state.indexes.attendanceAt.get(session.id) ?? [];
  const title = heading(level, wording.say('minutes.attendance'));
  if (recorded.length === 0) {
    const isOver = session.status === 'closed';
    return isOver ? [title, paragraph(wording.say('minutes.no-attendance'))] : [];
  }
  const groups = PRESENCES.map((presence) => ({
    presence,
    names: recorded
      .filter((one) => one.presence === presence)
      .map((one) => withStays(draft, session, one)),
  })).filter(({ names }) => names.length > 0);
  return [
    title,
    {
      kind: 'definitions',
      items: groups.map(({ presence, names }) => ({
        term: [text(wording.plain(`vocabulary:presence.${presence}`))],
        content: [paragraph(joined(names.toSorted(byName), '; '))],
      })),
    },
  ];
}

/** A name, with when they came late or left where that was recorded: “Kim (until 14:10; from 14:30)”. */
function withStays(draft: Draft, session: Session, one: Attendance): readonly Inline[] {
  const name = nameOf(draft, one);
  const stays = staysOf(draft.state, one);
  if (stays.length === 1 && stays[0]?.until === null) return name;
  const clock = (at: string) => clockSinceBegun(draft, session, Date.parse(at));
  const times = stays.map(({ from, until }, index) => {
    if (until === null) return draft.wording.plain('minutes.stay-from', { from: clock(from) });
    return index === 0
      ? draft.wording.plain('minutes.stay-until', { until: clock(until) })
      : draft.wording.plain('minutes.stay', { from: clock(from), until: clock(until) });
  });
  return draft.wording.say('minutes.stays', { name, times: times.join(', ') });
}

/** A person with the groups of which they are a member, or a name that is no party's. */
function nameOf(draft: Draft, { party: id, name }: Attendance): readonly Inline[] {
  const party = id === null ? undefined : entity(draft.state, 'party', id);
  if (!party) return [text(name)];
  const groups = groupsOf(draft.state, party.id).map(({ shortName }) => [text(shortName)]);
  return groups.length === 0
    ? [text(party.name)]
    : draft.wording.say('minutes.member', { name: party.name, groups: joined(groups, ', ') });
}

function joined(names: readonly (readonly Inline[])[], between: string): readonly Inline[] {
  return names.flatMap((name, index) => [...(index > 0 ? [text(between)] : []), ...name]);
}

function byName(one: readonly Inline[], other: readonly Inline[]): number {
  const [a, b] = [plainText(one), plainText(other)];
  return a.localeCompare(b, 'en') || (a < b ? -1 : 1);
}
