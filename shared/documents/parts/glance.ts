import { divergenceOf, type Divergence } from '../../analysis/divergence.ts';
import type { Issue, Party } from '../../model/entities.ts';
import { all, compareParties, membersOf } from '../../model/queries.ts';
import { ISSUE_STATUSES } from '../../model/vocabulary.ts';
import { bullets, heading, paragraph, text, type Block, type Inline } from '../tree.ts';
import { inSequence, mention, partyList, partyRun, titled, type Draft } from './draft.ts';
import { openCounts } from './open-points.ts';

/** The whole in one table: each issue with where it stands, who holds what, and what is open. */
export function glanceSection(draft: Draft, issues: readonly Issue[]): readonly Block[] {
  const { wording } = draft;
  if (issues.length === 0) return [];
  const rows = issues.map((issue) => {
    const divergence = divergenceOf(draft.state, issue.id, draft.views);
    return [
      titled(draft, issue),
      standingOf(draft, issue),
      holdings(draft, divergence),
      openCounts(draft, issue, divergence),
    ];
  });
  return [
    heading(2, wording.say('heading.glance')),
    paragraph(
      inSequence(
        wording.say('glance.lead', { count: issues.length, statuses: statuses(draft, issues) }),
        latestStance(draft),
      ),
    ),
    {
      kind: 'table',
      caption: [],
      head: ['issue', 'standing', 'holders', 'open'].map((name) => wording.say(`glance.${name}`)),
      rows,
    },
  ];
}

function latestStance(draft: Draft): readonly Inline[] {
  let latest = '';
  for (const { since } of draft.state.tables.stance.values()) if (since > latest) latest = since;
  return latest === ''
    ? []
    : draft.wording.say('glance.latest', { day: draft.wording.day(latest) });
}

/** The type and the status of an issue, as a table has them. */
export function standingOf(draft: Draft, { type, status }: Issue): readonly Inline[] {
  const words = [
    draft.wording.plain(`vocabulary:issue-type.${type}`),
    draft.wording.plain(`status.${status}`),
  ];
  return [text(words.join(', '))];
}

function statuses(draft: Draft, issues: readonly Issue[]): readonly Inline[] {
  const parts = ISSUE_STATUSES.flatMap((status) => {
    const count = issues.filter((issue) => issue.status === status).length;
    return count === 0
      ? []
      : [[text(`${count} ${draft.wording.plain(`status.${status}`, { count })}`)]];
  });
  return draft.wording.list(parts);
}

function holdings(draft: Draft, { held }: Divergence): readonly Inline[] {
  if (held.length === 0) return draft.wording.say('glance.nobody');
  return held.flatMap(({ position, holders }, index) => [
    ...(index > 0 ? [text('; ')] : []),
    mention(draft, position),
    text(': '),
    ...holders.flatMap((party, place) => [...(place > 0 ? [text(', ')] : []), partyRun(party)]),
  ]);
}

/** Who is who: the parties' whole names, the members of groups, and who has taken no stance at all. */
export function partySection(draft: Draft, parties: readonly Party[]): readonly Block[] {
  const { wording, state } = draft;
  if (parties.length === 0) return [];
  const silent = parties.filter(({ id }) => !state.indexes.stancesBy.has(id));
  // Where nobody has more than a short name, a list of them says nothing.
  const isTelling = parties.some(
    (party) => party.name !== party.shortName || membersOf(draft.state, party.id).length > 0,
  );
  if (!isTelling && silent.length === 0) return [];
  // Those who take no stance at all are named nowhere else.
  const isListed = isTelling || silent.length === parties.length;
  return [
    heading(2, wording.say('heading.parties')),
    ...(isListed ? [bullets(parties.map((party) => partyLine(draft, party)))] : []),
    ...(silent.length > 0 && silent.length < parties.length
      ? [
          paragraph(
            wording.say('party.silent', {
              count: silent.length,
              parties: partyList(draft, silent),
            }),
          ),
        ]
      : []),
  ];
}

/** A party with its whole name and, of a group, its members. */
export function partyLine(draft: Draft, party: Party): readonly Inline[] {
  const name = party.name === party.shortName ? [] : [text(': '), text(party.name)];
  return inSequence([partyRun(party), ...name, text('.')], membersSentence(draft, party));
}

/** The members of a group by name, in a sentence; empty without any. */
export function membersSentence(draft: Draft, group: Party): readonly Inline[] {
  const members = membersOf(draft.state, group.id);
  if (members.length === 0) return [];
  return draft.wording.say('party.members', {
    count: members.length,
    members: draft.wording.list(members.map(({ name }) => [text(name)])),
  });
}

/** Parties that are no member of another one, by short name: members are named with their group. */
export function partiesToName(draft: Draft): readonly Party[] {
  const { state } = draft;
  return all(state, 'party')
    .filter(({ id }) => !state.indexes.groupsOf.has(id) || state.indexes.stancesBy.has(id))
    .toSorted(compareParties);
}
