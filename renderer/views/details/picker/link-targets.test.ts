import { describe, expect, it } from 'vitest';
import { Scene } from '../testing/scene.ts';
import { linkGroups } from './link-groups.ts';
import { linkChoices, linkEnds, linkTargets } from './link-targets.ts';

function map() {
  const scene = new Scene();
  const issue = scene.add('issue', 'May the committee mediate?');
  const other = scene.add('issue', 'Is there a role for the committee?');
  const yes = scene.add('position', 'Yes, the committee may', issue, 'responds-to');
  return { scene, issue, other, yes };
}

describe('the links of an element', () => {
  it('are grouped by type and direction', () => {
    const { scene, issue, other, yes } = map();
    scene.run({ type: 'add-link', id: scene.id(), link: 'depends-on', from: issue, to: other });
    const groups = linkGroups(scene.state, issue);
    expect(groups.map(({ type, direction }) => [type, direction])).toEqual([
      ['responds-to', 'in'],
      ['depends-on', 'out'],
    ]);
    expect(groups[0]?.leads[0]?.id).toBe(yes);
  });
});

describe('the other end of a link', () => {
  const dependsOn = { type: 'depends-on', direction: 'out' } as const;

  it('is offered in both directions that the kind allows', () => {
    const choices = linkChoices('position').map(({ type, direction }) => `${type} ${direction}`);
    expect(choices).toContain('responds-to out');
    expect(choices).toContain('supports in');
    expect(choices).not.toContain('responds-to in');
    expect(choices).not.toContain('depends-on out');
  });

  it('is turned round for the inverse direction', () => {
    expect(linkEnds({ type: 'depends-on', direction: 'in' }, 'here', 'other')).toEqual({
      type: 'depends-on',
      from: 'other',
      to: 'here',
    });
  });

  it('is found by its label first', () => {
    const { scene, issue, other } = map();
    const found = linkTargets(scene.state, issue, dependsOn, 'i2', 5);
    expect(found[0]).toMatchObject({ id: other, refusal: null });
  });

  it('is found by all of its words, without regard to case and accents', () => {
    const { scene, issue } = map();
    const cafe = scene.add('issue', 'Does the Café committee count?');
    const found = linkTargets(scene.state, issue, dependsOn, 'COMMITTEE cafe', 5);
    expect(found.map(({ id }) => id)).toEqual([cafe]);
  });

  it('is shown with the reason where the model refuses it, after those that it allows', () => {
    const { scene, issue, other, yes } = map();
    const found = linkTargets(scene.state, issue, dependsOn, 'committee', 5);
    expect(found.map(({ id, refusal }) => [id, refusal?.code ?? null])).toEqual([
      [other, null],
      [yes, 'link-not-allowed'],
    ]);
  });

  it('is refused with the reason although its label was typed', () => {
    const { scene, issue, other } = map();
    scene.run({ type: 'add-link', id: scene.id(), link: 'depends-on', from: issue, to: other });
    expect(linkTargets(scene.state, issue, dependsOn, 'I2', 5)[0]?.refusal?.code).toBe(
      'link-exists',
    );
  });

  it('is never more than asked for', () => {
    const { scene, issue } = map();
    for (let count = 0; count < 30; count += 1) scene.add('issue', `Committee ${count}`);
    expect(linkTargets(scene.state, issue, dependsOn, 'committee', 8)).toHaveLength(8);
  });
});
