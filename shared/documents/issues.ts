import { divergenceOf, type Divergence, type PositionViews } from '../analysis/divergence.ts';
import { isUnsettled, positionsOf } from '../analysis/map.ts';
import { openPointsOf, partiesHeard } from '../analysis/open-points.ts';
import type { Issue, Party, Stance } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { compareParties, entity, isHolding, presentStances } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { PAPER_FORMATS, type DocumentDefinition, type Scope } from './definition.ts';
import { argumentList } from './parts/arguments.ts';
import {
  inSequence,
  mention,
  partyList,
  partyRun,
  startDraft,
  stopAfter,
  titled,
  type Draft,
} from './parts/draft.ts';
import { paper } from './parts/paper.ts';
import { membersSentence, standingOf } from './parts/glance.ts';
import { issueFacts } from './parts/issue.ts';
import { followUpItem, openItems } from './parts/open-points.ts';
import { referenceSection } from './parts/references.ts';
import { levelRun, sinceRun, withReason } from './parts/stances.ts';
import { prose } from './prose.ts';
import { chosenIssues } from './scope.ts';
import {
  bullets,
  fieldOf,
  heading,
  paragraph,
  text,
  type Block,
  type Document,
  type Inline,
  type ListItem,
} from './tree.ts';
import type { Wording } from './wording.ts';

/**
 * The report by which issues are raised to the general level: who raises each, why it matters, how
 * they are affected, what they recommend, who supports it, and what is open.
 */
export const issues: DocumentDefinition = {
  name: 'issues',
  formats: PAPER_FORMATS,
  heeds: ['issues', 'parties', 'depth', 'names'],
  comesBack: true,
  build: { tree: buildReport },
};

interface Definition {
  readonly term: readonly Inline[];
  readonly content: readonly Block[];
}

function buildReport(state: WorkspaceState, scope: Scope, wording: Wording): Document {
  const draft = startDraft(state, wording, scope.depth);
  const reported = reportedIssues(state, scope).map((issue) => {
    const divergence = divergenceOf(state, issue.id, draft.views);
    return { issue, divergence, raisers: raisersOf(state, scope, divergence) };
  });
  const blocks = [
    ...(reported.length > 1 ? overview(draft, reported) : []),
    ...reported.flatMap((report) => issueReport(draft, report)),
    ...referenceSection(draft, 'cited'),
  ];
  return paper(draft, {
    subtitle: wording.plain('document.issues'),
    blocks: blocks.length > 0 ? blocks : [paragraph(wording.say('report.nothing'))],
  });
}

/** An issue in the report, with the parties that raise it. */
interface Report {
  readonly issue: Issue;
  readonly divergence: Divergence;
  readonly raisers: readonly Party[];
}

// Chosen issues as they are; otherwise what is not settled, with what was raised already first.
function reportedIssues(state: WorkspaceState, scope: Scope): readonly Issue[] {
  const chosen = chosenIssues(state, scope);
  if (scope.issues.length > 0) return chosen;
  const parties = new Set(scope.parties);
  const open = chosen.filter(
    (issue) => isUnsettled(issue) && (parties.size === 0 || concerns(state, issue, parties)),
  );
  const raised = open.filter(({ status }) => status === 'raised');
  return [...raised, ...open.filter(({ status }) => status !== 'raised')];
}

function concerns(state: WorkspaceState, issue: Issue, parties: ReadonlySet<Id>): boolean {
  return positionsOf(state, issue.id).some(({ id }) =>
    [...presentStances(state, id).keys()].some((party) => parties.has(party)),
  );
}

/** The parties that are asked for, or else all that hold a position on the issue. */
function raisersOf(state: WorkspaceState, scope: Scope, { held }: Divergence): readonly Party[] {
  if (scope.parties.length > 0) {
    return scope.parties
      .map((id) => entity(state, 'party', id))
      .filter((party) => party !== undefined);
  }
  const holders = new Map(
    held.flatMap(({ holders: all }) => all.map((party) => [party.id, party])),
  );
  return [...holders.values()].toSorted(compareParties);
}

function overview(draft: Draft, reported: readonly Report[]): readonly Block[] {
  const { wording } = draft;
  return [
    heading(2, wording.say('heading.glance')),
    {
      kind: 'table',
      caption: [],
      head: ['issue', 'standing', 'raised-by', 'questions'].map((name) =>
        wording.say(`report.column-${name}`),
      ),
      rows: reported.map(({ issue, raisers }) => [
        titled(draft, issue),
        standingOf(draft, issue),
        raisers.length > 0 ? partyList(draft, raisers) : wording.say('report.nobody-short'),
        openQuestions(draft, issue).flatMap((question, index) => [
          ...(index > 0 ? [text(', ')] : []),
          mention(draft, question),
        ]),
      ]),
    },
  ];
}

function openQuestions(draft: Draft, issue: Issue): readonly Issue[] {
  return draft.followUps(issue.id).filter(isUnsettled);
}

function issueReport(draft: Draft, { issue, divergence, raisers }: Report): readonly Block[] {
  const { wording } = draft;
  draft.written.set(issue.id, issue.id);
  const open = openContent(draft, issue, divergence);
  const matters = {
    term: wording.say('report.matters'),
    content: prose(issue.detail, fieldOf('issue', issue, 'detail')),
  };
  return [
    heading(2, titled(draft, issue), issue.id),
    paragraph(issueFacts(draft, issue), 'facts'),
    ...definitions([matters]),
    ...(raisers.length === 0 ? [paragraph(wording.say('report.nobody'))] : []),
    ...(draft.depth === 'issues'
      ? raisedBy(draft, raisers)
      : [
          ...raisers.flatMap((party) => partyReport(draft, party, divergence)),
          ...otherPositions(draft, raisers, divergence),
        ]),
    ...(open.length > 0 ? [heading(3, wording.say('report.open')), ...open] : []),
  ];
}

function raisedBy(draft: Draft, raisers: readonly Party[]): readonly Block[] {
  const content = raisers.length > 0 ? [paragraph(partyList(draft, raisers))] : [];
  return definitions([{ term: draft.wording.say('report.column-raised-by'), content }]);
}

/** The positions that no raising party recommends: what is open may be about them. */
function otherPositions(
  draft: Draft,
  raisers: readonly Party[],
  { positions }: Divergence,
): readonly Block[] {
  const raising = new Set(raisers.map(({ id }) => id));
  const others = positions.filter(({ holders }) => !holders.some(({ id }) => raising.has(id)));
  if (others.length === 0) return [];
  return [
    heading(3, draft.wording.say('report.other-positions', { count: raisers.length })),
    bullets(others.map((position) => recommendation(draft, position))),
  ];
}

function definitions(items: readonly Definition[]): readonly Block[] {
  const filled = items.filter(({ content }) => content.length > 0);
  return filled.length > 0 ? [{ kind: 'definitions', items: filled }] : [];
}

function openContent(draft: Draft, issue: Issue, divergence: Divergence): readonly Block[] {
  if (!isUnsettled(issue)) return [];
  const heard = partiesHeard(draft.state);
  const points = openPointsOf(draft.state, issue.id, divergence, heard);
  const items = [
    ...openQuestions(draft, issue).map((question) => followUpItem(draft, question)),
    ...openItems(draft, divergence, points),
  ];
  return items.length > 0 ? [bullets(items)] : [];
}

/** What one party reports on an issue. */
function partyReport(draft: Draft, party: Party, divergence: Divergence): readonly Block[] {
  const { wording } = draft;
  const views = divergence.positions.flatMap((position) => {
    const own = position.stances.find((other) => other.party.id === party.id);
    return own ? [{ position, stance: own.stance }] : [];
  });
  const recommended = views.filter(({ stance }) => isHolding(stance));
  return [
    heading(3, wording.say('report.by', { party: party.shortName })),
    paragraph(
      inSequence([text(party.name), ...stopAfter(party.name)], membersSentence(draft, party)),
      'facts',
    ),
    ...definitions([
      { term: wording.say('report.affected'), content: affected(draft, views) },
      {
        term: wording.say('report.recommends'),
        content:
          recommended.length > 0
            ? [bullets(recommended.map(({ position }) => recommendation(draft, position)))]
            : [paragraph(wording.say('report.recommends-nothing'))],
      },
      {
        term: wording.say('report.support'),
        content:
          recommended.length > 0
            ? [bullets(recommended.map(({ position }) => support(draft, party, position)))]
            : [],
      },
    ]),
  ];
}

interface View {
  readonly position: PositionViews;
  readonly stance: Stance;
}

/** The reasons that a party gives, each with the stance that it gives it for. */
function affected(draft: Draft, views: readonly View[]): readonly Block[] {
  const given = views.filter(({ stance }) => stance.reason.trim() !== '');
  if (given.length === 0) return [paragraph(draft.wording.say('report.no-reason'))];
  return [
    bullets(
      given.map(({ position: { position }, stance }): ListItem => {
        const lead = draft.wording.say(
          stance.formalObjection ? 'report.reason-objecting' : 'report.reason',
          {
            level: levelRun(draft, stance),
            position: mention(draft, position),
            day: sinceRun(draft, stance),
          },
        );
        return { anchor: null, content: withReason(draft, lead, stance) };
      }),
    ),
  ];
}

function recommendation(draft: Draft, { position, arguments: below }: PositionViews): ListItem {
  const isFirst = !draft.written.has(position.id);
  if (isFirst) draft.written.set(position.id, position.id);
  return {
    anchor: isFirst ? position.id : null,
    content: [
      paragraph(titled(draft, position)),
      ...(isFirst ? prose(position.detail, fieldOf('position', position, 'detail')) : []),
      ...(isFirst ? argumentList(draft, position.id, below) : []),
    ],
  };
}

/** Who else holds a position, and who is against it. */
function support(
  draft: Draft,
  party: Party,
  { position, holders, opponents }: PositionViews,
): readonly Inline[] {
  const others = holders.filter(({ id }) => id !== party.id);
  const against = opponents.map((other) => other.party);
  const key = `report.support-${others.length > 0 ? 'some' : 'none'}-${against.length > 0 ? 'some' : 'none'}`;
  return draft.wording.say(key, {
    position: mention(draft, position),
    supporters: partyList(draft, others),
    opponents: draft.wording.list(
      opponents.map(({ party: opponent, stance }) => [
        partyRun(opponent),
        ...(stance.formalObjection ? draft.wording.say('report.objecting') : []),
      ]),
    ),
  });
}
