import { withoutComments } from './comments.ts';

/** How a line stands to the one above it: its sign, without the side on which it points where that is the usual one. */
export type Relation =
  | 'supports'
  | 'attacks'
  | 'undercuts'
  | 'supported-by-above'
  | 'attacked-by-above'
  | 'undercut-by-above'
  | 'contradicts';

/** A stretch of Argdown with the line on which it begins; broken lines are joined by line feeds. */
export type ArgdownPart =
  | { readonly kind: 'heading'; readonly line: number; readonly level: number; text: string }
  | {
      readonly kind: 'said';
      readonly line: number;
      readonly indent: number;
      /** `null` for what begins by itself. */
      readonly relation: Relation | null;
      text: string;
    }
  | { readonly kind: 'step'; readonly line: number; readonly number: number; text: string }
  | { readonly kind: 'inference'; readonly line: number; text: string };

/** A file's parts, and what stands around them. */
export interface ArgdownText {
  /** What stands between the first two lines of equals signs; empty where there are none. */
  readonly frontMatter: string;
  /** On which line that begins. */
  readonly frontMatterLine: number;
  /** Hands over the parts, one after the other. */
  eachPart(take: (part: ArgdownPart) => void): void;
  readonly comments: readonly number[];
}

const RELATIONS: Readonly<Record<string, Relation>> = {
  '+': 'supports',
  '<+': 'supports',
  '-': 'attacks',
  '<-': 'attacks',
  _: 'undercuts',
  '<_': 'undercuts',
  '+>': 'supported-by-above',
  '->': 'attacked-by-above',
  '_>': 'undercut-by-above',
  '><': 'contradicts',
};

/** What the signs of relations begin with. */
const RELATED = '+-<>_';
const DIGIT = /\d/;
const HEADING = /^[ \t]{0,3}(#+)[ \t]+(.*)$/s;
const STEP = /^[ \t]*\((\d{1,9})\)[ \t]*(.*)$/s;
const RULE = /^[ \t]*-{3,}[ \t]*$/;
const RULE_OPENS = /^[ \t]*--(?!-)[ \t]*(.*)$/s;
const ITEM = /^([ \t]*)(?:\*|\d{1,9}\.)[ \t]+(.*)$/s;
const DEFINITION = /^(?:\[[^\]\n]+\]|<[^>\n]+>):(?:[ \t]|$)/;
const TAB = 4;

const OPENS_DATA = /(?<!\\)\{$/;

/** So many lines at most hold data in lines of their own. */
const LONGEST_DATA = 200;

/** So many lines at most name the rule of an inference. */
const LONGEST_RULE = 20;

/** Parts a file in Argdown, comments and front matter aside; one pass over its lines. */
export function argdownText(text: string): ArgdownText {
  const { lines, comments, onlyComment } = withoutComments(text);
  const { frontMatter, frontMatterLine, from } = frontMatterOf(lines);
  return {
    frontMatter,
    frontMatterLine,
    eachPart: (take) => eachPart(lines, from, onlyComment, take),
    comments: comments.filter((line) => line > from),
  };
}

/** @param onlyComment lines, counted from one, that part nothing */
function eachPart(
  lines: readonly string[],
  from: number,
  onlyComment: ReadonlySet<number>,
  take: (part: ArgdownPart) => void,
): void {
  let last: ArgdownPart | null = null;
  // Whether the next line may go on with the last part.
  let isOpen = false;
  // Steps are numbered lines at the beginning of a paragraph, or among other steps.
  let mayBeStep = true;
  for (let at = from; at < lines.length; at++) {
    const value = (lines[at] as string).trimEnd();
    const line = at + 1;
    const sign = firstSign(value);
    if (sign === '') {
      if (!onlyComment.has(line)) {
        isOpen = false;
        mayBeStep = true;
      }
      continue;
    }
    const inference = sign === '-' ? inferenceAt(lines, at) : null;
    const part: ArgdownPart | null = inference
      ? { kind: 'inference', line, text: inference.rule }
      : beginning(value, sign, line, mayBeStep, !isOpen);
    if (part) {
      if (last) take(last);
      last = part;
      isOpen = part.kind !== 'inference';
      mayBeStep =
        part.kind !== 'said' || part.text.startsWith('<') || (mayBeStep && part.relation !== null);
    } else if (last && isOpen) {
      last.text += `\n${value.trim()}`;
    }
    if (inference) at = inference.last;
    else if (last && isOpen && OPENS_DATA.test(value)) {
      for (const end = dataEnd(lines, at); at < end; at++) last.text += `\n${lines[at + 1]}`;
    }
  }
  if (last) take(last);
}

/** What stands first in a line, blanks aside; empty where nothing does. */
function firstSign(line: string): string {
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] as string;
    if (sign !== ' ' && sign !== '\t') return sign.trim() === '' ? (line.trim()[0] ?? '') : sign;
  }
  return '';
}

/** What a line begins; `null` where it goes on with what came before. */
function beginning(
  value: string,
  sign: string,
  line: number,
  mayBeStep: boolean,
  isFirst: boolean,
): ArgdownPart | null {
  return (
    (RELATED.includes(sign) ? relatedAt(value, line) : null) ??
    (sign === '#' ? headingAt(value, line) : null) ??
    (sign === '(' && mayBeStep ? stepAt(value, line) : null) ??
    (sign === '*' || DIGIT.test(sign) ? itemAt(value, line) : null) ??
    (isFirst || DEFINITION.test(value)
      ? { kind: 'said', line, indent: 0, relation: null, text: value.trim() }
      : null)
  );
}

// By its characters: of these there are the most, and what an expression finds is three texts each time.
function relatedAt(value: string, line: number): ArgdownPart | null {
  const start = afterBlanks(value, 0);
  const sign = signAt(value, start);
  if (sign === '') return null;
  const text = value.slice(afterBlanks(value, start + sign.length));
  const indent = columns(value, start);
  return { kind: 'said', line, indent, relation: RELATIONS[sign] ?? null, text };
}

/** The sign of a relation; empty where there is none. */
function signAt(value: string, at: number): string {
  const two = value.slice(at, at + 2);
  if (two.length === 2 && Object.hasOwn(RELATIONS, two)) return two;
  const one = two.charAt(0);
  // An underscore right before a word is markup.
  if (one === '_') return isBlank(two.charAt(1)) || two === '_' ? one : '';
  return one === '+' || one === '-' ? one : '';
}

function afterBlanks(value: string, start: number): number {
  let at = start;
  while (isBlank(value.charAt(at))) at += 1;
  return at;
}

function isBlank(sign: string): boolean {
  return sign === ' ' || sign === '\t';
}

function headingAt(value: string, line: number): ArgdownPart | null {
  const [, signs, text = ''] = HEADING.exec(value) ?? [];
  return signs === undefined ? null : { kind: 'heading', line, level: signs.length, text };
}

function stepAt(value: string, line: number): ArgdownPart | null {
  const [, number, text = ''] = STEP.exec(value) ?? [];
  return number === undefined ? null : { kind: 'step', line, number: Number(number), text };
}

function itemAt(value: string, line: number): ArgdownPart | null {
  const item = ITEM.exec(value);
  return item && { kind: 'said', line, indent: 0, relation: null, text: item[2] ?? '' };
}

/** The line between premises and conclusion, with the rule that it names on one line or on several. */
function inferenceAt(
  lines: readonly string[],
  at: number,
): { readonly rule: string; readonly last: number } | null {
  const value = lines[at] as string;
  if (RULE.test(value)) return ruleBetween(lines, at) ?? { rule: '', last: at };
  const opened = RULE_OPENS.exec(value);
  if (!opened) return null;
  const rest = (opened[1] ?? '').trimEnd();
  if (rest.endsWith('--')) return { rule: rest.slice(0, -2).trim(), last: at };
  const rule = [rest];
  const end = Math.min(lines.length, at + LONGEST_RULE);
  for (let next = at + 1; next < end; next++) {
    const words = (lines[next] as string).trim();
    if (STEP.test(words)) break;
    if (words.endsWith('--')) {
      rule.push(words.replace(/-+$/, ''));
      return { rule: rule.join(' ').trim(), last: next };
    }
    rule.push(words);
  }
  return { rule: rest, last: at };
}

/** The rule that stands between two drawn lines, as some write it; `null` where the next line is no such thing. */
function ruleBetween(
  lines: readonly string[],
  at: number,
): { readonly rule: string; readonly last: number } | null {
  const rule = (lines[at + 1] ?? '').trim();
  const isWords = rule !== '' && !RELATED.includes(rule.charAt(0)) && !STEP.test(rule);
  return isWords && RULE.test(lines[at + 2] ?? '') ? { rule, last: at + 2 } : null;
}

/** On which line the data ends whose brace ends a line; that line itself where it never does. */
function dataEnd(lines: readonly string[], start: number): number {
  let depth = 1;
  const end = Math.min(lines.length, start + 1 + LONGEST_DATA);
  for (let at = start + 1; at < end; at++) {
    for (const sign of (lines[at] as string).match(/[{}]/g) ?? []) depth += sign === '{' ? 1 : -1;
    if (depth <= 0) return at;
  }
  return start;
}

function frontMatterOf(lines: readonly string[]): {
  readonly frontMatter: string;
  readonly frontMatterLine: number;
  readonly from: number;
} {
  const isMark = (line: string): boolean => /^\s*={3,}\s*$/.test(line);
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start < 0 || !isMark(lines[start] as string))
    return { frontMatter: '', frontMatterLine: 1, from: 0 };
  const frontMatterLine = start + 2;
  const end = lines.findIndex((line, index) => index > start && isMark(line));
  return end < 0
    ? { frontMatter: '', frontMatterLine, from: start + 1 }
    : { frontMatter: lines.slice(start + 1, end).join('\n'), frontMatterLine, from: end + 1 };
}

/** How many columns the blanks at the beginning of a line take, tabs to the next multiple of four. */
function columns(value: string, blanks: number): number {
  let taken = 0;
  for (let at = 0; at < blanks; at++) taken += value[at] === '\t' ? TAB - (taken % TAB) : 1;
  return taken;
}
