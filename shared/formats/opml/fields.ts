import { cleanLine, cleanProse, LINE_LIMIT, PROSE_LIMIT } from '../../model/text.ts';
import {
  ASSUMPTION_STATUSES,
  ISSUE_STATUSES,
  ISSUE_TYPES,
  POSITION_STATUSES,
  PRIORITIES,
  RESPONSES,
  type ElementKind,
} from '../../model/vocabulary.ts';
import { cutTo } from '../cut.ts';
import type { MarkedKind } from '../markdown/marks.ts';
import { readSide } from '../markdown/sides.ts';

/** The fields of an element that stand in attributes of their own, `_status` and the like, and what each takes. */
const FIELDS: {
  readonly [K in ElementKind]: Readonly<Record<string, readonly string[] | 'line' | 'prose'>>;
} = {
  issue: { type: ISSUE_TYPES, status: ISSUE_STATUSES, priority: PRIORITIES },
  position: { status: POSITION_STATUSES },
  argument: { response: RESPONSES, responseText: 'prose' },
  assumption: { status: ASSUMPTION_STATUSES },
  reference: { locator: 'line', version: 'line', quotation: 'prose' },
};

/** The names of the fields that a kind has in attributes. */
export function fieldNames(kind: ElementKind): readonly string[] {
  return Object.keys(FIELDS[kind]);
}

/**
 * The fields of an element that its attributes say; what they cannot say is left out.
 * @param tagged the tags that its text has
 */
export function fieldsIn(
  kind: ElementKind,
  attributes: ReadonlyMap<string, string>,
  tagged: readonly string[],
): Readonly<Record<string, unknown>> {
  const found = Object.entries(FIELDS[kind]).flatMap(([field, takes]): [string, string][] => {
    const value = attributes.get(`_${field.toLowerCase()}`);
    if (value === undefined) return [];
    if (takes === 'line') return [[field, cutTo(cleanLine(value), LINE_LIMIT)]];
    if (takes === 'prose') return [[field, cutTo(cleanProse(value), PROSE_LIMIT)]];
    return takes.includes(value) ? [[field, value]] : [];
  });
  const tags = [...listIn(attributes, '_tags'), ...categoriesIn(attributes), ...tagged];
  return { ...Object.fromEntries(found), tags: [...new Set(tags)].slice(0, 200) };
}

/** What a line is by a column of its outliner that says so, “Kind” or “Type”, and what that is called; `null` where none does. */
export function kindIn(attributes: ReadonlyMap<string, string>): {
  readonly name: string;
  readonly kind: NonNullable<MarkedKind>;
} | null {
  for (const name of ['kind', '_kind', 'type']) {
    const { kind } = readSide(`${attributes.get(name)?.trim() ?? ''}: x`);
    if (kind !== null) return { name, kind };
  }
  return null;
}

/** The items of an attribute that holds one a line. */
export function listIn(attributes: ReadonlyMap<string, string>, name: string): readonly string[] {
  const items = (attributes.get(name) ?? '').split('\n').map((item) => cleanLine(item));
  return [...new Set(items)]
    .filter((item) => item !== '' && item.length <= LINE_LIMIT)
    .slice(0, 200);
}

/** The categories of OPML 2.0, one after the other: `/Harbour/Bridge,night`. */
function categoriesIn(attributes: ReadonlyMap<string, string>): readonly string[] {
  return (attributes.get('category') ?? '')
    .split(',')
    .map((one) => cleanLine(one).replace(/^\/|\/$/g, ''))
    .filter((one) => one !== '' && one.length <= LINE_LIMIT);
}
