import type { i18n } from 'i18next';
import type { BridgeError } from '../bridge.ts';
import type { CommandLabel } from '../model/command-label.ts';
import type { Refusal } from '../model/refusal.ts';

type Values = Readonly<Record<string, string | number>>;

/** Where the words for a value of labels and refusals stand, by the value's name. */
const VOCABULARIES: Readonly<Record<string, readonly string[]>> = {
  level: ['vocabulary:level'],
  kind: ['vocabulary:kind'],
  fromKind: ['vocabulary:kind'],
  toKind: ['vocabulary:kind'],
  wanted: ['vocabulary:kind'],
  // What ties two elements is a link of some type, or an entity between them, such as a stance.
  type: ['vocabulary:link', 'vocabulary:kind'],
  field: ['details:field', 'cli:field'],
};

/**
 * What a command did, in the language of the messages: “DT C is against P2”. The one way in which
 * menu, undo, history, log and documents turn a label into words.
 * @returns the words; for a key that this version doesn't know, that something was changed
 */
export function describeLabel(messages: i18n, { key, values }: CommandLabel): string {
  return phrase(messages, 'commands', key, values) ?? messages.t('commands:unknown');
}

/** Why the model refused a command, what that means, and what to do next. */
export function describeRefusal(messages: i18n, { code, values }: Refusal): BridgeError {
  return {
    code,
    message: phrase(messages, 'refusals', `${code}.message`, values) ?? code,
    hint: phrase(messages, 'refusals', `${code}.hint`, values) ?? '',
  };
}

function phrase(messages: i18n, namespace: string, key: string, values: Values): string | null {
  const { count, level, problem } = values;
  const context = level ?? problem;
  const options = {
    ns: namespace,
    // Labels come from files too: a key of theirs must not lead into another namespace.
    nsSeparator: false as const,
    // Values are only ever filled in; none of them is an option of the library.
    replace: inWords(messages, values),
    // Some languages, levels and problems need another sentence: “is neutral on P2”.
    ...(typeof context === 'string' ? { context } : {}),
    ...(typeof count === 'number' ? { count } : {}),
  };
  return messages.exists(key, options) ? messages.t(key, options) : null;
}

function inWords(messages: i18n, values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const groups = Object.hasOwn(VOCABULARIES, name) ? (VOCABULARIES[name] ?? []) : [];
      // A field comes with the way to it: `element.fields.text`.
      const word = name === 'field' ? String(value).split('.').at(-1) : value;
      const key = groups
        .map((group) => `${group}.${word}`)
        .find((candidate) => messages.exists(candidate));
      return [name, key === undefined ? value : messages.t(key)];
    }),
  );
}
