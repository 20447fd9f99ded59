import type { i18n } from 'i18next';
import { vocabularyOf } from '../messages/field-vocabulary.ts';
import { argumentSign } from '../analysis/map.ts';
import { titleById } from '../model/checks.ts';
import type { EntityKind } from '../model/entities.ts';
import { isId, type Id } from '../model/id.ts';
import { kindOf } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { sayMoment } from './say-moment.ts';
import type { Telling } from './telling.ts';
import { wordDiff, type DiffRun } from './word-diff.ts';

/** A piece of a sentence: words, the name of an entity, or a wording with what of it differs. */
export type SaidPart =
  | { readonly as: 'words'; readonly text: string }
  | {
      readonly as: 'entity';
      readonly kind: EntityKind;
      readonly id: Id;
      /** What people call it. */
      readonly title: string;
    }
  | { readonly as: 'quote'; readonly side: 'before' | 'after'; readonly runs: readonly DiffRun[] };

export type Said = readonly SaidPart[];

/**
 * A telling as a sentence in the language of the messages: “DT M moved from strongly for to for on P2”.
 * @param map the workspace as it stands, together with what is named and is no more
 */
export function say(messages: i18n, map: WorkspaceState, telling: Telling): Said {
  const { subject, changed } = telling;
  const name = (id: Id): Said => [
    { as: 'entity', kind: kindOf(map, id) ?? 'issue', id, title: titleById(map, id) },
  ];
  const fill = (key: string, slots: Slots, count?: number): Said =>
    filled(messages, `history:tell.${key}`, slots, count);
  const word = (group: string, value: string): Said =>
    words(messages.t(`vocabulary:${group}.${value}`));
  const about = name(subject.id);
  switch (telling.what) {
    case 'added':
    case 'back': {
      const { what, text, under } = telling;
      if (what === 'added' && subject.kind === 'named-state') {
        return fill('named-state', { entity: about });
      }
      const slots = {
        what: word('kind', signOf(map, subject.kind, subject.id)),
        entity: about,
        text: quote(text),
        under: listed(messages, under.map(name)),
      };
      const key = `${what}${under.length > 0 ? '-under' : ''}${isTitled(about, text) ? '' : '-text'}`;
      return fill(key, slots);
    }
    case 'removed': {
      const { text, below } = telling;
      const slots = {
        what: word('kind', signOf(map, subject.kind, subject.id)),
        entity: about,
        text: quote(text),
        count: words(String(below)),
      };
      if (below > 0) return fill('removed-below', slots, below);
      return fill(isTitled(about, text) ? 'removed' : 'removed-text', slots);
    }
    case 'reworded': {
      const { field, before, after } = telling;
      const runs = wordDiff(before, after);
      const slots = {
        entity: subjectName(messages, subject.kind, about),
        field: fieldName(messages, field),
        before: [{ as: 'quote', side: 'before', runs: runs.filter(({ mark }) => mark !== 'new') }],
        after: [{ as: 'quote', side: 'after', runs: runs.filter(({ mark }) => mark !== 'gone') }],
      } as const;
      if (before === '') return fill('worded-first', { ...slots, after: quote(after) });
      if (after === '') return fill('worded-no-more', { ...slots, before: quote(before) });
      return fill(field === 'text' ? 'reworded' : 'reworded-field', slots);
    }
    case 'set': {
      const { field, before, after } = telling;
      const value = (of: unknown): Said => sayValue(messages, map, changed.kind, field, of);
      return fill('set', {
        entity: subjectName(messages, subject.kind, about),
        field: fieldName(messages, field),
        before: value(before),
        after: value(after),
      });
    }
    case 'placed': {
      const { from, to } = telling;
      const slots = {
        entity: about,
        from: from === null ? [] : name(from),
        to: to === null ? [] : name(to),
      };
      return fill(from === null ? 'placed' : to === null ? 'taken-out' : 'moved', slots);
    }
    case 'reordered':
    case 'put-on-map':
    case 'released':
      return fill(telling.what, { entity: about });
    case 'linked':
    case 'unlinked':
      return fill(telling.what, {
        from: name(telling.from),
        to: name(telling.to),
        type: word('link', telling.type),
      });
    case 'relinked':
      return fill('relinked', {
        from: name(telling.from),
        to: name(telling.to),
        before: word('link', telling.before),
        after: word('link', telling.after),
      });
    case 'stance': {
      const { party, position, before, after, formal } = telling;
      const slots = {
        party: name(party),
        position: name(position),
        before: before === null ? [] : word('level', before),
        after: word('level', after),
      };
      const key = before === null ? 'stance' : before === after ? 'stance-again' : 'stance-moved';
      return fill(formal ? `${key}-formal` : key, slots);
    }
    case 'stance-removed':
      return fill('stance-removed', {
        party: name(telling.party),
        position: name(telling.position),
        before: word('level', telling.before),
      });
    case 'joined':
    case 'left':
      return fill(telling.what, { person: name(telling.person), group: name(telling.group) });
  }
}

/** What was said, as plain text. */
export function plainSaid(said: Said): string {
  return said
    .map((part) => {
      switch (part.as) {
        case 'words':
          return part.text;
        case 'entity':
          return part.title;
        case 'quote':
          return part.runs.map(({ text }) => text).join('');
      }
    })
    .join('');
}

type Slots = Readonly<Record<string, Said>>;

function words(text: string): Said {
  return [{ as: 'words', text }];
}

function quote(text: string): Said {
  return [{ as: 'quote', side: 'after', runs: [{ mark: 'same', text }] }];
}

// Where a filling goes. Private-use characters: no message has them, and fillings are put in afterwards.
const SLOT = /\uE000(\d+)\uE001/;

/** A message with its slots filled; what fills them never passes through the catalogue. */
function filled(messages: i18n, key: string, slots: Slots, count?: number): Said {
  const names = Object.keys(slots);
  const marks = Object.fromEntries(names.map((name, at) => [name, `\uE000${at}\uE001`]));
  const message = messages.t(key, {
    replace: marks,
    ...(count === undefined ? {} : { count }),
  });
  return message
    .split(SLOT)
    .flatMap((part, at) =>
      at % 2 === 0 ? (part === '' ? [] : words(part)) : (slots[names[Number(part)] ?? ''] ?? []),
    );
}

function listed(messages: i18n, items: readonly Said[]): Said {
  return new Intl.ListFormat(messages.language, { type: 'conjunction' })
    .formatToParts(items.map((_, at) => String(at)))
    .flatMap(({ type, value }) =>
      type === 'element' ? (items[Number(value)] ?? []) : words(value),
    );
}

/** An entity's kind as people see it: an argument is a pro or a contra. */
function signOf(map: WorkspaceState, kind: EntityKind, id: Id): string {
  return (kind === 'argument' ? argumentSign(map, id) : null) ?? kind;
}

/** Whether what people call something says all that its text does. */
function isTitled(name: Said, text: string): boolean {
  return text === '' || plainSaid(name) === text;
}

/** The workspace itself has no label, and its title may be what changed. */
function subjectName(messages: i18n, kind: EntityKind, name: Said): Said {
  return kind === 'workspace' ? words(messages.t('history:the-workspace')) : name;
}

function fieldName(messages: i18n, field: string): Said {
  const key = [`details:field.${field}`, `cli:field.${field}`].find((known) =>
    messages.exists(known),
  );
  return words(key === undefined ? field : messages.t(key));
}

function sayValue(
  messages: i18n,
  map: WorkspaceState,
  kind: EntityKind,
  field: string,
  value: unknown,
): Said {
  if (value === null || value === undefined || value === '')
    return words(messages.t('history:none'));
  if (typeof value === 'boolean') return words(messages.t(value ? 'history:yes' : 'history:no'));
  if (Array.isArray(value)) {
    if (value.length === 0) return words(messages.t('history:none'));
    return listed(
      messages,
      value.map((item) => sayValue(messages, map, kind, field, item)),
    );
  }
  const said = String(value);
  const group = vocabularyOf(kind, field) ?? (field === 'colour' ? null : undefined);
  if (group === null) return words(messages.t(`details:colour.${said}`));
  if (group !== undefined) return words(messages.t(`vocabulary:${group}.${said}`));
  const named = isId(said) ? kindOf(map, said) : undefined;
  if (named) return [{ as: 'entity', kind: named, id: said, title: titleById(map, said) }];
  const moment = sayMoment(messages.language, field, said);
  if (moment !== null) return words(moment);
  // What people wrote is theirs, whatever it looks like.
  return typeof value === 'number' ? words(said) : quote(said);
}
