import type { SignKind } from '../../../components/elements/KindSign.tsx';
import { signByPrefix } from './signs.ts';

/** A prefix at the beginning of a line. */
export interface Prefix {
  readonly character: string;
  readonly sign: SignKind;
  /** The text behind it and its blanks. */
  readonly rest: string;
}

/** The prefix with which a text begins, if it does. */
export function splitPrefix(text: string): Prefix | null {
  const character = text.charAt(0);
  const sign = signByPrefix(character);
  return sign === undefined ? null : { character, sign, rest: text.slice(1).trimStart() };
}

/**
 * The prefix that was just put before a line, if one was. A character that stood there already stays
 * text, so that “-5 degrees”, once taken for text, can be edited.
 * @param before the line before the last keystroke or paste
 * @param after the line now
 */
export function prefixTyped(before: string, after: string): Prefix | null {
  const prefix = splitPrefix(after);
  if (!prefix) return null;
  const wasThere = before.startsWith(prefix.character) && after !== prefix.character + before;
  return wasThere ? null : prefix;
}
