import { decide, type SingleCommand } from '../../../../shared/model/decide.ts';
import { ends } from '../../../../shared/model/links.ts';
import { fail, ok, type Result } from '../../../../shared/result.ts';
import { byModel, byOutline, type Desk, type Objection } from '../desk.ts';
import { movesTo, moveTo, object } from './moves.ts';
import type { OutlineView, Row } from '../rows/rows.ts';
import { signOf, standing } from '../typing/signs.ts';
import { siblingBefore, spotAbove, spotBelow, spotLast, type Spot } from '../rows/spot.ts';

/** Where a pointer is over a row: which part of its height counts as before, in, and behind it. */
export type Zone = 'before' | 'inside' | 'after';

/** The zone of a point. @param fraction of the row's height above the point, from 0 to 1 */
export function zoneAt(fraction: number): Zone {
  return fraction < 0.3 ? 'before' : fraction > 0.7 ? 'after' : 'inside';
}

/** The spot beside or in a row that a zone of it stands for. */
export function spotBy(view: OutlineView, row: Row, zone: Zone): Spot {
  switch (zone) {
    case 'before':
      return spotAbove(view, row);
    case 'inside':
      return spotLast(view, row);
    case 'after':
      return spotBelow(view, row);
  }
}

/** The same among lines: behind an open row is before the first row below it. */
export function spotAt(view: OutlineView, row: Row, zone: Zone): Spot {
  return zone === 'after' && view.isOpen(row)
    ? { parent: row, after: null }
    : spotBy(view, row, zone);
}

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
