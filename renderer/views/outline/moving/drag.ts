import { decide, type SingleCommand } from '../../../../shared/model/decide.ts';
import { ends } from '../../../../shared/model/links.ts';
import { fail, ok, type Result } from '../../../../shared/result.ts';
import { type Desk } from '../desk.ts';
import { byModel, byOutline, type Objection } from '../objection.ts';
import { movesTo, moveTo, object } from './moves.ts';
import type { Row } from '../rows/row.ts';
import { signOf, standing } from '../typing/signs.ts';
import { siblingBefore, type Spot } from '../rows/spot.ts';

/** What a drag does: the rows leave their place for another, or stand in another one as well. */
export type DragMode = 'move' | 'place-too';

/** The commands of a drop, or why it cannot be. */
export function dropCommands(
  desk: Desk,
  rows: readonly Row[],
  spot: Spot,
  mode: DragMode,
): Result<readonly SingleCommand[], Objection> {
  const { view } = desk.look();
  return mode === 'move' ? movesTo(view, rows, spot, desk.newId) : linksTo(desk, rows, spot);
}

/** Why rows cannot be dropped at a spot; `null` where they can. */
export function dropObjection(
  desk: Desk,
  rows: readonly Row[],
  spot: Spot,
  mode: DragMode,
): Objection | null {
  const commands = dropCommands(desk, rows, spot, mode);
  if (!commands.ok) return commands.error;
  if (commands.value.length === 0) return null;
  const context = { at: new Date(0).toISOString(), author: '' };
  const decided = decide(desk.look().map, { type: 'batch', commands: commands.value }, context);
  return decided.ok ? null : byModel(decided.error);
}

function linksTo(
  desk: Desk,
  rows: readonly Row[],
  spot: Spot,
): Result<readonly SingleCommand[], Objection> {
  const { view } = desk.look();
  const parent = spot.parent?.place.kind ?? null;
  let after = siblingBefore(view, spot);
  const commands: SingleCommand[] = [];
  for (const { place } of rows) {
    const sign = signOf(place);
    const stands = standing(sign, parent, place.as);
    if (!spot.parent || !stands?.as) return fail({ by: 'place', sign, parent });
    if (spot.parent.draft) return fail(byOutline('parent-not-saved'));
    const id = desk.newId();
    const joined = ends(stands.as, place.child, spot.parent.place.child);
    commands.push({ type: 'add-link', id, link: stands.as, ...joined, after });
    after = id;
  }
  return ok(commands);
}

/** Drops rows at a spot, in one step; says why not where they cannot be there. */
export function drop(desk: Desk, rows: readonly Row[], spot: Spot, mode: DragMode): void {
  const [first] = rows;
  if (!first) return;
  if (mode === 'move') {
    moveTo(desk, rows, spot);
    return;
  }
  const commands = dropCommands(desk, rows, spot, mode);
  if (!commands.ok) {
    object(desk, first, commands.error);
    return;
  }
  const sent = desk.send({ type: 'batch', commands: commands.value });
  if (sent.ok) desk.say('placed-too', { count: rows.length });
  else object(desk, first, byModel(sent.error));
}
