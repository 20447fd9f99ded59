import type { AifGraph } from './graph.ts';

/**
 * Which statements only say another one again (MA), each with the one that is said: a statement that itself speaks for or
 * against something stands where it does.
 * @param speaks whether a statement speaks about another
 * @param isAsked whether a statement is a question
 */
export function rephrasalsIn(
  { nodes, next, before }: AifGraph,
  speaks: (nodeID: string) => boolean,
  isAsked: (nodeID: string) => boolean,
): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const first = (nodeID: string): string => {
    let at = nodeID;
    for (let one = said.get(at); one !== undefined; one = said.get(at)) at = one;
    return at;
  };
  const statements = (ids: readonly string[] = []): readonly string[] =>
    ids.filter((id) => nodes.get(id)?.type === 'I');
  for (const { nodeID, type } of nodes.values()) {
    const [target] = type === 'MA' ? statements(next.get(nodeID)) : [];
    if (target === undefined) continue;
    for (const again of statements(before.get(nodeID))) {
      const isAnswer = isAsked(target) && !isAsked(again);
      // What says itself again, also over others, says nothing again.
      const isNew = !said.has(again) && first(target) !== again;
      if (isNew && !isAnswer && !speaks(again)) said.set(again, target);
    }
  }
  return new Map([...said.keys()].map((again) => [again, first(again)]));
}
