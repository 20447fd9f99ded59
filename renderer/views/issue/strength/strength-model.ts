import type { Acceptability } from '../../../../shared/analysis/acceptability.ts';
import { argumentEvidence, type Speaking } from '../../../../shared/analysis/argument-graph.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { elementOf, labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import type { PositionNode } from '../issue-model.ts';

/** An argument that a strength is made from. */
export interface StrengthInput {
  readonly id: Id;
  readonly label: string;
  readonly value: number | null;
  /** Whether it counts; a contra that was accommodated does not. */
  readonly counts: boolean;
}

/** How strong the arguments leave an element of the page, with all that this is made from. */
export interface PageStrength {
  readonly label: string;
  readonly base: number;
  readonly dfQuad: number | null;
  readonly quadraticEnergy: number | null;
  readonly acceptability: Acceptability;
  readonly pros: readonly StrengthInput[];
  readonly contras: readonly StrengthInput[];
  /** Whether it is a contra that was answered, which counts as one more contra against it. */
  readonly isAnswered: boolean;
}

/** The strength of every position of a page, those that were replaced included, and of all arguments below them, by id. */
export function pageStrengths(
  state: WorkspaceState,
  positions: readonly PositionNode[],
): ReadonlyMap<Id, PageStrength> {
  const shown = positions.flatMap((node) => [node, ...node.replaced]);
  const evidence = argumentEvidence(
    state,
    shown.map(({ position }) => position.id),
  );
  const input = ({ argument, counts }: Speaking): StrengthInput => ({
    id: argument.id,
    label: labelOf(state, argument),
    value: evidence.get(argument.id)?.dfQuad ?? null,
    counts,
  });
  return new Map(
    [...evidence].map(([id, { speaking, ...about }]) => {
      const element = elementOf(state, id)?.element;
      const on = (side: Speaking['side']): readonly StrengthInput[] =>
        speaking.filter((one) => one.side === side).map(input);
      return [
        id,
        {
          label: element ? labelOf(state, element) : id,
          base: about.base,
          dfQuad: about.dfQuad,
          quadraticEnergy: about.quadraticEnergy,
          acceptability: about.acceptability,
          pros: on('pro'),
          contras: on('contra'),
          isAnswered: about.isAnswered,
        },
      ];
    }),
  );
}
