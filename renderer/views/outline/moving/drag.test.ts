import { describe, expect, it } from 'vitest';
import { drop, dropObjection, type DragMode } from './drag.ts';
import { spotAt, zoneAt, type Zone } from '../rows/zone.ts';
import type { Row } from '../rows/row.ts';
import { Sitting } from '../testing/sitting.ts';

/** An issue with two positions, an argument under the second, and another issue. */
function sit(): Sitting {
  const sitting = new Sitting().begin().type('who').press('Enter', 'Tab').type('they');
  sitting.press('Enter').type('we').press('Enter', 'Tab').type('cheap');
  return sitting.press('Enter', 'Enter', 'Enter').type('when').press('Escape').deliver();
}

const LINES = ['? who', '  = they', '  = we', '    + cheap', '? when|'];

function rowOf(sitting: Sitting, words: string): Row {
  const { view } = sitting.look();
  const at = sitting.lines.findIndex((line) => line.includes(words));
  return view.rows[at] as Row;
}

function dropOn(words: string, target: string, zone: Zone, mode: DragMode = 'move') {
  const sitting = sit();
  const spot = spotAt(sitting.look().view, rowOf(sitting, target), zone);
  const rows = words.split(' ').map((word) => rowOf(sitting, word));
  const objection = dropObjection(sitting.desk, rows, spot, mode);
  sitting.act((desk) => drop(desk, rows, spot, mode)).deliver();
  return { sitting, objection, lines: sitting.lines.map((line) => line.replace('|', '')) };
}

describe('a drop', () => {
  it('is before, in, or behind a row', () => {
    expect([0, 0.29, 0.5, 0.71, 1].map(zoneAt)).toEqual([
      'before',
      'before',
      'inside',
      'after',
      'after',
    ]);
    expect(sit().lines).toEqual(LINES);
  });

  it('puts rows where the mark was', () => {
    expect(dropOn('we', 'they', 'before').lines.slice(0, 4)).toEqual([
      '? who',
      '  = we',
      '    + cheap',
      '  = they',
    ]);
    expect(dropOn('cheap', 'they', 'inside').lines).toEqual([
      '? who',
      '  = they',
      '    + cheap',
      '  = we',
      '? when',
    ]);
    expect(dropOn('when', 'cheap', 'after').objection).toBeNull();
  });

  it('behind an open row is before the first row below it', () => {
    expect(dropOn('we', 'who', 'after').lines[1]).toBe('  = we');
  });

  it('takes several rows in their order', () => {
    expect(dropOn('they we', 'when', 'inside').lines).toEqual([
      '? who',
      '? when',
      '  = they',
      '  = we',
      '    + cheap',
    ]);
  });

  it('is refused where the kind has no place, or below itself, and changes nothing', () => {
    const wrong = dropOn('they', 'we', 'inside');
    expect(wrong.objection).toMatchObject({ by: 'place', sign: 'position', parent: 'position' });
    expect(wrong.lines).toEqual(LINES.map((line) => line.replace('|', '')));
    const circle = dropOn('who', 'cheap', 'inside');
    expect(circle.objection).toMatchObject({ by: 'model' });
    expect(circle.lines).toEqual(wrong.lines);
    expect(dropOn('cheap', 'when', 'after').objection).toMatchObject({ sign: 'pro', parent: null });
  });

  it('with the key for it makes a second place', () => {
    const { lines, sitting } = dropOn('cheap', 'they', 'inside', 'place-too');
    expect(lines.slice(0, 5)).toEqual([
      '? who',
      '  = they',
      '    + cheap',
      '  = we',
      '    + cheap',
    ]);
    expect(sitting.saved.argument).toHaveLength(1);
    expect(sitting.look().view.rows.filter(({ place }) => place.count === 2)).toHaveLength(2);
  });
});
