import { actionsOf, type ActionItem } from '../../agenda/left.ts';
import type { Session } from '../../model/entities.ts';
import { entity } from '../../model/queries.ts';
import { heading, text, type Block, type HeadingLevel, type Inline } from '../tree.ts';
import { mention, type Draft } from './draft.ts';
import { earlierSessions } from './minutes-next.ts';

/** What somebody took on at a session: who, what, by when. */
export function actionSection(
  draft: Draft,
  session: Session,
  level: HeadingLevel,
): readonly Block[] {
  const { state, wording } = draft;
  const actions = actionsOf(state, session.id);
  if (actions.length === 0) return [];
  const status: Column = {
    name: 'status',
    cell: (action) => [text(wording.plain(`vocabulary:action-status.${action.status}`))],
  };
  return [heading(level, wording.say('minutes.actions')), table(draft, actions, status)];
}

/** What was taken on at earlier sessions and is not done. */
export function earlierActionSection(
  draft: Draft,
  session: Session,
  level: HeadingLevel,
): readonly Block[] {
  const from = new Map(
    earlierSessions(draft, session).flatMap((earlier) =>
      actionsOf(draft.state, earlier.id)
        .filter(({ status }) => status === 'open')
        .map((action) => [action, earlier] as const),
    ),
  );
  if (from.size === 0) return [];
  const taken: Column = {
    name: 'session',
    cell: (action) => [text(from.get(action)?.title ?? '')],
  };
  return [
    heading(level, draft.wording.say('minutes.earlier-actions')),
    table(draft, [...from.keys()], taken),
  ];
}

/** The last column of a table of actions. */
interface Column {
  readonly name: 'status' | 'session';
  readonly cell: (action: ActionItem) => readonly Inline[];
}

function table(draft: Draft, actions: readonly ActionItem[], last: Column): Block {
  const { wording } = draft;
  return {
    kind: 'table',
    caption: [],
    head: ['action', 'owner', 'due', 'issue', last.name].map((name) =>
      wording.say(`minutes.column-${name}`),
    ),
    rows: actions.map((action) => [
      wording.say('titled', { label: mention(draft, action), text: action.text }),
      [text(action.owner)],
      action.due === null ? [] : [text(wording.day(action.due))],
      issueOf(draft, action),
      last.cell(action),
    ]),
  };
}

function issueOf(draft: Draft, { issue: id }: ActionItem): readonly Inline[] {
  const issue = id === null ? undefined : entity(draft.state, 'issue', id);
  return issue ? [mention(draft, issue)] : [];
}
