import type { Id } from '../model/id.ts';
import { elementOf, presentStances } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import type { LinkType } from '../model/vocabulary.ts';

/** What is out of the ordinary about how an element stands, as messages: `vocabulary:issue-status.raised`. */
export interface Remarks {
  readonly words: readonly string[];
  /** What needs an answer: a contra without one, a contested assumption, an objection. */
  readonly alarms: readonly string[];
}

const NONE: readonly never[] = [];
const NOTHING: Remarks = { words: NONE, alarms: NONE };

/**
 * The remarks on an element in one of its places.
 * @param as the type of link by which it stands there; `null` under nothing
 */
export function remarksOn(state: WorkspaceState, id: Id, as: LinkType | null): Remarks {
  const found = elementOf(state, id);
  if (!found) return NOTHING;
  switch (found.kind) {
    case 'issue': {
      const { type, status, priority } = found.element;
      return {
        words: [
          ...(type === 'question' ? [] : [`vocabulary:issue-type.${type}`]),
          ...(status === 'open' ? [] : [`vocabulary:issue-status.${status}`]),
          ...(as === 'questions' || as === 'specializes' ? [`vocabulary:link.${as}`] : []),
        ],
        alarms: priority === 'high' ? ['outline:mark.priority-high'] : NONE,
      };
    }
    case 'position': {
      const { status } = found.element;
      const objected = [...presentStances(state, id).values()].some(
        ({ formalObjection }) => formalObjection,
      );
      return {
        words: status === 'live' ? NONE : [`vocabulary:position-status.${status}`],
        alarms: objected ? ['outline:mark.formal-objection'] : NONE,
      };
    }
    case 'argument': {
      if (as !== 'objects-to') return NOTHING;
      const { response } = found.element;
      const word = [`vocabulary:response.${response}`];
      return response === 'unanswered'
        ? { words: NONE, alarms: word }
        : { words: word, alarms: NONE };
    }
    case 'assumption':
      return found.element.status === 'contested'
        ? { words: NONE, alarms: ['vocabulary:assumption-status.contested'] }
        : NOTHING;
    case 'reference':
      return NOTHING;
  }
}
