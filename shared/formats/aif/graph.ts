import { z } from 'zod';
import { append } from '../../append.ts';

const idSchema = z.union([z.string(), z.number()]).transform(String);
const textSchema = z
  .union([z.string(), z.number(), z.null()])
  .optional()
  .transform((value) => (value === null || value === undefined ? '' : String(value)));

const nodeSchema = z.object({
  nodeID: idSchema,
  text: textSchema,
  type: z.string().transform((value) => value.trim().toUpperCase()),
  /** What our own writer says that a statement is: AIF has no word for questions and assumptions. */
  kind: z.enum(['issue', 'position', 'argument', 'assumption']).optional().catch(undefined),
});
const edgeSchema = z.object({ fromID: idSchema, toID: idSchema });
const locutionSchema = z.object({ nodeID: idSchema, personID: idSchema.optional() });
const participantSchema = z.object({
  participantID: idSchema,
  firstname: textSchema,
  surname: textSchema,
});

/** A node with its line in the file. */
export type AifNode = z.output<typeof nodeSchema> & { readonly line: number | null };

/** An argument map as AIFdb writes it, what is not well-formed left out. */
export interface AifGraph {
  readonly nodes: ReadonlyMap<string, AifNode>;
  /** From a node to those that its edges lead to, and back. */
  readonly next: ReadonlyMap<string, readonly string[]>;
  readonly before: ReadonlyMap<string, readonly string[]>;
  /** Who said a locution, by its node's id. */
  readonly speakers: ReadonlyMap<string, string>;
  /** Edges from statement to statement, which say nothing of how one bears on the other. */
  readonly bare: readonly AifEdge[];
  /** Where the nodes and edges are that are no such thing, or name what is not there. */
  readonly malformed: readonly (number | null)[];
}

const graphSchema = z.object({
  nodes: z.array(z.unknown()),
  edges: z.array(z.unknown()).nullish(),
});

/** Several maps in one file as one: the same node has the same id in all of them. */
function asOne(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const maps: readonly unknown[] = value;
  const all: Record<string, unknown[]> = { nodes: [], edges: [], locutions: [], participants: [] };
  for (const map of maps) {
    const inner = z.object({ AIF: z.unknown() }).safeParse(map);
    const source = z.record(z.string(), z.unknown()).safeParse(inner.data?.AIF ?? map);
    for (const [key, items] of Object.entries(source.data ?? {})) {
      if (Array.isArray(items) && Object.hasOwn(all, key)) append(all[key] as unknown[], items);
    }
  }
  return all;
}

/**
 * The graph in AIF's JSON, or in xAIF, where it sits under `AIF`, or of a list of either; `null` for what is none of these.
 * @param linesOf on which lines the items stand of each array of an object, or of one that it holds
 */
export function aifGraph(
  value: unknown,
  linesOf: (inside: string | undefined) => ReadonlyMap<string, readonly number[]>,
): AifGraph | null {
  const inner = z.object({ AIF: z.unknown() }).safeParse(value);
  const isExtended = inner.success && inner.data.AIF !== undefined;
  const source = isExtended ? inner.data.AIF : asOne(value);
  const graph = graphSchema.safeParse(source);
  if (!graph.success) return null;
  const extra = source as Readonly<Record<string, unknown>>;
  const lines = linesOf(isExtended ? 'AIF' : undefined);
  const malformed: (number | null)[] = [];
  const parsed = <Output extends object>(
    key: string,
    schema: z.ZodType<Output>,
  ): readonly (Output & { readonly line: number | null })[] =>
    (Array.isArray(extra[key]) ? extra[key] : []).flatMap((item, index) => {
      const result = schema.safeParse(item);
      const line = lines.get(key)?.[index] ?? null;
      if (!result.success) malformed.push(line);
      return result.success ? [{ ...result.data, line }] : [];
    });
  const nodes = new Map(parsed('nodes', nodeSchema).map((node) => [node.nodeID, node]));
  const names = new Map(
    parsed('participants', participantSchema).map(({ participantID, firstname, surname }) => [
      participantID,
      nameOf(firstname, surname),
    ]),
  );
  const speakers = new Map<string, string>();
  for (const { nodeID, personID } of parsed('locutions', locutionSchema)) {
    const name = names.get(personID ?? '') ?? '';
    if (name !== '') speakers.set(nodeID, name);
  }
  return graphOf(nodes, parsed('edges', edgeSchema), speakers, malformed);
}

/** Where one node leads to another. */
export interface AifEdge {
  readonly fromID: string;
  readonly toID: string;
  readonly line: number | null;
}

/**
 * A graph of nodes and edges; edges that name what is not there are malformed.
 * @param speakers who said a locution, as far as the file says that by itself
 */
export function graphOf(
  nodes: ReadonlyMap<string, AifNode>,
  edges: readonly AifEdge[],
  speakers: Map<string, string>,
  malformed: (number | null)[],
): AifGraph {
  const next = new Map<string, string[]>();
  const before = new Map<string, string[]>();
  for (const { fromID, toID, line } of edges) {
    if (!nodes.has(fromID) || !nodes.has(toID)) {
      malformed.push(line);
      continue;
    }
    push(next, fromID, toID);
    push(before, toID, fromID);
  }
  for (const { nodeID, type, text } of nodes.values()) {
    // Where participants are missing, a locution says itself who speaks: “Ana : open it”.
    const [, name = ''] = type === 'L' ? (/^([^:]{1,60}?) ?: /.exec(text) ?? []) : [];
    const isKnown = speakers.has(nodeID) || name === '' || isNobody(name);
    if (!isKnown) speakers.set(nodeID, name.trim());
  }
  const isStatement = (id: string): boolean => nodes.get(id)?.type === 'I';
  const bare = edges.filter(({ fromID, toID }) => isStatement(fromID) && isStatement(toID));
  return { nodes, next, before, speakers, bare, malformed };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** A participant's name; some programs put down a name that is missing in their own word for nothing. */
function nameOf(...parts: readonly string[]): string {
  const name = parts
    .filter((part) => !/^(?:none|null|undefined|nan)?$/i.test(part.trim()))
    .join(' ');
  return isNobody(name) ? '' : name;
}

/** Whether a name stands in where nobody is known. */
function isNobody(name: string): boolean {
  return /^default speaker$/i.test(name);
}
