import type { ArgdownNode } from './graph.ts';

/** A numbered line: a premise, or what follows from those above it. */
export interface ArgdownStep {
  readonly number: number;
  readonly node: ArgdownNode;
  readonly isConclusion: boolean;
  /** The numbers that the line above a conclusion says it rests on; empty where it doesn't say. */
  readonly uses: readonly number[];
}

/** What a conclusion rests on. */
interface Inferred {
  readonly conclusion: ArgdownNode;
  readonly from: readonly ArgdownNode[];
}

/**
 * Each conclusion with what it rests on: the steps that it names, or else all above it on which nothing else rests.
 * The last one has what is left over.
 */
export function inferredIn(steps: readonly ArgdownStep[]): readonly Inferred[] {
  const last = steps.findLastIndex(({ isConclusion }) => isConclusion);
  const inferred: Inferred[] = [];
  let open: readonly ArgdownStep[] = [];
  for (const [index, step] of steps.entries()) {
    if (!step.isConclusion || index === last) {
      if (index !== last) open = [...open, step];
      continue;
    }
    const isUsed = ({ number }: ArgdownStep): boolean =>
      step.uses.length === 0 || step.uses.includes(number);
    inferred.push({ conclusion: step.node, from: nodesOf(open.filter(isUsed)) });
    open = [...open.filter((one) => !isUsed(one)), step];
  }
  const conclusion = steps[last]?.node;
  return conclusion ? [...inferred, { conclusion, from: nodesOf(open) }] : inferred;
}

/** What steps say, each once. */
export function nodesOf(steps: readonly ArgdownStep[]): readonly ArgdownNode[] {
  return [...new Set(steps.map(({ node }) => node))];
}
