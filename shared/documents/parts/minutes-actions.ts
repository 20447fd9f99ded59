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
  const actions = actionsOf(draft.state, session.id);
  return table(draft, level, 'actions', actions, 'status', ({ status }) => [
    text(draft.wording.plain(`vocabulary:action-status.${status}`)),
  ]);
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
  return table(draft, level, 'earlier-actions', [...from.keys()], 'session', (action) => [
    text(from.get(action)?.title ?? ''),
  ]);
}

function table(
  draft: Draft,
  level: HeadingLevel,
  title: string,
  actions: readonly ActionItem[],
  last: 'status' | 'session',
  lastOf: (action: ActionItem) => readonly Inline[],
): readonly Block[] {
  const { wording } = draft;
  if (actions.length === 0) return [];
  return [
    heading(level, wording.say(`minutes.${title}`)),
    {
      kind: 'table',
      caption: [],
      head: ['action', 'owner', 'due', 'issue', last].map((name) =>
        wording.say(`minutes.column-${name}`),
      ),
      rows: actions.map((action) => [
        wording.say('titled', { label: mention(draft, action), text: action.text }),
        [text(action.owner)],
        action.due === null ? [] : [text(wording.day(action.due))],
        issueOf(draft, action),
        lastOf(action),
      ]),
    },
  ];
}

function issueOf(draft: Draft, { issue: id }: ActionItem): readonly Inline[] {
  const issue = id === null ? undefined : entity(draft.state, 'issue', id);
  return issue ? [mention(draft, issue)] : [];
}
