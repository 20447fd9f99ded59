import type { SingleCommand } from '../decide.ts';
import type { Id } from '../id.ts';
import type { ElementKind, LinkType, PartyType, StanceLevel } from '../vocabulary.ts';
import { testId } from './test-ids.ts';

/** The id of the link by which `add` and `link` join an element with the number `child`. */
export function linkId(child: number, parent: number): Id {
  return testId(0x10_0000 + child * 0x100 + parent);
}

/**
 * A new element with the number as its id and its text, under another one or under nothing.
 * @param after the sibling that it follows, as `Place` has it
 */
export function add(
  kind: ElementKind,
  number: number,
  under?: readonly [parent: number, as: LinkType],
  after?: Id | null,
): SingleCommand {
  const follows = after === undefined ? {} : { after };
  return {
    type: 'add-element',
    id: testId(number),
    element: { kind, fields: { text: `Element ${number}` } },
    place: under
      ? {
          under: 'element',
          parent: testId(under[0]),
          as: under[1],
          link: linkId(number, under[0]),
          ...follows,
        }
      : { under: 'nothing', ...follows },
  };
}

/** A link between two elements by their numbers. */
export function link(
  from: number,
  type: LinkType,
  to: number,
  id: Id = linkId(from, to),
): SingleCommand {
  return {
    type: 'add-link',
    id,
    link: type,
    from: testId(from),
    to: testId(to),
  };
}

/** A party with the number as its id. */
export function party(
  number: number,
  shortName: string,
  partyType: PartyType = 'group',
): SingleCommand {
  return { type: 'add-party', id: testId(number), name: shortName, partyType };
}

/** A stance with the number as its id. */
export function stance(
  number: number,
  holder: number,
  position: number,
  level: StanceLevel,
  rest: { readonly since?: string; readonly source?: Id } = {},
): SingleCommand {
  return {
    type: 'set-stance',
    id: testId(number),
    party: testId(holder),
    position: testId(position),
    level,
    ...rest,
  };
}

/** Entities go, each by kind and number. */
export function remove(
  ...entities: readonly (readonly [ElementKind | 'party' | 'session' | 'decision', number])[]
): SingleCommand {
  return {
    type: 'delete',
    entities: entities.map(([kind, number]) => ({ kind, id: testId(number) })),
  };
}
