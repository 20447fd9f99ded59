import { uuidv7 } from 'uuidv7';
import type { Argument, EntityOf } from '../../../../shared/model/entities.ts';
import type { SingleCommand } from '../../../../shared/model/decide.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { entity, linksFrom } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { addCommand } from '../../issue/entries/adding.ts';
import type { DecisionDraft } from '../questions-slice.ts';

/** What can be written in a line to settle it, of one line each. */
export type Written = 'position' | 'counter' | 'question';

/** The command that puts what was written in its place: under an issue, a contra or an assumption. */
export function writeCommand(as: Written, id: Id, text: string): SingleCommand {
  switch (as) {
    case 'position':
      return addCommand(
        { what: 'position', parent: id, as: 'responds-to', at: null },
        uuidv7(),
        text,
      );
    case 'counter':
      return addCommand({ what: 'contra', parent: id, as: 'objects-to', at: null }, uuidv7(), text);
    case 'question':
      return addCommand({ what: 'issue', parent: id, as: 'questions', at: null }, uuidv7(), text);
  }
}

/** The command by which an assumption counts as agreed. */
export function agreeCommand(id: Id): SingleCommand {
  return { type: 'edit', kind: 'assumption', id, fields: { status: 'agreed' } };
}

/** The command that gives an issue another status. */
export function statusCommand(id: Id, status: EntityOf<'issue'>['status']): SingleCommand {
  return { type: 'edit', kind: 'issue', id, fields: { status } };
}

/** The command that answers a contra, in words that may be empty. */
export function answerCommand(
  id: Id,
  response: Argument['response'],
  responseText: string,
): SingleCommand {
  return { type: 'edit', kind: 'argument', id, fields: { response, responseText } };
}

/** The command that records a decision on an issue, which is resolved by it. */
export function decisionCommand(issue: Id, draft: DecisionDraft): SingleCommand {
  const { text, positions, designation } = draft;
  return {
    type: 'record-decision',
    id: uuidv7(),
    issue,
    text,
    positions: [...positions],
    designation,
  };
}

/** One of the ties of a circle: that an issue stays open as long as another one is. */
export interface Tie {
  readonly link: Id;
  readonly type: 'depends-on' | 'suggested-by';
  /** The issue that waits. */
  readonly from: Id;
  /** The issue for which it waits. */
  readonly to: Id;
}

/**
 * The ties of a circle, each issue's to the next, in its order.
 * @param circle issues of which each waits for the next, and the last for the first
 */
export function tiesOf(state: WorkspaceState, circle: readonly Id[]): readonly Tie[] {
  return circle.flatMap((from, at) => {
    const to = circle[(at + 1) % circle.length];
    if (to === undefined) return [];
    const needs = linksFrom(state, from, 'depends-on').filter((link) => link.to === to);
    const follows = linksFrom(state, to, 'suggested-by').filter(
      (link) =>
        link.to === from ||
        (entity(state, 'position', link.to) !== undefined &&
          linksFrom(state, link.to, 'responds-to').some((answer) => answer.to === from)),
    );
    return [...needs, ...follows].map((link): Tie => ({
      link: link.id,
      type: link.type === 'depends-on' ? 'depends-on' : 'suggested-by',
      from,
      to,
    }));
  });
}

/** The command that takes a tie away. */
export function untieCommand({ link }: Tie): SingleCommand {
  return { type: 'delete', entities: [{ kind: 'link', id: link }] };
}
