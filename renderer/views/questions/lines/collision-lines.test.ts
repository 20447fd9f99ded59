import { describe, expect, it } from 'vitest';
import type { ToSettle } from '../../../../shared/bridge.ts';
import { clockOf } from '../../../../shared/model/clock.ts';
import type { Wording } from '../../../../shared/model/field-histories.ts';
import { Scene } from '../../details/testing/scene.ts';
import { collisionLines } from './collision-lines.ts';
import { compareLines, type Line } from './openness.ts';

const AT = Date.UTC(2015, 3, 13);
const DAY = 86_400_000;

function wording(author: string, day: number, value: unknown): Wording {
  return { change: `${author}.${day}`, value, author, clock: clockOf(AT + day * DAY, 0) };
}

const scene = new Scene();
const issue = scene.add('issue', 'Where to moor');
const quay = scene.add('position', 'At the quay', issue, 'responds-to');
const pilots = scene.party('Pilots');
const stance = scene.stance(pilots, quay, 'for', '2015-04-13');
const NAMES = { [stance]: 'Pilots · P1' };

const [ana, ben, later] = [
  wording('Ana', 1, 'At the old quay'),
  wording('Ben', 4, 'At the new quay'),
  wording('Ana', 6, 'Nowhere'),
];

function linesFrom(toSettle: Partial<ToSettle>): readonly Line[] {
  const all = { collisions: [], lostEdits: [], names: NAMES, theirs: [], ...toSettle };
  return collisionLines(scene.state, all).toSorted(compareLines);
}

describe('what copies left', () => {
  const about = { kind: 'position', entity: quay, over: [] } as const;

  it('is one line for each thing, with who differs in which field, since they do', () => {
    const [line, ...others] = linesFrom({
      collisions: [
        { ...about, field: 'text', standing: later, others: [ben, ana] },
        { ...about, field: 'detail', standing: ben, others: [ana] },
      ],
    });
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      label: 'P1',
      text: 'At the quay',
      reasons: [
        { key: 'collided', field: 'text', authors: ['Ana', 'Ben'] },
        { key: 'collided', field: 'detail', authors: ['Ana', 'Ben'] },
      ],
      on: [issue],
      since: '2015-04-14T00:00:00.000Z',
    });
  });

  it('leads to the issue of a stance, and concerns its party', () => {
    const [line] = linesFrom({
      collisions: [
        { kind: 'stance', entity: stance, over: [], field: 'level', standing: ben, others: [ana] },
      ],
    });
    expect(line).toMatchObject({
      kind: 'stance',
      label: '',
      text: 'Pilots · P1',
      on: [issue],
      since: '2015-04-17T00:00:00.000Z',
    });
    expect(line?.parties).toEqual(new Set([pilots]));
  });

  it('begins with what was deleted under somebody’s hands', () => {
    const lines = linesFrom({
      collisions: [{ ...about, field: 'text', standing: ben, others: [ana] }],
      lostEdits: [
        {
          kind: 'position',
          entity: scene.id(),
          label: 'P2',
          text: 'At the pier',
          deletion: ben,
          edits: [{ ...later, field: 'text' }],
        },
      ],
    });
    expect(lines.map(({ label }) => label)).toEqual(['P2', 'P1']);
    expect(lines[0]?.reasons).toEqual([
      { key: 'deleted-by', authors: ['Ben'] },
      { key: 'changed-by', authors: ['Ana'] },
    ]);
  });

  it('is nothing once what collided is deleted, or what was deleted is back', () => {
    const gone = { ...about, entity: scene.id(), field: 'text', standing: ben, others: [ana] };
    const back = { kind: 'position', entity: quay, label: 'P1', text: '', deletion: ben } as const;
    expect(linesFrom({ collisions: [gone], lostEdits: [{ ...back, edits: [] }] })).toEqual([]);
  });
});
