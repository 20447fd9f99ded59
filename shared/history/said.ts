import type { EntityKind } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import type { Voice } from './voice.ts';
import type { DiffRun } from './word-diff.ts';

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

/** A sentence of such pieces. */
export type Said = readonly SaidPart[];

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

/** What fills a message, by the names of its slots. */
export type Slots = Readonly<Record<string, Said>>;

/** Words of the program's own. */
export function words(text: string): Said {
  return [{ as: 'words', text }];
}

/** What somebody wrote. */
export function quote(text: string): Said {
  return [{ as: 'quote', side: 'after', runs: [{ mark: 'same', text }] }];
}

// Where a filling goes. Private-use characters: no message has them, and fillings are put in afterwards.
const SLOT = /\uE000(\d+)\uE001/;

/** A message with its slots filled; what fills them never passes through the catalogue. */
export function filled({ messages }: Voice, key: string, slots: Slots, count?: number): Said {
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

/** Several things as people list them: “P1, P2 and P3”. */
export function listed({ list }: Voice, items: readonly Said[]): Said {
  return list
    .formatToParts(items.map((_, at) => String(at)))
    .flatMap(({ type, value }) =>
      type === 'element' ? (items[Number(value)] ?? []) : words(value),
    );
}
