import { titleById, titleOf } from '../../../shared/model/checks.ts';
import { entitySchemas, isElementKind, type Entity } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import {
  elementOf,
  entity,
  labelOf,
  linksFrom,
  linksTo,
  stancesOn,
} from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { fieldName, fieldValue } from '../field-words.ts';
import type { Named } from '../refs.ts';
import type { Words } from '../words.ts';
import { namers } from './touching.ts';

/** One entity as people read it on a screen: its fields, its links, its stances, and what else names it. */
export function entityText(words: Words, state: WorkspaceState, named: Named): string {
  const { kind, id } = named;
  const title = titleOf(state, kind, id);
  const sections = [
    [`${title} · ${words.word('kind', kind)} · ${id}`],
    fieldLines(words, state, named),
    isElementKind(kind) ? linkLines(words, state, id) : [],
    kind === 'position' ? stanceLines(words, state, id) : [],
    otherLines(words, state, named),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const MADE = ['id', 'label', 'rank', 'createdAt', 'createdBy'];

function fieldLines(words: Words, state: WorkspaceState, { kind, id }: Named): readonly string[] {
  const row: Readonly<Record<string, unknown>> | undefined = entity(state, kind, id);
  const lines = Object.keys(entitySchemas[kind].shape)
    .filter((field) => !MADE.includes(field))
    .filter((field) => !['', null, undefined].includes(row?.[field] as string))
    .filter((field) => !(Array.isArray(row?.[field]) && row[field].length === 0))
    .map((field) => {
      const value = fieldValue(words, kind, field, row?.[field], (other) => nameOf(state, other));
      return `${fieldName(words, field)}: ${indented(value)}`;
    });
  const { createdAt = '', createdBy = '' } = row ?? {};
  const made = words.say(createdBy === '' ? 'show.made' : 'show.made-by', {
    at: moment(String(createdAt)),
    by: String(createdBy),
  });
  return [...lines, made];
}

function linkLines(words: Words, state: WorkspaceState, id: Id): readonly string[] {
  return [
    ...linksFrom(state, id).map(({ type, to }) => [words.word('link', type), to] as const),
    ...linksTo(state, id).map(({ type, from }) => [words.word('link-back', type), from] as const),
  ].map(([how, other]) => `${how} ${nameOf(state, other)}`);
}

function stanceLines(words: Words, state: WorkspaceState, position: Id): readonly string[] {
  return stancesOn(state, position).map(({ party, level, since, reason, formalObjection }) => {
    const line = words.say(formalObjection ? 'show.objection' : 'show.stance', {
      party: titleOf(state, 'party', party),
      level: words.word('level', level),
      since,
    });
    return reason === '' ? line : `${line}: ${indented(reason)}`;
  });
}

/** What names it besides links and stances on it: agenda items, decisions, memberships … */
function otherLines(words: Words, state: WorkspaceState, named: Named): readonly string[] {
  return namers(state, named)
    .filter(({ kind, field }) => kind !== 'link' && !(kind === 'stance' && field === 'position'))
    .map(({ kind, entity: other }) => {
      const title = titleOf(state, kind, other.id);
      return `${words.word('kind', kind)} ${title}${aboutOf(words, other)}`;
    });
}

function aboutOf(words: Words, other: Entity): string {
  if ('level' in other) return `: ${words.word('level', other.level)}`;
  if ('text' in other) return `: ${other.text}`;
  return 'title' in other && other.title !== '' ? `: ${other.title}` : '';
}

function nameOf(state: WorkspaceState, id: Id): string {
  const found = elementOf(state, id);
  if (found) return `${labelOf(state, found.element)} ${found.element.text}`;
  return titleById(state, id);
}

/** `2015-04-13T09:00:00.000Z` as `2015-04-13 09:00 UTC`. */
function moment(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ');
}
