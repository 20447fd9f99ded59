import { divergenceOf, type Divergence, type PartyStance } from '../../analysis/divergence.ts';
import { isUnsettled, positionsOf } from '../../analysis/map.ts';
import { movesOn } from '../../analysis/movement.ts';
import { openPointsOf } from '../../analysis/open-points.ts';
import type { Issue, Party, Position, Stance } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { entity, isHolding, presentStances } from '../../model/queries.ts';
import { prose } from '../prose.ts';
import {
  bullets,
  fieldOf,
  heading,
  paragraph,
  text,
  type Block,
  type Inline,
  type ListItem,
} from '../tree.ts';
import { argumentList } from './arguments.ts';
import { mention, partyRun, quoted, titled, type Draft } from './draft.ts';
import { membersSentence } from './glance.ts';
import { issueFacts } from './issue.ts';
import { moveItems } from './movement.ts';
import { openItems } from './open-points.ts';
import { levelRun, sinceRun, withReason } from './stances.ts';

interface Definition {
  readonly term: readonly Inline[];
  readonly content: readonly Block[];
}

/** The summary from the side of each party: its views and why, who sees it otherwise, and what is open. */
export function partyChapters(
  draft: Draft,
  ids: readonly Id[],
  issues: readonly Issue[],
): readonly Block[] {
  return ids.flatMap((id) => {
    const party = entity(draft.state, 'party', id);
    return party ? partyChapter(draft, party, issues) : [];
  });
}

function partyChapter(draft: Draft, party: Party, issues: readonly Issue[]): readonly Block[] {
  const { wording } = draft;
  const members = membersSentence(draft, party);
  const views = issues.map((issue) => ({ issue, stances: stancesOf(draft, party, issue) }));
  const spoken = views.filter(({ stances }) => stances.length > 0);
  const silent = views.filter(({ issue, stances }) => stances.length === 0 && isUnsettled(issue));
  return [
    heading(2, partyTitle(draft, party), party.id),
    ...(members.length > 0 ? [paragraph(members, 'facts')] : []),
    ...(spoken.length === 0 ? [paragraph(wording.say('party.no-stance'))] : []),
    ...spoken.flatMap(({ issue, stances }) => issueOfParty(draft, party, issue, stances)),
    ...(silent.length > 0
      ? [
          heading(3, wording.say('heading.unsaid')),
          bullets(silent.map(({ issue }) => titled(draft, issue))),
        ]
      : []),
  ];
}

function partyTitle(draft: Draft, { shortName, name }: Party): readonly Inline[] {
  return name === shortName ? [text(name)] : draft.wording.say('party.title', { shortName, name });
}

interface View {
  readonly position: Position;
  readonly stance: Stance;
}

// Live positions first: what a party thinks of an earlier wording matters only for how it moved.
function stancesOf(draft: Draft, party: Party, issue: Issue): readonly View[] {
  return positionsOf(draft.state, issue.id)
    .filter(({ status }) => status === 'live')
    .flatMap((position) => {
      const stance = presentStances(draft.state, position.id).get(party.id);
      return stance ? [{ position, stance }] : [];
    });
}

function issueOfParty(
  draft: Draft,
  party: Party,
  issue: Issue,
  views: readonly View[],
): readonly Block[] {
  const isFirst = !draft.written.has(issue.id);
  draft.written.set(issue.id, issue.id);
  const divergence = divergenceOf(draft.state, issue.id, draft.views);
  const isBrief = draft.depth === 'issues';
  const parts: Definition[] = [
    { term: term(draft, 'own'), content: [bullets(views.map((view) => viewItem(draft, view)))] },
    { term: term(draft, 'others'), content: listOf(otherItems(draft, party, divergence)) },
    {
      term: term(draft, 'moved'),
      content: listOf(
        moveItems(
          draft,
          movesOn(draft.state, issue.id).filter(
            (move) => move.kind !== 'replaced' && move.party.id === party.id,
          ),
        ),
      ),
    },
    { term: term(draft, 'open'), content: listOf(openFor(draft, issue, divergence, views)) },
  ];
  return [
    heading(3, titled(draft, issue), isFirst ? issue.id : null),
    ...(isFirst
      ? [
          paragraph(issueFacts(draft, issue), 'facts'),
          ...prose(issue.detail, fieldOf('issue', issue, 'detail')),
        ]
      : []),
    {
      kind: 'definitions',
      items: (isBrief ? parts.slice(0, 1) : parts).filter(({ content }) => content.length > 0),
    },
  ];
}

function term(draft: Draft, name: string): readonly Inline[] {
  return draft.wording.say(`party.${name}`);
}

function listOf(items: readonly (ListItem | readonly Inline[])[]): readonly Block[] {
  return items.length > 0 ? [bullets(items)] : [];
}

function viewItem(draft: Draft, { position, stance }: View): ListItem {
  const isFirst = !draft.written.has(position.id);
  if (isFirst) draft.written.set(position.id, position.id);
  const lead = draft.wording.say(stance.formalObjection ? 'party.view-objecting' : 'party.view', {
    position: titled(draft, position),
    level: levelRun(draft, stance),
    day: sinceRun(draft, stance),
  });
  return {
    anchor: isFirst ? position.id : null,
    content: [
      ...withReason(draft, lead, stance),
      ...(isFirst && draft.depth !== 'issues'
        ? prose(position.detail, fieldOf('position', position, 'detail'))
        : []),
      ...argumentList(draft, position.id, draft.views(position).arguments),
    ],
  };
}

/** What other parties think: those who oppose what this one holds, and those who hold something else. */
function otherItems(draft: Draft, party: Party, divergence: Divergence): readonly ListItem[] {
  const isOwn = ({ party: other }: PartyStance): boolean => other.id === party.id;
  return divergence.positions.flatMap(({ position, stances }) => {
    const own = stances.find(isOwn);
    const holdsIt = own !== undefined && isHolding(own.stance);
    return stances
      .filter((other) => !isOwn(other) && isHolding(other.stance) !== holdsIt)
      .filter(({ stance }) => holdsIt || isHolding(stance))
      .map(({ party: other, stance }): ListItem => {
        const lead = draft.wording.say(
          stance.formalObjection ? 'party.other-objecting' : 'party.other',
          {
            party: partyRun(other),
            level: levelRun(draft, stance),
            position: own ? mention(draft, position) : quoted(draft, position),
            day: sinceRun(draft, stance),
          },
        );
        return { anchor: null, content: withReason(draft, lead, stance) };
      });
  });
}

function openFor(
  draft: Draft,
  issue: Issue,
  divergence: Divergence,
  views: readonly View[],
): readonly (readonly Inline[])[] {
  if (!isUnsettled(issue)) return [];
  const held = new Set(
    views.filter(({ stance }) => isHolding(stance)).map(({ position }) => position.id),
  );
  const own: Divergence = {
    ...divergence,
    positions: divergence.positions.filter(({ position }) => held.has(position.id)),
  };
  const points = openPointsOf(draft.state, issue.id, own, []);
  const silentOn = divergence.held.filter(
    ({ position }) => !views.some((view) => view.position.id === position.id),
  );
  return [
    ...openItems(draft, own, points),
    ...(silentOn.length > 0
      ? [
          draft.wording.say('party.silent-on', {
            positions: silentOn.flatMap(({ position }, index) => [
              ...(index > 0 ? [text('; ')] : []),
              ...titled(draft, position),
            ]),
          }),
        ]
      : []),
  ];
}
