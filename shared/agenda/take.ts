import { agendaOf } from '../model/agenda.ts';
import { titleOf } from '../model/checks.ts';
import type { BatchCommand, SingleCommand } from '../model/decide.ts';
import type { Id } from '../model/id.ts';
import type { WorkspaceState } from '../model/state.ts';
import { addIssueCommand } from './new-item.ts';
import { keyOfLine, type SuggestedLine, type Suggestion } from './suggestion.ts';

/**
 * The one step that takes over a suggestion, or a part of it: what is not taken stays as it is, and what is taken comes
 * right after what stands before it in the suggestion, as far as that is there.
 * @param isTaken whether a line is taken over, by `keyOfLine`
 * @param newId gives a new id for each item that comes
 * @returns `null` where nothing is to be done
 */
export function takeSuggestion(
  state: WorkspaceState,
  { sessions }: Suggestion,
  isTaken: (key: Id) => boolean,
  newId: () => Id,
): BatchCommand | null {
  const takes = (line: SuggestedLine): boolean =>
    line.change !== 'stays' && isTaken(keyOfLine(line));
  const going = sessions.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.change === 'goes' && takes(line) ? [line.item] : [])),
  );
  const commands: SingleCommand[] =
    going.length > 0
      ? [{ type: 'delete', entities: going.map((id) => ({ kind: 'agenda-item', id })) }]
      : [];
  for (const { session, lines } of sessions) {
    const present = new Set(agendaOf(state, session).map(({ id }) => id));
    let after: Id | null = null;
    for (const line of lines) {
      if (line.change === 'goes') continue;
      if (line.change === 'stays') {
        if (present.has(line.item)) after = line.item;
        continue;
      }
      if (!takes(line)) continue;
      const id: Id = line.change === 'comes' ? newId() : line.item;
      commands.push(
        line.change === 'comes'
          ? addIssueCommand(id, session, line.issue, line, after)
          : { type: 'move-agenda-item', id, session, after },
      );
      after = id;
    }
  }
  if (commands.length === 0) return null;
  const session = sessions.map((one) => titleOf(state, 'session', one.session)).join(', ');
  return { type: 'batch', label: { key: 'suggest-agenda', values: { session } }, commands };
}
