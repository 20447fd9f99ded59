import type { Argument } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { entity, linksFrom, linksTo } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { groundedLabels, type Acceptability, type AttackGraph } from './acceptability.ts';
import { argumentsBelow } from './map.ts';
import { dfQuad, quadraticEnergy, strengthsOf, type BipolarGraph } from './strength.ts';

/**
 * What every position and every argument is worth before anything is said about it: as much as not. The model
 * gives no weights, and whoever gave some would give a verdict.
 */
export const BASE_SCORE = 0.5;

/** What speaks about an element, and what became of it. */
export interface Speaking {
  readonly argument: Argument;
  readonly side: 'pro' | 'contra';
  /**
   * A contra that was accommodated speaks against what it was about no longer: the wording was changed to meet
   * it (RFC 7282, §3). Everything else counts.
   */
  readonly counts: boolean;
}

/** What the analysis of arguments has to say about one position or argument. Evidence, with what it is made from. */
export interface ArgumentEvidence {
  readonly id: Id;
  readonly base: number;
  /** From 0 to 1; `null` is no value, since it goes in a circle or rests on one. */
  readonly dfQuad: number | null;
  readonly quadraticEnergy: number | null;
  /** Whether it stands against the objections made so far. */
  readonly acceptability: Acceptability;
  /** What speaks about it directly. */
  readonly speaking: readonly Speaking[];
  /** Whether it is an objection to which somebody gave an answer: that answer counts as one more contra against it. */
  readonly isAnswered: boolean;
}

/**
 * The evidence on positions and all arguments below them, by id. How the map becomes a graph:
 *
 * - `supports` is a support, `objects-to` an attack.
 * - A contra that was *addressed* has an answer that is no element of the map. The answer is an argument like any
 *   other, so it attacks the contra with the base score.
 * - A contra that was *accommodated* attacks nothing any more.
 * - For acceptability supports do not count, as Dung has none: a contra against a pro takes the pro away, and
 *   nothing else.
 */
export function argumentEvidence(
  state: WorkspaceState,
  positions: readonly Id[],
): ReadonlyMap<Id, ArgumentEvidence> {
  const ids = new Set<Id>(positions);
  for (const position of positions) {
    for (const { argument } of argumentsBelow(state, position)) ids.add(argument.id);
  }
  const speaking = new Map([...ids].map((id) => [id, speakingAbout(state, id)]));
  const answered = new Set([...ids].filter((id) => isAnswered(state, id)));
  const graph = bipolarGraph(speaking, answered);
  const quad = strengthsOf(graph, dfQuad);
  const energy = strengthsOf(graph, quadraticEnergy);
  const labels = groundedLabels(attackGraph(graph));
  return new Map(
    [...speaking].map(([id, about]) => [
      id,
      {
        id,
        base: BASE_SCORE,
        dfQuad: quad.get(id) ?? null,
        quadraticEnergy: energy.get(id) ?? null,
        acceptability: labels.get(id) ?? 'undecided',
        speaking: about,
        isAnswered: answered.has(id),
      },
    ]),
  );
}

/** What attacks what among positions and the arguments below them, for extensions; answers to contras are among it. */
export function attackGraphOf(state: WorkspaceState, positions: readonly Id[]): AttackGraph {
  const evidence = argumentEvidence(state, positions);
  const speaking = new Map([...evidence].map(([id, about]) => [id, about.speaking]));
  const answered = new Set(
    [...evidence.values()].filter((one) => one.isAnswered).map(({ id }) => id),
  );
  return attackGraph(bipolarGraph(speaking, answered));
}

function bipolarGraph(
  speaking: ReadonlyMap<Id, readonly Speaking[]>,
  answered: ReadonlySet<Id>,
): BipolarGraph {
  const side = (id: Id, wanted: Speaking['side']): readonly Id[] =>
    (speaking.get(id) ?? [])
      .filter((one) => one.side === wanted && one.counts)
      .map(({ argument }) => argument.id);
  const ids = [...speaking.keys()];
  const all = [...ids, ...[...answered].map(answerTo)];
  return {
    ids: all,
    base: new Map(all.map((id) => [id, BASE_SCORE])),
    attackers: new Map(
      ids.map((id) => [id, [...side(id, 'contra'), ...(answered.has(id) ? [answerTo(id)] : [])]]),
    ),
    supporters: new Map(ids.map((id) => [id, side(id, 'pro')])),
  };
}

function attackGraph({ ids, attackers }: BipolarGraph): AttackGraph {
  return { ids, attackers };
}

/** The answer to a contra, as a node of the graph. */
function answerTo(contra: Id): string {
  return `${contra} answer`;
}

function speakingAbout(state: WorkspaceState, id: Id): readonly Speaking[] {
  return linksTo(state, id).flatMap(({ type, from }): readonly Speaking[] => {
    const argument = entity(state, 'argument', from);
    if (!argument) return [];
    if (type === 'supports') return [{ argument, side: 'pro', counts: true }];
    if (type !== 'objects-to') return [];
    return [{ argument, side: 'contra', counts: argument.response !== 'accommodated' }];
  });
}

function isAnswered(state: WorkspaceState, id: Id): boolean {
  return (
    entity(state, 'argument', id)?.response === 'addressed' &&
    linksFrom(state, id, 'objects-to').length > 0
  );
}
