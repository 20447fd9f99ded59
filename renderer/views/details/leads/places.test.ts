import { describe, expect, it } from 'vitest';
import { Scene } from '../testing/scene.ts';
import { pathsTo, restingOn } from './places.ts';

describe('where an element stands', () => {
  it('is told by one path a place', () => {
    const scene = new Scene();
    const issue = scene.add('issue', 'May the committee mediate?');
    const yes = scene.add('position', 'Yes', issue, 'responds-to');
    const no = scene.add('position', 'No', issue, 'responds-to');
    const minimal = scene.add('assumption', 'It stays minimal', no, 'assumes');
    scene.tie('assumes', minimal, yes);
    const paths = pathsTo(scene.state, minimal).map((path) => path.map(({ label }) => label));
    expect(paths).toEqual([
      ['I1', 'P2'],
      ['I1', 'P1'],
    ]);
  });

  it('is nothing for what stands at the top', () => {
    const scene = new Scene();
    expect(pathsTo(scene.state, scene.add('issue', 'Alone'))).toEqual([]);
  });
});

describe('what rests on an element', () => {
  it('counts once what stands below it in several places', () => {
    const scene = new Scene();
    const issue = scene.add('issue', 'May the committee mediate?');
    const yes = scene.add('position', 'Yes', issue, 'responds-to');
    const no = scene.add('position', 'No', issue, 'responds-to');
    const minimal = scene.add('assumption', 'It stays minimal', no, 'assumes');
    scene.tie('assumes', minimal, yes);
    expect(restingOn(scene.state, issue).below).toBe(3);
  });

  it('names the decisions that adopted a position and the stances that name a reference', () => {
    const scene = new Scene();
    const issue = scene.add('issue', 'May the committee mediate?');
    const no = scene.add('position', 'No', issue, 'responds-to');
    const annex = scene.add('reference', 'Annexes');
    scene.stance(scene.party('DT C'), no, 'for', '2015-04-13', { source: annex });
    scene.run({ type: 'record-decision', id: scene.id(), issue, text: 'No.', positions: [no] });
    expect(restingOn(scene.state, no).decisions.map(({ label }) => label)).toEqual(['D1']);
    expect(restingOn(scene.state, annex).stances).toHaveLength(1);
  });
});
