import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../../../shared/analysis/overview.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { Scene } from '../../details/testing/scene.ts';
import { openLines } from '../lines/lines.ts';
import type { Openness } from '../lines/openness.ts';
import {
  agreeCommand,
  answerCommand,
  decisionCommand,
  statusCommand,
  tiesOf,
  untieCommand,
  writeCommand,
} from './commands.ts';
import { positionsToHear } from './hearing.ts';

/** A question with an answer that rests on something contested, and to which somebody objects. */
function quay() {
  const scene = new Scene();
  const issue = scene.add('issue', 'Where to moor');
  const position = scene.add('position', 'At the quay', issue, 'responds-to');
  const contra = scene.add('argument', 'It floods', position, 'objects-to');
  const assumption = scene.add('assumption', 'The quay stands', position, 'assumes', {
    status: 'contested',
  });
  return { scene, issue, position, contra, assumption };
}

function ids(scene: Scene, openness: Openness): readonly Id[] {
  return openLines(scene.state, overviewOf(scene.state), null)[openness].map(({ id }) => id);
}

describe('settling a line', () => {
  it('takes an answered contra away, and keeps the words of the answer', () => {
    const { scene, contra } = quay();
    scene.run(answerCommand(contra, 'accommodated', 'A dyke is part of it now'));
    expect(ids(scene, 'contra')).toEqual([]);
    expect(scene.state.tables.argument.get(contra)?.responseText).toBe('A dyke is part of it now');
  });

  it('leaves a contra with a counter-argument until somebody marks it as answered', () => {
    const { scene, contra } = quay();
    scene.run(writeCommand('counter', contra, 'Only in March'));
    expect(ids(scene, 'contra')).toContain(contra);
  });

  it('takes away what is agreed, what is decided and what has an answer', () => {
    const { scene, issue, position, assumption } = quay();
    const other = scene.add('issue', 'Who pays');
    expect(ids(scene, 'no-position')).toEqual([other]);
    scene.run(writeCommand('position', other, 'The town'));
    expect(ids(scene, 'no-position')).toEqual([]);
    scene.run(writeCommand('question', assumption, 'Does it stand?'));
    expect(ids(scene, 'contested')).toEqual([assumption]);
    scene.run(agreeCommand(assumption));
    expect(ids(scene, 'contested')).toEqual([]);
    const draft = { text: 'At the quay', positions: [position], designation: null };
    scene.run(decisionCommand(issue, draft));
    expect(ids(scene, 'issue')).not.toContain(issue);
    scene.run(statusCommand(other, 'withdrawn'));
    expect(ids(scene, 'issue')).not.toContain(other);
  });
});

describe('the ties of a circle', () => {
  it('are what its issues depend on, and what follows from their answers', () => {
    const { scene, issue, position } = quay();
    const followUp = scene.add('issue', 'Who mends the quay', position, 'suggested-by');
    const other = scene.add('issue', 'Who pays');
    const depend = (from: Id, to: Id) => {
      const id = scene.id();
      scene.run({ type: 'add-link', id, link: 'depends-on', from, to });
      return id;
    };
    const first = depend(followUp, other);
    const second = depend(other, issue);
    const [circle] = openLines(scene.state, overviewOf(scene.state), null).circle;
    const ties = tiesOf(scene.state, circle?.on ?? []);
    expect(ties.map(({ type }) => type).toSorted()).toEqual([
      'depends-on',
      'depends-on',
      'suggested-by',
    ]);
    expect(ties.map(({ link }) => link)).toEqual(expect.arrayContaining([first, second]));
    for (const tie of ties) {
      const { state } = scene;
      scene.run(untieCommand(tie));
      expect(ids(scene, 'circle')).toEqual([]);
      scene.state = state;
    }
  });
});

describe('the positions on which a party can be heard', () => {
  it('are those of the issues on which it is silent, found by words of either', () => {
    const { scene, issue, position } = quay();
    const other = scene.add('issue', 'Who pays');
    const town = scene.add('position', 'The town', other, 'responds-to');
    const find = (on: readonly Id[], query: string) =>
      positionsToHear(scene.state, overviewOf(scene.state), on, query).map(({ id }) => id);
    expect(find([issue], '')).toEqual([position]);
    expect(find([], '').toSorted()).toEqual([position, town]);
    expect(find([], 'pays TOWN')).toEqual([town]);
    expect(find([issue], 'town')).toEqual([]);
  });
});
