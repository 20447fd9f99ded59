import type { SingleCommand } from '../../../shared/model/decide.ts';
import type { Id } from '../../../shared/model/id.ts';
import { placementTypes } from '../../../shared/model/links.ts';
import { linksFrom } from '../../../shared/model/queries.ts';
import {
  ASSUMPTION_STATUSES,
  ELEMENT_KINDS,
  ISSUE_STATUSES,
  ISSUE_TYPES,
  LINK_TYPES,
  POSITION_STATUSES,
  PRIORITIES,
  RESPONSES,
  STANCE_LEVELS,
  type ElementKind,
  type LinkType,
} from '../../../shared/model/vocabulary.ts';
import { resolve, resolveId } from '../refs.ts';
import { choice, dayOf, together, type Added, type Addition, type AddKind } from './kind.ts';

type AddElement = Extract<SingleCommand, { readonly type: 'add-element' }>;
type Parent = readonly [id: Id, as: LinkType];

/** A new element under what `--on` names: the first is its place, the others are links besides. */
function element(
  addition: Addition,
  what: AddElement['element'],
  as: LinkType | undefined,
  ...more: readonly SingleCommand[]
): Added {
  const id = addition.nextId();
  const [first, ...rest] = parentsOf(addition, what.kind, as);
  const add: AddElement = {
    type: 'add-element',
    id,
    element: what,
    place: first
      ? { under: 'element', parent: first[0], as: first[1], link: addition.nextId() }
      : { under: 'nothing' },
  };
  const links = rest.map(([other, type]) => linkTo(addition, id, other, type));
  return { kind: what.kind, id, command: together([add, ...links, ...more]) };
}

function parentsOf(
  { values, state, words }: Addition,
  kind: ElementKind,
  as: LinkType | undefined,
): readonly Parent[] {
  return (values.on ?? []).map((ref) => {
    const parent = resolve(words, state, ref, ELEMENT_KINDS);
    const possible = placementTypes(kind, parent.kind as ElementKind);
    const type = as ?? possible[0];
    if (type !== undefined && possible.includes(type)) return [parent.id, type];
    throw words.failure('cannot-stand', {
      kind: words.word('kind', kind),
      ref,
      parent: words.word('kind', parent.kind),
    });
  });
}

function linkTo(addition: Addition, id: Id, other: Id, type: LinkType): SingleCommand {
  const downward = type === 'assumes' || type === 'cites';
  const [from, to] = downward ? [other, id] : [id, other];
  return { type: 'add-link', id: addition.nextId(), link: type, from, to };
}

/** What every element can have, where it was said. */
function common({ values }: Addition): { text: string; detail?: string; tags?: string[] } {
  return {
    text: values.text ?? '',
    ...(values.detail === undefined ? {} : { detail: values.detail }),
    ...(values.tag === undefined ? {} : { tags: [...values.tag] }),
  };
}

/** The fields that were said; the others keep the model's defaults. */
function said<Fields extends object>(
  fields: Fields,
): { [F in keyof Fields]?: NonNullable<Fields[F]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [F in keyof Fields]?: NonNullable<Fields[F]>;
  };
}

const issue: AddKind = {
  needs: ['text'],
  takes: ['on', 'as', 'type', 'status', 'priority', 'depends-on', 'detail', 'tag'],
  build: (addition) => {
    const { values, state, words } = addition;
    const fields = {
      ...common(addition),
      ...said({
        type: choice(addition, 'type', ISSUE_TYPES),
        status: choice(addition, 'status', ISSUE_STATUSES),
        priority: choice(addition, 'priority', PRIORITIES),
      }),
    };
    const added = element(addition, { kind: 'issue', fields }, choice(addition, 'as', LINK_TYPES));
    const needed = (values['depends-on'] ?? []).map((ref) =>
      linkTo(addition, added.id, resolveId(words, state, ref, 'issue'), 'depends-on'),
    );
    return { ...added, command: join(added, needed) };
  },
};

const position: AddKind = {
  needs: ['text'],
  takes: ['on', 'by', 'level', 'reason', 'source', 'since', 'replaces', 'status', 'detail', 'tag'],
  build: (addition) => {
    const { values, words } = addition;
    if (values.replaces !== undefined && values.on !== undefined) {
      throw words.usage('not-together', { option: 'on', other: 'replaces' });
    }
    if (values.replaces === undefined && values.on === undefined) {
      throw words.usage('missing-option', { option: 'on' });
    }
    const added = values.replaces === undefined ? newPosition(addition) : revision(addition);
    return values.by === undefined
      ? added
      : { ...added, command: join(added, [stanceOn(addition, added.id)]) };
  },
};

function newPosition(addition: Addition): Added {
  return element(addition, { kind: 'position', fields: positionFields(addition) }, 'responds-to');
}

function positionFields(addition: Addition) {
  const status = said({ status: choice(addition, 'status', POSITION_STATUSES) });
  return { ...common(addition), ...status };
}

function revision(addition: Addition): Added {
  const { values, state, words } = addition;
  const old = resolveId(words, state, values.replaces ?? '', 'position');
  const id = addition.nextId();
  const { text, ...rest } = positionFields(addition);
  const revise: SingleCommand = {
    type: 'revise-position',
    position: old,
    id,
    text,
    replaces: addition.nextId(),
    links: linksFrom(state, old, 'responds-to').map(() => addition.nextId()),
  };
  const more: SingleCommand[] =
    Object.keys(rest).length === 0 ? [] : [{ type: 'edit', kind: 'position', id, fields: rest }];
  return { kind: 'position', id, command: together([revise, ...more]) };
}

/** The stance of the party that `--by` names, on a position. */
export function stanceOn(
  addition: Addition,
  target: Id,
): Extract<SingleCommand, { type: 'set-stance' }> {
  const { values, state, words } = addition;
  return {
    type: 'set-stance',
    id: addition.nextId(),
    party: resolveId(words, state, values.by ?? '', 'party'),
    position: target,
    level: choice(addition, 'level', STANCE_LEVELS) ?? 'for',
    reason: values.reason ?? '',
    formalObjection: values.objection ?? false,
    source:
      values.source === undefined ? null : resolveId(words, state, values.source, 'reference'),
    since: dayOf(addition, 'since') ?? addition.today,
  };
}

const argument = (as: 'supports' | 'objects-to'): AddKind => ({
  needs: ['text', 'on'],
  takes: ['response', 'detail', 'tag'],
  build: (addition) => {
    const response = said({ response: choice(addition, 'response', RESPONSES) });
    const fields = { ...common(addition), ...response };
    return element(addition, { kind: 'argument', fields }, as);
  },
});

const assumption: AddKind = {
  needs: ['text'],
  takes: ['on', 'status', 'detail', 'tag'],
  build: (addition) => {
    const status = said({ status: choice(addition, 'status', ASSUMPTION_STATUSES) });
    const fields = { ...common(addition), ...status };
    return element(addition, { kind: 'assumption', fields }, 'assumes');
  },
};

const reference: AddKind = {
  needs: ['text'],
  takes: ['on', 'locator', 'version', 'quotation', 'url', 'detail', 'tag'],
  build: (addition) => {
    const { locator, version, quotation, url } = addition.values;
    const fields = { ...common(addition), ...said({ locator, version, quotation, url }) };
    return element(addition, { kind: 'reference', fields }, 'cites');
  },
};

function join(added: Added, more: readonly SingleCommand[]): Added['command'] {
  const { command } = added;
  if (more.length === 0) return command;
  return together([...(command.type === 'batch' ? command.commands : [command]), ...more]);
}

/** What `moot add` can make of the map's elements. */
export const ELEMENTS: Readonly<Record<string, AddKind>> = {
  issue,
  position,
  pro: argument('supports'),
  contra: argument('objects-to'),
  assumption,
  reference,
};
