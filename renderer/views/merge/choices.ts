import type { ToSettle } from '../../../shared/bridge.ts';
import type { Collision, LostEdits } from '../../../shared/model/collisions.ts';
import type { Wording } from '../../../shared/model/field-histories.ts';
import type { SingleCommand } from '../../../shared/model/decide.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { ChangeId } from '../../../shared/model/log.ts';
import {
  chosenBy,
  fateBy,
  keepBoth,
  leaveDeletedOf,
  settleBy,
  type Fate,
  type SettlingRule,
} from '../../../shared/model/settling.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';

/** What somebody chose for a collision. */
export type Choice =
  | { readonly how: 'wording'; readonly change: ChangeId }
  | { readonly how: 'both'; readonly change: ChangeId }
  | { readonly how: 'new'; readonly text: string };

/** What was chosen so far: by `keyOf` of a collision, by the id of what was deleted. What is not here stays open. */
export interface Choices {
  readonly collisions: Readonly<Record<string, Choice>>;
  readonly fates: Readonly<Record<Id, Fate>>;
}

/** Nothing was chosen yet: everything stays open. */
export const NO_CHOICES: Choices = { collisions: {}, fates: {} };

/** What tells a collision from all others. */
export function keyOf({ entity, field }: Pick<Collision, 'entity' | 'field'>): string {
  return `${entity} ${field}`;
}

/** All wordings of a collision, that which shows first. */
export function wordingsOf({ standing, others }: Collision): readonly Wording[] {
  return [standing, ...others];
}

/** What a rule chooses; where it says nothing, what was chosen before stays. */
export function choicesBy(rule: SettlingRule, toSettle: ToSettle, before: Choices): Choices {
  const theirs = new Set(toSettle.theirs);
  const isTheirs = ({ change }: Wording): boolean => theirs.has(change);
  const collisions = toSettle.collisions.flatMap((collision) => {
    const wording = chosenBy(rule, collision, isTheirs);
    return wording ? [[keyOf(collision), { how: 'wording', change: wording.change }] as const] : [];
  });
  const fates = toSettle.lostEdits.flatMap((lost) => {
    const fate = fateBy(rule, lost, isTheirs);
    return fate ? [[lost.entity, fate] as const] : [];
  });
  return {
    collisions: { ...before.collisions, ...Object.fromEntries(collisions) },
    fates: { ...before.fates, ...Object.fromEntries(fates) },
  };
}

/** How many collisions there are, and how many of them are chosen. */
export function countChosen(
  { collisions, lostEdits }: ToSettle,
  choices: Choices,
): { readonly all: number; readonly chosen: number } {
  const chosen = collisions.filter((collision) => isChosen(choices.collisions[keyOf(collision)]));
  const fated = lostEdits.filter(({ entity }) => choices.fates[entity] !== undefined);
  return { all: collisions.length + lostEdits.length, chosen: chosen.length + fated.length };
}

/** Whether a choice says something: new words may not be written yet. */
function isChosen(choice: Choice | undefined): choice is Choice {
  return choice !== undefined && (choice.how !== 'new' || choice.text.trim() !== '');
}

/**
 * What carries out what was chosen: commands that are one step, and deletions to be taken back before.
 * @param nextId gives ids for what is new
 */
export function carriedOut(
  state: WorkspaceState,
  { collisions, lostEdits }: ToSettle,
  choices: Choices,
  nextId: () => Id,
): { readonly commands: readonly SingleCommand[]; readonly bringBack: readonly ChangeId[] } {
  const settled = collisions.flatMap((collision) => {
    const choice = choices.collisions[keyOf(collision)];
    return isChosen(choice) ? commandsFor(state, collision, choice, nextId) : [];
  });
  const fated = (fate: Fate): readonly LostEdits[] =>
    lostEdits.filter(({ entity }) => choices.fates[entity] === fate);
  return {
    commands: [...settled, ...fated('leave').map(leaveDeletedOf)],
    bringBack: [...new Set(fated('bring-back').map(({ deletion }) => deletion.change))],
  };
}

function commandsFor(
  state: WorkspaceState,
  collision: Collision,
  choice: Choice,
  nextId: () => Id,
): readonly SingleCommand[] {
  switch (choice.how) {
    case 'new':
      return [settleBy(collision, choice.text.trim())];
    case 'wording': {
      const wording = wordingsOf(collision).find(({ change }) => change === choice.change);
      return wording ? [settleBy(collision, wording.value)] : [];
    }
    case 'both': {
      const other = collision.others.find(({ change }) => change === choice.change);
      return other ? keepBoth(state, collision, other, nextId) : [];
    }
  }
}
