import type { EntityOf } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import {
  childrenOf,
  elementOf,
  holdersOf,
  labelOf,
  rootPlaces,
  type Place,
} from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import type { Words } from '../words.ts';

/** The map as an indented list: each place a line, what stands in several places laid out in the first. */
export function outlineLines(words: Words, state: WorkspaceState): readonly string[] {
  const lines: string[] = [];
  const shown = new Set<Id>();
  // A stack of our own: maps can be deeper than calls may nest.
  const stack = rootPlaces(state)
    .toReversed()
    .map((place) => ({ place, depth: 0 }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { place, depth } = next;
    const again = shown.has(place.child);
    shown.add(place.child);
    const below = childrenOf(state, place.child);
    lines.push(`${'  '.repeat(depth)}${lineOf(words, state, place, again && below.length > 0)}`);
    if (again) continue;
    for (const child of below.toReversed()) stack.push({ place: child, depth: depth + 1 });
  }
  return lines;
}

function lineOf(words: Words, state: WorkspaceState, place: Place, seenBefore: boolean): string {
  const found = elementOf(state, place.child);
  if (!found) return place.child;
  const notes = [...notesOf(words, state, found), ...(seenBefore ? [words.say('show.above')] : [])];
  const role = roleOf(words, place);
  const text = [labelOf(state, found.element), role, found.element.text].filter((part) => part);
  return notes.length === 0 ? text.join(' ') : `${text.join(' ')} (${notes.join('; ')})`;
}

/** The sign by which an outline tells a pro from a contra, and so on. */
function roleOf(words: Words, { kind, link }: Place): string {
  const key = link?.type === 'supports' || link?.type === 'objects-to' ? link.type : kind;
  return words.say(`show.sign.${key}`);
}

function notesOf(
  words: Words,
  state: WorkspaceState,
  found: NonNullable<ReturnType<typeof elementOf>>,
): readonly string[] {
  switch (found.kind) {
    case 'issue':
      return [
        ...unless(words, 'issue-type', found.element.type, 'question'),
        ...unless(words, 'issue-status', found.element.status, 'open'),
      ];
    case 'position':
      return [
        ...unless(words, 'position-status', found.element.status, 'live'),
        ...held(words, state, found.element),
      ];
    case 'argument':
      return unless(words, 'response', found.element.response, 'unanswered');
    case 'assumption':
      return unless(words, 'assumption-status', found.element.status, 'agreed');
    case 'reference':
      return [found.element.locator, found.element.version].filter((part) => part !== '');
  }
}

function unless(words: Words, group: string, value: string, usual: string): readonly string[] {
  return value === usual ? [] : [words.word(group, value).toLowerCase()];
}

function held(
  words: Words,
  state: WorkspaceState,
  { id }: EntityOf<'position'>,
): readonly string[] {
  const parties = holdersOf(state, id).map(({ shortName }) => shortName);
  return parties.length === 0 ? [] : [words.say('show.held', { parties: parties.join(', ') })];
}
