import {
  changesSince,
  type Changes,
  type ElementChange,
  type IssueChanges,
} from '../analysis/changes.ts';
import { argumentSign } from '../analysis/map.ts';
import type { Stance } from '../model/entities.ts';
import { entity } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { PAPER_FORMATS, type DocumentDefinition, type Past, type Scope } from './definition.ts';
import { mentionOf, partyRun, startDraft, stopAfter, titled, type Draft } from './parts/draft.ts';
import { paper } from './parts/paper.ts';
import { partyLine } from './parts/glance.ts';
import { moveItems } from './parts/movement.ts';
import { levelRun, withReason } from './parts/stances.ts';
import { startOfChanges } from './since.ts';
import {
  bullets,
  heading,
  paragraph,
  strong,
  text,
  type Block,
  type Document,
  type Inline,
  type ListItem,
} from './tree.ts';
import type { Wording } from './wording.ts';

/** What was added, reworded, answered and withdrawn since a session or a day, and who moved. */
export const changes: DocumentDefinition = {
  name: 'changes',
  formats: PAPER_FORMATS,
  heeds: ['issues', 'session', 'since', 'names'],
  build: { tree: buildChanges },
};

function buildChanges(
  state: WorkspaceState,
  scope: Scope,
  wording: Wording,
  { earlier }: Past,
): Document {
  const draft = startDraft(state, wording);
  const told = narrowed(changesSince(earlier, state), scope);
  const chapters = told.issues.flatMap((about) => issueChapter(draft, about));
  return paper(draft, {
    subtitle: sinceWhen(draft, scope),
    blocks: [
      paragraph(chapters.length > 0 ? lead(draft, told) : wording.say('changes.nothing')),
      ...(told.parties.length > 0
        ? [
            heading(2, wording.say('changes.parties')),
            bullets(told.parties.map((party) => partyLine(draft, party))),
          ]
        : []),
      ...chapters,
    ],
  });
}

function narrowed({ issues, parties }: Changes, scope: Scope): Changes {
  if (scope.issues.length === 0) return { issues, parties };
  const chosen = new Set(scope.issues);
  return {
    issues: issues.filter(({ issue }) => issue !== null && chosen.has(issue.id)),
    parties: [],
  };
}

function sinceWhen({ state, wording }: Draft, scope: Scope): string {
  const start = startOfChanges(state, scope);
  switch (start.by) {
    case 'session':
      return wording.plain('changes.since-session', { title: start.session.title });
    case 'day':
      return wording.plain('changes.since-day', { day: wording.day(start.day) });
    case 'beginning':
      return wording.plain('changes.since-beginning');
  }
}

/** How much there is to tell, in a sentence. */
function lead({ wording }: Draft, { issues }: Changes): readonly Inline[] {
  const elements = issues.flatMap((about) => about.elements);
  const counts = {
    added: elements.filter(({ kind }) => kind === 'added').length,
    reworded: elements.filter(({ kind }) => kind === 'reworded').length,
    removed: elements.filter(({ kind }) => kind === 'removed').length,
    moves: issues.reduce((sum, { moves }) => sum + moves.length, 0),
    decisions: issues.reduce((sum, { decisions }) => sum + decisions.length, 0),
  };
  const parts = Object.entries(counts).flatMap(([name, count]) =>
    count === 0 ? [] : [wording.say(`changes.count-${name}`, { count })],
  );
  const around = wording.say('changes.around', { count: issues.length });
  return parts.length === 0
    ? around
    : wording.say('changes.lead', { around, counts: wording.list(parts) });
}

function issueChapter(draft: Draft, about: IssueChanges): readonly Block[] {
  const { wording } = draft;
  const title = about.issue ? titled(draft, about.issue) : wording.say('changes.elsewhere');
  const items = [
    ...about.elements.map((change) => elementItem(draft, change)),
    ...about.firstStances.map((stance) => stanceItem(draft, stance)),
    ...about.decisions.map((decision) =>
      line('decision', draft, [...titled(draft, decision), ...stopAfter(decision.text)]),
    ),
    ...about.actions.map((action) =>
      line('action', draft, [...titled(draft, action), ...stopAfter(action.text)]),
    ),
  ];
  const moved = moveItems(draft, about.moves);
  return [
    heading(2, title, about.issue?.id ?? null),
    ...(items.length > 0 ? [bullets(items)] : []),
    ...(moved.length > 0 ? [heading(3, wording.say('heading.moved')), bullets(moved)] : []),
  ];
}

function elementItem(draft: Draft, change: ElementChange): ListItem {
  const { wording, state } = draft;
  const { kind, element } = change.element;
  const sign = kind === 'argument' ? (argumentSign(state, element.id) ?? kind) : kind;
  const what = wording.plain(`vocabulary:kind.${sign}`);
  const whole = [...titled(draft, element), ...stopAfter(element.text)];
  switch (change.kind) {
    case 'added':
      return line('added', draft, whole, { what });
    case 'removed':
      return line('removed', draft, whole, { what });
    case 'moved':
      return line('moved', draft, whole, { what });
    case 'explained':
      return line('explained', draft, whole, { what });
    case 'reworded':
      return item([
        strong(text(wording.plain('changes.reworded', { what }))),
        text(' '),
        ...wording.say('changes.wording', {
          element: mentionOf(draft, element.id),
          before: change.before,
          after: element.text,
        }),
      ]);
    case 'restated':
      return item([
        strong(text(wording.plain('changes.restated', { what }))),
        text(' '),
        ...wording.say('changes.standing', {
          element: titled(draft, element),
          before: wording.plain(standingKey(kind, change.field, change.before)),
          after: wording.plain(standingKey(kind, change.field, change.after)),
        }),
      ]);
  }
}

/** The message that names a value of a field, by the kind of what has it. */
function standingKey(kind: string, field: string, value: string): string {
  switch (field) {
    case 'status':
      return `vocabulary:${kind}-status.${value}`;
    case 'type':
      return `vocabulary:issue-type.${value}`;
    default:
      return `vocabulary:${field}.${value}`;
  }
}

function stanceItem(draft: Draft, stance: Stance): ListItem {
  const party = entity(draft.state, 'party', stance.party);
  const told = draft.wording.say('changes.stance', {
    party: party ? partyRun(party) : '',
    level: levelRun(draft, stance),
    position: mentionOf(draft, stance.position),
    day: draft.wording.day(stance.since),
  });
  return { anchor: null, content: withReason(draft, told, stance) };
}

function line(
  key: string,
  { wording }: Draft,
  said: readonly Inline[],
  values: Readonly<Record<string, string>> = {},
): ListItem {
  return item([strong(text(wording.plain(`changes.${key}`, values))), text(' '), ...said]);
}

function item(content: readonly Inline[]): ListItem {
  return { anchor: null, content: [paragraph(content)] };
}
