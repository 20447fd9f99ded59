import type { Collision, LostEdits, Unsettled } from './collisions.ts';
import type { Wording } from './field-histories.ts';
import type { SingleCommand } from './decide.ts';
import type { Id } from './id.ts';
import { placement } from './links.ts';
import { sameValue } from './changes.ts';
import { entity, linksFrom } from './queries.ts';
import type { WorkspaceState } from './state.ts';

/** How all collisions are settled at once: what was said later, what this copy says, or what the others say. */
export const SETTLING_RULES = ['later', 'mine', 'theirs'] as const;

/** A way to settle all collisions at once. */
export type SettlingRule = (typeof SETTLING_RULES)[number];

/** Tells of a wording whether it comes from the other side. */
export type IsTheirs = (wording: Wording) => boolean;

/** What a deletion that met changes comes to: it stays, or what went comes back. */
export type Fate = 'leave' | 'bring-back';

/** The wording that a rule chooses, or `null` where it says nothing: that side has none. */
export function chosenBy(
  rule: SettlingRule,
  { standing, others }: Collision,
  isTheirs: IsTheirs,
): Wording | null {
  if (rule === 'later') return standing;
  return [standing, ...others].find((wording) => isTheirs(wording) === (rule === 'theirs')) ?? null;
}

/** What a rule makes of a deletion that met changes, or `null` where both sides did both. */
export function fateBy(
  rule: SettlingRule,
  { deletion, edits }: LostEdits,
  isTheirs: IsTheirs,
): Fate | null {
  if (rule === 'later') {
    return edits.some(({ clock }) => clock > deletion.clock) ? 'bring-back' : 'leave';
  }
  const deletes = isTheirs(deletion) === (rule === 'theirs');
  const changes = edits.some((edit) => isTheirs(edit) === (rule === 'theirs'));
  if (deletes === changes) return null;
  return deletes ? 'leave' : 'bring-back';
}

/** The command that settles a collision by a value, one of those that collided or another. */
export function settleBy({ kind, entity: id, field, standing, over }: Collision, value: unknown) {
  const said = sameValue(value, standing.value) ? {} : { value };
  return { type: 'settle', kind, id, field, ...said, over: [...over] } satisfies SingleCommand;
}

/** The command that leaves deleted what others had changed. */
export function leaveDeletedOf({ kind, entity: id, edits }: LostEdits): SingleCommand {
  const over = edits.map(({ field, change }) => ({ field, change }));
  return { type: 'leave-deleted', kind, id, over };
}

/** Whether both wordings of a collision can stay: as two positions, one of which is new. */
export function canKeepBoth({ kind, field }: Pick<Collision, 'kind' | 'field'>): boolean {
  return kind === 'position' && field === 'text';
}

/**
 * The commands by which both wordings of a position stay: what shows keeps its place, the other becomes a position right
 * after it wherever that answers an issue.
 * @param nextId gives ids for the position and its links
 */
export function keepBoth(
  state: WorkspaceState,
  collision: Collision,
  other: Wording,
  nextId: () => Id,
): readonly SingleCommand[] {
  const old = entity(state, 'position', collision.entity);
  const id = nextId();
  const fields = { text: String(other.value), tags: old?.tags ?? [] };
  const [first, ...more] = linksFrom(state, collision.entity, 'responds-to');
  return [
    settleBy(collision, collision.standing.value),
    {
      type: 'add-element',
      id,
      element: { kind: 'position', fields: { ...fields, tags: [...fields.tags] } },
      place: first
        ? {
            under: 'element',
            parent: placement(first)?.parent ?? first.to,
            as: 'responds-to',
            link: nextId(),
            after: first.id,
          }
        : { under: 'nothing', after: collision.entity },
    },
    ...more.map(({ id: after, to }): SingleCommand => ({
      type: 'add-link',
      id: nextId(),
      link: 'responds-to',
      from: id,
      to,
      after,
    })),
  ];
}

/** The commands that settle by a rule whatever it decides; what has to be brought back is not among them. */
export function settleAllBy(
  rule: SettlingRule,
  { collisions, lostEdits }: Unsettled,
  isTheirs: IsTheirs,
): { readonly commands: readonly SingleCommand[]; readonly bringBack: readonly LostEdits[] } {
  const settled = collisions.flatMap((collision): readonly SingleCommand[] => {
    const wording = chosenBy(rule, collision, isTheirs);
    return wording ? [settleBy(collision, wording.value)] : [];
  });
  const fates = lostEdits.map((lost) => [lost, fateBy(rule, lost, isTheirs)] as const);
  return {
    commands: [
      ...settled,
      ...fates.flatMap(([lost, fate]) => (fate === 'leave' ? [leaveDeletedOf(lost)] : [])),
    ],
    bringBack: fates.flatMap(([lost, fate]) => (fate === 'bring-back' ? [lost] : [])),
  };
}
