import {
  boolCoreTag,
  defineScalarTag,
  FAILSAFE_SCHEMA,
  load,
  NOT_RESOLVED,
  nullCoreTag,
} from 'js-yaml';

/** A value in data. */
export type DataValue =
  string | number | boolean | null | readonly DataValue[] | { readonly [key: string]: DataValue };

/** Values, each by its name. */
export type DataMap = Readonly<Record<string, DataValue>>;

/** So deep may values be nested. */
const DEEPEST = 20;

/** Of a version such as “1.10”, or of a long number, no sign may go: they stay text. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{0,14}[1-9])?$/;

const SCHEMA = FAILSAFE_SCHEMA.withTags(
  nullCoreTag,
  boolCoreTag,
  defineScalarTag('tag:yaml.org,2002:float', {
    implicit: true,
    // Nothing is written with it.
    identify: () => false,
    resolve: (source) => (NUMBER.test(source) ? Number(source) : NOT_RESOLVED),
  }),
);

/**
 * Reads the data that Argdown has after a statement, which is YAML: in braces, `{source: "C1a", uses: [1, 2]}`, or in lines
 * of their own where the brace before them ends its line.
 * @returns `null` where it is no map, is not well-formed or is nested deeper than anybody writes
 */
export function parseData(braces: string): DataMap | null {
  const inLines = /^\{[ \t]*\n([\s\S]*)\}$/.exec(braces)?.[1];
  return mapIn(braces) ?? (inLines === undefined ? null : mapIn(inLines));
}

function mapIn(text: string): DataMap | null {
  try {
    const value = load(text, { schema: SCHEMA, json: true, maxAliases: 0, maxDepth: DEEPEST });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as DataMap)
      : null;
  } catch {
    return null;
  }
}
