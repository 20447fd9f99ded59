import { isCircle, stronglyConnected } from './graph.ts';

/** Who attacks whom (P. M. Dung, On the acceptability of arguments, Artificial Intelligence 77, 1995). */
export interface AttackGraph {
  readonly ids: readonly string[];
  /** By id: those that attack it. Whoever is named only here is passed over. */
  readonly attackers: ReadonlyMap<string, readonly string[]>;
}

/** In the grounded extension, attacked by one that is, or neither. */
export type Acceptability = 'accepted' | 'rejected' | 'undecided';

/** Up to so many arguments in circles that hang together, preferred extensions are found; beyond it is not tried. */
export const MOST_IN_CIRCLES = 18;

/** More preferred extensions than this are not listed. */
export const MOST_EXTENSIONS = 256;

/**
 * The grounded extension, as a label for each: accepted is what all of whose attackers are rejected, rejected what an
 * accepted one attacks, and so on from those that nobody attacks; what is left goes back to circles.
 */
export function groundedLabels({
  ids,
  attackers,
}: AttackGraph): ReadonlyMap<string, Acceptability> {
  const labels = new Map<string, Acceptability>(ids.map((id) => [id, 'undecided']));
  const targets = targetsIn(ids, attackers);
  const unrejected = new Map(ids.map((id) => [id, knownOf(attackers.get(id), labels).length]));
  const queue = ids.filter((id) => unrejected.get(id) === 0);
  for (const id of queue) {
    labels.set(id, 'accepted');
    for (const target of targets.get(id) ?? []) {
      if (labels.get(target) !== 'undecided') continue;
      labels.set(target, 'rejected');
      for (const freed of targets.get(target) ?? []) {
        const left = (unrejected.get(freed) ?? 0) - 1;
        unrejected.set(freed, left);
        if (left === 0 && labels.get(freed) === 'undecided') queue.push(freed);
      }
    }
  }
  return labels;
}

/**
 * The preferred extensions: the largest sets that attack none of their own and whatever attacks one of them.
 * @returns each in the order of `ids`; `null`, not computed, where more than `MOST_IN_CIRCLES` arguments stand in circles
 *   that hang together, or there are more than `MOST_EXTENSIONS` of them
 */
export function preferredExtensions(graph: AttackGraph): readonly (readonly string[])[] | null {
  const labels = groundedLabels(graph);
  const isOpen = (id: string): boolean => labels.get(id) === 'undecided';
  const open: AttackGraph = {
    ids: graph.ids.filter(isOpen),
    attackers: new Map(
      [...graph.attackers].map(([id, attackers]) => [id, [...new Set(attackers)].filter(isOpen)]),
    ),
  };
  let found: readonly ReadonlySet<string>[] = [
    new Set(graph.ids.filter((id) => labels.get(id) === 'accepted')),
  ];
  for (const cluster of clustersOf(open)) {
    const choices = choicesIn(cluster);
    if (!choices || found.length * choices.length > MOST_EXTENSIONS) return null;
    found = found.flatMap((one) => choices.map((choice) => new Set([...one, ...choice])));
  }
  return found.map((extension) => graph.ids.filter((id) => extension.has(id)));
}

/** The preferred extensions of a cluster in which nothing is decided, or `null` where it has too many in circles. */
function choicesIn(cluster: AttackGraph): readonly ReadonlySet<string>[] | null {
  const attackersOf = (id: string): readonly string[] => cluster.attackers.get(id) ?? [];
  // Those that are attacked before those that attack come the other way round: each after its attackers.
  const parts = stronglyConnected(cluster.ids, attackersOf);
  const circular = parts.filter((part) => isCircle(part, attackersOf)).flat();
  if (circular.length > MOST_IN_CIRCLES) return null;
  const inCircle = new Set(circular);
  const rest = parts.flat().filter((id) => !inCircle.has(id));
  const complete: ReadonlySet<string>[] = [];
  // What stands in circles is in or not, by trial; for the rest it follows.
  const tryFrom = (index: number, chosen: ReadonlySet<string>): void => {
    const id = circular[index];
    if (id === undefined) {
      const extension = completed(chosen, rest, attackersOf);
      if (isAdmissible(extension, attackersOf)) complete.push(extension);
      return;
    }
    const isClashing = [id, ...chosen].some(
      (other) => attackersOf(id).includes(other) || attackersOf(other).includes(id),
    );
    if (!isClashing) tryFrom(index + 1, new Set([...chosen, id]));
    tryFrom(index + 1, chosen);
  };
  tryFrom(0, new Set());
  return complete.filter(
    (one) =>
      !complete.some((other) => other.size > one.size && [...one].every((id) => other.has(id))),
  );
}

/** Adds those of the rest all of whose attackers are attacked from the set; each of the rest comes after its attackers. */
function completed(
  chosen: ReadonlySet<string>,
  rest: readonly string[],
  attackersOf: (id: string) => readonly string[],
): ReadonlySet<string> {
  const extension = new Set(chosen);
  for (const id of rest) {
    const isDefended = attackersOf(id).every((attacker) =>
      attackersOf(attacker).some((defender) => extension.has(defender)),
    );
    if (isDefended) extension.add(id);
  }
  return extension;
}

function isAdmissible(
  extension: ReadonlySet<string>,
  attackersOf: (id: string) => readonly string[],
): boolean {
  return [...extension].every((id) =>
    attackersOf(id).every(
      (attacker) =>
        !extension.has(attacker) &&
        attackersOf(attacker).some((defender) => extension.has(defender)),
    ),
  );
}

/** The parts of a graph between which nobody attacks anybody. */
function clustersOf(graph: AttackGraph): readonly AttackGraph[] {
  const targets = targetsIn(graph.ids, graph.attackers);
  const parts = stronglyConnected(graph.ids, (id) => [
    ...(graph.attackers.get(id) ?? []),
    ...(targets.get(id) ?? []),
  ]);
  return parts.map((ids) => ({ ids, attackers: graph.attackers }));
}

function targetsIn(
  ids: readonly string[],
  attackers: AttackGraph['attackers'],
): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>();
  for (const id of ids) {
    for (const attacker of new Set(attackers.get(id))) {
      const known = targets.get(attacker);
      if (known) known.push(id);
      else targets.set(attacker, [id]);
    }
  }
  return targets;
}

function knownOf(
  ids: readonly string[] | undefined,
  labels: ReadonlyMap<string, Acceptability>,
): readonly string[] {
  return [...new Set(ids)].filter((id) => labels.has(id));
}
