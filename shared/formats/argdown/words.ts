import type { PlainWords } from '../markdown/words.ts';
import { plainWords } from '../markdown/words.ts';
import { parseData, type DataMap } from './data-text.ts';
import { mayHaveShortcodes, withSigns } from './shortcodes.ts';

/** What a statement, an argument or a heading says. */
export interface ArgdownWords {
  readonly form: 'statement' | 'argument';
  /** In square or angle brackets; empty where it has none. */
  readonly title: string;
  /** Without markup, tags and data; empty where the title only refers to what is said elsewhere. */
  readonly text: string;
  readonly links: PlainWords['links'];
  readonly tags: readonly string[];
  readonly data: DataMap;
}

/** Most parts have none, and what is told of data is found at once there. */
export const NO_DATA: DataMap = {};

/** Without any of these a text has no markup, no tag, no data and no mention: it is its own words. */
// eslint-disable-next-line no-control-regex
const MORE_THAN_WORDS = /[\u0000-\u001f\\`*_[\]<&~#@{}\u007f\u0085\u2028\u2029\ud800-\udfff]/;

const NONE: readonly [] = [];

/** An address in angle brackets, which is no title. */
const ADDRESS = /^<(?:https?|mailto):/;
const TAG = /^#(?:\(((?:[^)\\]|\\.)*)\)|([\p{L}\p{N}_-]+))$/u;
/** With the blank before it. */
const TAG_WITHIN = /(\s?)(?<![\\\p{L}\p{N}&])#(?:\(((?:[^)\\]|\\.){0,200})\)|([\p{L}\p{N}_-]+))/gu;
const SENTENCE_ENDS = /[.!?…]["”’)]?$/;
/** A title is not sought for ever: each of a row of openings would be, to the end of the text. */
const MENTION = /@(?:\[([^\]\n]{1,200})\]|<([^>\n]{1,200})>)/g;

/** Reads the words of a part: its title, its text, and the tags and data at its end. */
export function argdownWords(said: string): ArgdownWords {
  const whole = said.trim();
  const end = titleEnd(whole);
  const form = end > 0 && whole.startsWith('<') ? 'argument' : 'statement';
  const title = end > 0 ? unescaped(whole.slice(1, end - 1)) : '';
  const rest = whole.slice(end > 0 && whole[end] === ':' ? end + 1 : end).trim();
  const mayHaveCodes = mayHaveShortcodes(rest);
  if (!mayHaveCodes && !MORE_THAN_WORDS.test(rest)) {
    return { form, title, text: rest, links: NONE, tags: NONE, data: NO_DATA };
  }
  const { text: told, tags, data } = withoutTail(rest);
  const text = mayHaveCodes ? withSigns(told) : told;
  // A tag in the middle of a sentence is a word of it, unless it is in parentheses.
  const words = /[@#]/.test(text)
    ? text
        .replace(MENTION, (_, statement?: string, name?: string) => statement ?? name ?? '')
        .replace(TAG_WITHIN, (_, blank, long, short, at, all: string) => {
          tags.push(unescaped(String(long ?? short)));
          const before = all.slice(Math.max(0, at - 2), at);
          return long !== undefined || SENTENCE_ENDS.test(before) ? '' : `${blank}${short}`;
        })
    : text;
  return {
    form,
    title,
    ...plainWords(words.includes('\n') ? words.replace(/\s*\n\s*/g, ' ') : words),
    tags,
    data,
  };
}

/** Where the title ends, its brackets with it, with which a text begins; `0` where it begins with none. */
function titleEnd(text: string): number {
  if (text.startsWith('[')) {
    const end = closing(text, ']');
    return text[end] === '(' ? 0 : end;
  }
  return text.startsWith('<') && !ADDRESS.test(text) ? closing(text, '>') : 0;
}

/** Right after the bracket that closes the one at which a text begins, with something between them; `0` where none does. */
function closing(text: string, bracket: string): number {
  for (let at = 1; at < text.length; at++) {
    const sign = text[at];
    if (sign === bracket) return at > 1 ? at + 1 : 0;
    if (sign === '\\') at += 1;
    if (text[at] === '\n') return 0;
  }
  return 0;
}

interface Tail {
  readonly text: string;
  readonly tags: string[];
  readonly data: DataMap;
}

/** Parts what is said from the tags and the data after it. */
function withoutTail(said: string): Tail {
  const tags: string[] = [];
  let data = NO_DATA;
  let text = said;
  for (;;) {
    const found = text.endsWith('}') ? dataAtEnd(text) : null;
    if (found) {
      data = { ...found.data, ...data };
      text = found.before;
      continue;
    }
    const start = tagStart(text);
    const tag = start < 0 ? null : TAG.exec(text.slice(start));
    if (!tag) return { text, tags: tags.toReversed(), data };
    tags.push(unescaped(tag[1] ?? tag[2] ?? ''));
    text = text.slice(0, start).trimEnd();
  }
}

/** Where the tag begins that may end a text. */
function tagStart(text: string): number {
  const start = text.endsWith(')') ? text.lastIndexOf('#(') : text.lastIndexOf('#');
  return start > 0 && !/\s/.test(text[start - 1] ?? '') ? -1 : start;
}

/** The data in braces that end a text, found from the last brace back. */
function dataAtEnd(text: string): { readonly before: string; readonly data: DataMap } | null {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === '}') depth += 1;
    if (text[at] !== '{') continue;
    depth -= 1;
    if (depth > 0) continue;
    const data = text[at - 1] === '\\' ? null : parseData(text.slice(at));
    return data && { before: text.slice(0, at).trimEnd(), data };
  }
  return null;
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text.trim();
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1').trim();
}
