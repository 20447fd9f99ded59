import { describe, expect, it } from 'vitest';
import { entity } from '../../../shared/model/queries.ts';
import { Scene } from '../details/testing/scene.ts';
import { countHeld, groupsOf, membersOf, partiesByName, partyDeletion } from './parties-model.ts';

function teams() {
  const scene = new Scene();
  const issue = scene.add('issue', 'May the committee mediate?');
  const yes = scene.add('position', 'Yes', issue, 'responds-to');
  const team = scene.party('Design team M', 'DT M');
  const ada = scene.party('Ada', 'Ada', 'person');
  scene.run({ type: 'add-member', id: scene.id(), person: ada, group: team });
  return { scene, issue, yes, team, ada };
}

describe('parties', () => {
  it('are listed by short name', () => {
    const { scene } = teams();
    expect(partiesByName(scene.state).map(({ shortName }) => shortName)).toEqual(['Ada', 'DT M']);
  });

  it('know their members and their groups', () => {
    const { scene, team, ada } = teams();
    expect(membersOf(scene.state, team).map(({ party }) => party.id)).toEqual([ada]);
    expect(groupsOf(scene.state, ada).map(({ party }) => party.id)).toEqual([team]);
  });

  it('hold what they are for now, not what they were for once', () => {
    const { scene, yes, team } = teams();
    const party = entity(scene.state, 'party', team)!;
    scene.stance(team, yes, 'for', '2015-04-01');
    expect(countHeld(scene.state, party)).toBe(1);
    scene.stance(team, yes, 'against', '2015-04-13');
    expect(countHeld(scene.state, party)).toBe(0);
  });
});

describe('deleting a party', () => {
  it('takes its stances and memberships along, and says how many', () => {
    const { scene, yes, team } = teams();
    scene.stance(team, yes, 'for', '2015-04-01');
    scene.stance(team, yes, 'against', '2015-04-13');
    expect(partyDeletion(scene.state, team)).toEqual({
      stances: 2,
      memberships: 1,
      refusal: null,
    });
  });

  it('is refused while a minority statement is its own', () => {
    const { scene, issue, team } = teams();
    const decision = scene.id();
    scene.run({ type: 'record-decision', id: decision, issue, text: 'No.' });
    scene.run({
      type: 'add-minority-statement',
      id: scene.id(),
      decision,
      party: team,
      text: 'We differ.',
    });
    expect(partyDeletion(scene.state, team).refusal?.code).toBe('still-referenced');
  });
});
