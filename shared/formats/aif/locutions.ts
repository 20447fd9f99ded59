import { cleanLine } from '../../model/text.ts';
import type { StanceLevel } from '../../model/vocabulary.ts';
import type { AifGraph } from './graph.ts';

/** That somebody said what a statement states. */
interface Saying {
  /** The statement. */
  readonly nodeID: string;
  readonly name: string;
  readonly level: StanceLevel;
  /** Where it is told how it was said. */
  readonly line: number | null;
}

/** Who said what, and on which side: locution → illocution → statement. Who asks, doubts or supposes holds nothing by that. */
export function sayings({ nodes, next, speakers }: AifGraph): readonly Saying[] {
  return [...speakers].flatMap(([locution, name]) =>
    (next.get(locution) ?? []).flatMap((illocution) => {
      const { type, text = '', line = null } = nodes.get(illocution) ?? {};
      const level = type === 'YA' ? levelOf(text) : null;
      if (level === null) return [];
      return (next.get(illocution) ?? []).map((nodeID) => ({ nodeID, name, level, line }));
    }),
  );
}

function levelOf(illocution: string): StanceLevel | null {
  if (/disagree/i.test(illocution)) return 'against';
  return /question|challeng|hypothes/i.test(illocution) ? null : 'for';
}

/** The locutions of which no statement says what they come to, and no other locution says the same. */
export function unstatedIn({
  nodes,
  next,
}: AifGraph): readonly { readonly words: string; readonly line: number | null }[] {
  const all = [...nodes.values()];
  const isStated = (id: string): boolean =>
    (next.get(id) ?? []).some((to) => nodes.get(to)?.type === 'YA');
  const words = new Set(
    all.flatMap(({ nodeID, type, text }) =>
      type === 'I' || (type === 'L' && isStated(nodeID)) ? [wordsOf(text)] : [],
    ),
  );
  return all.flatMap(({ nodeID, type, text, line }) => {
    const said = wordsOf(text);
    return type === 'L' && said !== '' && !isStated(nodeID) && !words.has(said)
      ? [{ words: cleanLine(text), line }]
      : [];
  });
}

/** What a locution says, without who says it and who tells that: “Kim: Ana : open it”. */
function wordsOf(text: string): string {
  const said = cleanLine(text);
  return said
    .slice(said.lastIndexOf(' : ') + 1)
    .replace(/^(?:[^:]{1,60}:){1,2} /u, '')
    .replace(/^:\s*/, '')
    .toLowerCase();
}
