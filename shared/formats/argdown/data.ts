import { cleanLine } from '../../model/text.ts';
import {
  ASSUMPTION_STATUSES,
  ISSUE_STATUSES,
  ISSUE_TYPES,
  POSITION_STATUSES,
  PRIORITIES,
  RESPONSES,
} from '../../model/vocabulary.ts';
import type { DataMap, DataValue } from './data-text.ts';
import { NO_DATA, type ArgdownWords } from './words.ts';

/** The fields of an element that data may say, and the words that each takes. */
const CHOICES: Readonly<
  Record<
    'issue' | 'position' | 'argument' | 'assumption',
    Readonly<Record<string, readonly string[] | null>>
  >
> = {
  issue: { type: ISSUE_TYPES, status: ISSUE_STATUSES, priority: PRIORITIES },
  position: { status: POSITION_STATUSES },
  argument: { response: RESPONSES, responseText: null },
  assumption: { status: ASSUMPTION_STATUSES },
};

/** By what data a heading says that it is an issue. */
const OWN_ISSUE = ['type', 'status', 'priority', 'under'];

/** What people call the place that a statement is taken from. */
const SOURCES = ['source', 'sources'];

const OWN_DATA = new Set([
  ...Object.values(CHOICES).flatMap((fields) => Object.keys(fields)),
  'under',
  'as',
  'also',
  'detail',
  'tags',
  'holders',
  'cites',
  ...SOURCES,
]);

/** The fields of a kind that data says. */
export function choicesIn(
  { data }: ArgdownWords,
  kind: keyof typeof CHOICES,
): Readonly<Record<string, string>> {
  if (data === NO_DATA) return {};
  return Object.fromEntries(
    Object.entries(CHOICES[kind]).flatMap(([field, words]): [string, string][] => {
      const value = Object.hasOwn(data, field) ? data[field] : undefined;
      return typeof value === 'string' && (words?.includes(value) ?? true) ? [[field, value]] : [];
    }),
  );
}

/** The detail that data brings along. */
export function ownDetail(words: readonly ArgdownWords[]): readonly string[] {
  return words.flatMap(({ data }) =>
    Object.hasOwn(data, 'detail') ? textsIn(data['detail']) : [],
  );
}

/** Tags, each once, from signs and from data. */
export function tagsOf(words: readonly ArgdownWords[]): readonly string[] {
  const all = words.flatMap(({ tags, data }) =>
    data === NO_DATA ? tags : [...tags, ...textsIn(data['tags'])],
  );
  return [...new Set(all.map(cleanLine))].filter((tag) => tag !== '');
}

/** A value as a list. */
export function listOf(value: DataValue | undefined): readonly DataValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly DataValue[]) : [value];
}

/** By what words an inference names the steps that it uses. */
const STEPS = ['uses', 'from'];

/** The numbers of the steps that an inference says it uses, and what else its data holds. */
export function usesIn(data: DataMap): {
  readonly uses: readonly number[];
  readonly others: readonly string[];
} {
  const isSteps = (key: string): boolean => STEPS.includes(key.toLowerCase());
  const keys = Object.keys(data);
  const named = keys.filter(isSteps).flatMap((key) => listOf(data[key]));
  return {
    uses: named.map(Number).filter((number) => Number.isInteger(number) && number > 0),
    others: keys.filter((key) => !isSteps(key)),
  };
}

/** The texts in a value; numbers are text, too. */
export function textsIn(value: DataValue | undefined): readonly string[] {
  return listOf(value).flatMap((one) =>
    typeof one === 'string' || typeof one === 'number' ? [String(one)] : [],
  );
}

/** What data says that a statement rests on. */
export function citedIn(data: DataMap): readonly DataValue[] {
  return ['cites', ...SOURCES].flatMap((key) =>
    Object.hasOwn(data, key) ? listOf(data[key]) : [],
  );
}

const NOBODY: ReadonlySet<string> = new Set();

/** The parties that data names as holders. */
export function holdersIn(words: readonly ArgdownWords[]): ReadonlySet<string> {
  if (words.every(({ data }) => data === NO_DATA)) return NOBODY;
  return new Set(words.flatMap(({ data }) => textsIn(data['holders'])));
}

/** Whether data says of a statement that it stands under nothing, as ours does. */
export function standsUnderNothing(words: readonly ArgdownWords[]): boolean {
  return words.some(({ data }) => Object.hasOwn(data, 'under') && data['under'] === null);
}

/** What else an issue stands under, as our data says it: a title, and by which tie. */
export function alsoUnder(
  data: DataMap,
): readonly { readonly title: string; readonly as: string }[] {
  if (!Object.hasOwn(data, 'also')) return [];
  return listOf(data['also']).flatMap((one) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    const [[title, as] = []] = Object.entries(one as DataMap);
    return title !== undefined && typeof as === 'string' ? [{ title, as }] : [];
  });
}

/** Whether a heading's data says that it is an issue. */
export function isIssueData(data: DataMap): boolean {
  return OWN_ISSUE.some((key) => Object.hasOwn(data, key));
}

/** The keys of data that mean nothing here. */
export function unknownIn(data: DataMap): readonly string[] {
  return Object.keys(data).filter((key) => !OWN_DATA.has(key));
}
