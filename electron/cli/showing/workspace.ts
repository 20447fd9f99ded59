import { agendaOf } from '../../../shared/model/agenda.ts';
import { ENTITY_KINDS } from '../../../shared/model/entities.ts';
import {
  all,
  compareParties,
  elementOf,
  labelOf,
  workspaceOf,
} from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import type { Words } from '../words.ts';
import { outlineLines } from './outline.ts';

/** A whole workspace as people read it on a screen: the map, the parties, the sessions, what was decided. */
export function workspaceText(words: Words, state: WorkspaceState): string {
  const title = workspaceOf(state)?.title ?? '';
  const sections = [
    [title === '' ? words.say('show.untitled') : title, ...countLines(words, state)],
    outlineLines(words, state),
    partyLines(words, state),
    sessionLines(words, state),
    decisionLines(words, state),
    actionLines(words, state),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function countLines(words: Words, state: WorkspaceState): readonly string[] {
  const counts = ENTITY_KINDS.filter((kind) => !['workspace', 'link', 'membership'].includes(kind))
    .map((kind) => [kind, state.tables[kind].size] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => words.say(`count.${kind}`, { count }));
  return [counts.length === 0 ? words.say('show.empty') : counts.join(', ')];
}

function heading(words: Words, kind: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [words.word('kinds', kind), ...lines.map((line) => `  ${line}`)];
}

function partyLines(words: Words, state: WorkspaceState): readonly string[] {
  const lines = all(state, 'party')
    .toSorted(compareParties)
    .map(({ shortName, name }) => (name === shortName ? name : `${shortName}: ${name}`));
  return heading(words, 'party', lines);
}

function sessionLines(words: Words, state: WorkspaceState): readonly string[] {
  const lines = all(state, 'session').flatMap((session) => {
    const { start, timeZone, minutes, title } = session;
    const when = words.say('show.session', { start: start.replace('T', ' '), timeZone, minutes });
    return [
      `${labelOf(state, session)} ${title} (${when})`,
      ...agendaOf(state, session.id).map((item) => {
        const issue = item.issue === null ? undefined : elementOf(state, item.issue)?.element;
        const what = issue ? `${labelOf(state, issue)} ${issue.text}` : item.title;
        const purpose = words.word('purpose', item.purpose).toLowerCase();
        const how = words.say('show.item', { minutes: item.minutes, purpose });
        return `  ${labelOf(state, item)} ${what} (${how})`;
      }),
    ];
  });
  return heading(words, 'session', lines);
}

function decisionLines(words: Words, state: WorkspaceState): readonly string[] {
  const lines = all(state, 'decision').map((decision) => {
    const { designation, decidedOn, text } = decision;
    const how = designation === null ? '' : `, ${words.word('designation', designation)}`;
    return `${labelOf(state, decision)} ${text} (${decidedOn}${how})`;
  });
  return heading(words, 'decision', lines);
}

function actionLines(words: Words, state: WorkspaceState): readonly string[] {
  const lines = all(state, 'action-item').map((action) => {
    const notes = [action.owner, action.due ?? '', words.word('action-status', action.status)];
    return `${labelOf(state, action)} ${action.text} (${notes.filter((note) => note).join(', ')})`;
  });
  return heading(words, 'action-item', lines);
}
