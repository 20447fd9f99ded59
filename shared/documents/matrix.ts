import { isUnsettled, positionsOf } from '../analysis/map.ts';
import type { Issue, Party, Position, Stance } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { all, compareParties, entity, labelOf, presentStances } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import type { DataCell, DataTable, DocumentDefinition, Scope } from './definition.ts';
import { partyRun, sourceCitation, startDraft, titled, type Draft } from './parts/draft.ts';
import { paper } from './parts/paper.ts';
import { levelRun } from './parts/stances.ts';
import { flatProse } from './prose.ts';
import { chosenIssues } from './scope.ts';
import {
  bullets,
  emphasis,
  fieldOf,
  heading,
  paragraph,
  strong,
  text,
  type Block,
  type Document,
  type Inline,
} from './tree.ts';
import type { Wording } from './wording.ts';

/** How many parties stand side by side on a page; more of them go into a further table. */
const PARTIES_A_TABLE = 5;

/** Parties × positions: each stance with its day and reason. */
export const matrix: DocumentDefinition = {
  name: 'matrix',
  formats: ['csv', 'html', 'docx', 'xlsx'],
  heeds: ['issues', 'parties', 'names'],
  build: { tree: buildTree, tables: buildTables },
};

/** The positions of one issue with the stances of the parties that are asked for. */
interface IssueStances {
  readonly issue: Issue;
  readonly parties: readonly Party[];
  readonly positions: readonly {
    readonly position: Position;
    readonly stances: ReadonlyMap<Id, Stance>;
  }[];
}

function gather(state: WorkspaceState, scope: Scope): readonly IssueStances[] {
  const wanted = new Set(scope.parties);
  return chosenIssues(state, scope).map((issue) => {
    const positions = positionsOf(state, issue.id).map((position) => ({
      position,
      stances: presentStances(state, position.id),
    }));
    const ids = new Set(positions.flatMap(({ stances }) => [...stances.keys()]));
    const parties = [...ids]
      .filter((id) => wanted.size === 0 || wanted.has(id))
      .map((id) => entity(state, 'party', id))
      .filter((party) => party !== undefined)
      .toSorted(compareParties);
    return { issue, positions, parties };
  });
}

function buildTree(state: WorkspaceState, scope: Scope, wording: Wording): Document {
  const draft = startDraft(state, wording);
  const gathered = gather(state, scope);
  const spoken = gathered.filter(({ parties }) => parties.length > 0);
  const silent = gathered.filter(
    ({ issue, parties }) => parties.length === 0 && isUnsettled(issue),
  );
  const blocks = [
    ...spoken.flatMap((stances) => issueTables(draft, stances)),
    ...(silent.length > 0
      ? [
          heading(2, wording.say('heading.no-stances')),
          bullets(silent.map(({ issue }) => titled(draft, issue))),
        ]
      : []),
  ];
  return paper(draft, {
    subtitle: wording.plain('document.matrix'),
    page: 'sideways',
    blocks: blocks.length > 0 ? blocks : [paragraph(wording.say('nothing'))],
  });
}

function issueTables(draft: Draft, { issue, parties, positions }: IssueStances): readonly Block[] {
  const tables: Block[] = [];
  for (let start = 0; start < parties.length; start += PARTIES_A_TABLE) {
    const columns = parties.slice(start, start + PARTIES_A_TABLE);
    tables.push({
      kind: 'table',
      caption: [],
      head: [draft.wording.say('matrix.position'), ...columns.map((party) => [partyRun(party)])],
      rows: positions.map(({ position, stances }) => [
        positionCell(draft, position),
        ...columns.map(({ id }) => stanceCell(draft, stances.get(id))),
      ]),
    });
  }
  return [heading(2, titled(draft, issue), issue.id), ...tables];
}

function positionCell(draft: Draft, position: Position): readonly Inline[] {
  const title = titled(draft, position);
  if (position.status === 'live') return title;
  return [...title, { kind: 'break' }, emphasis(...draft.wording.say(`matrix.${position.status}`))];
}

function stanceCell(draft: Draft, stance: Stance | undefined): readonly Inline[] {
  if (!stance) return [];
  const reason = flatProse(stance.reason, fieldOf('stance', stance, 'reason'));
  return [
    strong(levelRun(draft, stance)),
    ...(stance.formalObjection ? [text(', '), ...draft.wording.say('matrix.objecting')] : []),
    { kind: 'break' },
    ...draft.wording.say('matrix.since', { day: draft.wording.day(stance.since) }),
    ...(reason.length > 0 ? [{ kind: 'break' as const }, ...reason] : []),
    ...sourceCitation(draft, stance.source),
  ];
}

/** The columns that name a row. */
const NAMES = ['issue', 'question', 'position', 'answer'] as const;

/** One row a position, and for each party three columns: what it thinks, since when, and why. */
function buildTables(state: WorkspaceState, scope: Scope, wording: Wording): readonly DataTable[] {
  const gathered = gather(state, scope);
  const parties = partiesIn(state, gathered);
  const title = (key: string, party: Party): string =>
    wording.plain(`matrix.${key}`, { party: party.shortName });
  return [
    {
      name: wording.plain('document.matrix'),
      columns: [
        ...[...NAMES, 'status'].map((key) => wording.plain(`matrix.column-${key}`)),
        ...parties.flatMap((party) => [
          party.shortName,
          title('column-since', party),
          title('column-reason', party),
        ]),
      ],
      names: NAMES.length,
      rows: gathered.flatMap(({ issue, positions }) =>
        positions.map(({ position, stances }) => [
          labelOf(state, issue),
          issue.text,
          labelOf(state, position),
          position.text,
          wording.plain(`vocabulary:position-status.${position.status}`),
          ...parties.flatMap(({ id }) => values(stances.get(id), wording)),
        ]),
      ),
    },
  ];
}

function partiesIn(state: WorkspaceState, gathered: readonly IssueStances[]): readonly Party[] {
  const ids = new Set(gathered.flatMap(({ parties }) => parties.map(({ id }) => id)));
  return all(state, 'party')
    .filter(({ id }) => ids.has(id))
    .toSorted(compareParties);
}

function values(stance: Stance | undefined, wording: Wording): readonly DataCell[] {
  if (!stance) return ['', '', ''];
  const level = wording.plain(`vocabulary:level.${stance.level}`);
  const objection = stance.formalObjection ? `, ${wording.plain('matrix.objecting')}` : '';
  return [level + objection, { day: stance.since }, stance.reason];
}
