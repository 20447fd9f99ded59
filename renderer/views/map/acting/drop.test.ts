import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../../shared/map/card.ts';
import { buildGraph } from '../../../../shared/map/graph.ts';
import { layoutMap } from '../../../../shared/map/layout.ts';
import { newWorkspace, run } from '../../../../shared/model/testing/history.ts';
import { add } from '../../../../shared/model/testing/small-commands.ts';
import { testId } from '../../../../shared/model/testing/test-ids.ts';
import { rowsFromState } from '../../../../shared/model/state.ts';
import { Sitting } from '../../outline/testing/sitting.ts';
import { rowOf } from './acts.ts';
import { aimAt, branchOf, dropOn } from './drop.ts';
import type { Sight } from './hands.ts';

const map = run(
  newWorkspace(),
  add('issue', 1),
  add('position', 2, [1, 'responds-to']),
  add('position', 3, [1, 'responds-to']),
  add('argument', 4, [2, 'objects-to']),
  add('argument', 5, [4, 'supports']),
);

function sit(): { readonly sitting: Sitting; readonly sight: Sight } {
  const sitting = new Sitting(rowsFromState(map));
  const { map: now } = sitting.look();
  const graph = buildGraph(now, { folded: new Set(), shown: null });
  const cards = cardsOf(now, graph);
  const { boxes } = layoutMap(graph, cards.byId, { placed: new Map() });
  const boxOf: Sight['boxOf'] = (id) => boxes.get(id);
  const cardsAt: Sight['cardsAt'] = ({ x, y }) =>
    [...boxes]
      .filter(([, box]) => x >= box.x && x <= box.x + box.width)
      .filter(([, box]) => y >= box.y && y <= box.y + box.height)
      .map(([id]) => id);
  return { sitting, sight: { map: now, graph, boxOf, cardsAt } };
}

/** What dropping a card on a part of another's height comes to: the zone, and the ties or why there are none. */
function drop(child: number, target: number, fraction: number) {
  const { sitting, sight } = sit();
  const row = rowOf(sitting.desk, sight.graph, testId(child));
  const found = row && dropOn(sitting.desk, sight, [row], { id: testId(target), fraction });
  if (!found) throw new Error('no such card');
  const { zone, types } = found;
  return [zone, types.ok ? types.value : types.error.by];
}

describe('dropping a card on another', () => {
  it('lets it stand under that, by the tie that it has or by another one', () => {
    expect(drop(4, 3, 0.5)).toEqual(['inside', ['objects-to', 'supports']]);
  });

  it('lets it stand before or behind that', () => {
    expect(drop(3, 2, 0.1)).toEqual(['before', ['responds-to']]);
    expect(drop(2, 3, 0.9)).toEqual(['after', ['responds-to']]);
  });

  it('does not ask how it stands among those beside which it stands already', () => {
    expect(drop(4, 2, 0.5)).toEqual(['inside', ['objects-to']]);
  });

  it('is refused where nothing of its kind can stand, and below itself', () => {
    expect(drop(2, 4, 0.5)).toEqual(['inside', 'kinds']);
    expect(drop(4, 5, 0.5)).toEqual(['inside', 'model']);
    expect(drop(4, 1, 0.1)).toEqual(['before', 'place']);
  });
});

describe('the card at a point', () => {
  it('is found with the part of its height above the point, unless it is in nobody’s way', () => {
    const { sight } = sit();
    const box = sight.boxOf(testId(4));
    if (!box) throw new Error('no box');
    const point = { x: box.x + 1, y: box.y + box.height / 4 };
    expect(aimAt(sight, point, new Set())).toEqual({ id: testId(4), fraction: 0.25 });
    expect(aimAt(sight, point, branchOf(sight, testId(2)))).toBeNull();
    expect(aimAt(sight, { x: -50, y: -50 }, new Set())).toBeNull();
  });
});
