import { describe, expect, it } from 'vitest';
import { Scene } from '../../details/testing/scene.ts';
import { aboutOf, cellAt, firstCellOn, placeOf, placeWithin, resolved } from './cell-at.ts';
import { issueColumn } from '../axes/matrix-model.ts';
import { partyRows } from '../axes/rows.ts';

function scene() {
  const own = new Scene();
  const issue = own.add('issue', 'May the committee mediate?');
  const positions = ['Yes', 'No'].map((text) => own.add('position', text, issue, 'responds-to'));
  const c = own.party('DT C');
  const ada = own.party('Ada', 'Ada', 'person');
  own.run({ type: 'add-member', id: own.id(), person: ada, group: c });
  const rows = (...open: readonly string[]) =>
    partyRows(own.state, { isGrouped: true, open: new Set(open) });
  return { own, issue, positions, c, ada, rows };
}

describe('the active cell', () => {
  it('goes to the group when the member’s row is folded away', () => {
    const { c, ada, positions, rows } = scene();
    const at = { row: `${c} ${ada}`, column: positions[1]! };
    expect(resolved(at, rows(c), positions)).toEqual(at);
    expect(resolved(at, rows(), positions)).toEqual({ row: c, column: positions[1] });
  });

  it('goes to the first column when its own has gone', () => {
    const { c, positions, rows } = scene();
    expect(resolved({ row: c, column: 'gone' }, rows(), positions).column).toBe(positions[0]);
  });

  it('counts heads when it is a place', () => {
    const { c, positions, rows } = scene();
    expect(placeOf({ row: c, column: positions[1]! }, rows(), positions)).toEqual({
      row: 1,
      column: 2,
    });
    expect(placeOf({ row: null, column: null }, rows(), positions)).toEqual({ row: 0, column: 0 });
    for (const row of [null, ...rows().map(({ key }) => key)]) {
      for (const column of [null, ...positions]) {
        const at = { row, column };
        expect(cellAt(placeOf(at, rows(), positions), rows(), positions)).toEqual(at);
      }
    }
  });

  it('is about its position or its issue, and in the parties’ column about the party', () => {
    const { c, positions, rows } = scene();
    const cell = { row: c, column: positions[0]! };
    expect(aboutOf(cell, rows(), true)).toEqual({ kind: 'position', id: positions[0] });
    expect(aboutOf(cell, rows(), false)).toEqual({ kind: 'issue', id: positions[0] });
    expect(aboutOf({ row: c, column: null }, rows(), true)).toEqual({ kind: 'party', id: c });
    expect(aboutOf({ row: null, column: null }, rows(), true)).toBeNull();
  });

  it('comes to what its party holds when the issue is opened', () => {
    const { own, issue, c, positions, rows } = scene();
    own.stance(c, positions[1]!, 'for', '2015-04-13');
    const column = issueColumn(own.state, issue)!;
    expect(placeWithin(column, { row: c, column: issue }, rows())).toEqual({
      row: c,
      column: positions[1],
    });
    expect(placeWithin(column, { row: null, column: issue }, rows()).column).toBe(positions[0]);
  });

  it('begins with a party that was heard on the issue', () => {
    const { own, issue, c, positions, rows } = scene();
    const other = own.party('AA');
    const first = () => firstCellOn(issueColumn(own.state, issue)!, rows());
    expect(first()).toEqual({ row: other, column: issue });
    own.stance(c, positions[1]!, 'against', '2015-04-13');
    expect(first()).toEqual({ row: c, column: issue });
  });
});
