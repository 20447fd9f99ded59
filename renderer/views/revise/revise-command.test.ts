import { describe, expect, it } from 'vitest';
import { holdersOf, linksFrom } from '../../../shared/model/queries.ts';
import { Scene } from '../details/testing/scene.ts';
import { reviseCommand } from './revise-command.ts';

describe('revising a position', () => {
  it('answers every issue that the old wording answers, which stays with the stances on it', () => {
    const scene = new Scene();
    const [where, how] = [scene.add('issue', 'Where to moor'), scene.add('issue', 'How to moor')];
    const old = scene.add('position', 'At the quay', where, 'responds-to');
    scene.tie('responds-to', old, how);
    const ferry = scene.party('Ferry');
    scene.stance(ferry, old, 'for', '2015-04-02');
    const made = scene.id();
    scene.run(reviseCommand(scene.state, old, made, 'At the quay, by night'));
    const answered = linksFrom(scene.state, made, 'responds-to').map(({ to }) => to);
    expect(answered.toSorted()).toEqual([where, how].toSorted());
    expect(scene.state.tables.position.get(old)?.status).toBe('superseded');
    expect(holdersOf(scene.state, old).map(({ id }) => id)).toEqual([ferry]);
    expect(holdersOf(scene.state, made)).toEqual([]);
  });
});
