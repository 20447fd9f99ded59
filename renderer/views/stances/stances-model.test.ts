import { describe, expect, it } from 'vitest';
import { entity } from '../../../shared/model/queries.ts';
import { Scene } from '../details/testing/scene.ts';
import { keyOfLevel, stanceEntries, stancesOfParty } from './stances-model.ts';

function contested() {
  const scene = new Scene();
  const issue = scene.add('issue', 'May the committee mediate?');
  const yes = scene.add('position', 'Yes', issue, 'responds-to');
  const c = scene.party('Design team C', 'DT C');
  const m = scene.party('Design team M', 'DT M');
  return { scene, yes, c, m };
}

describe('the stances on a position', () => {
  it('tell each party once, those most in favour first', () => {
    const { scene, yes, c, m } = contested();
    scene.stance(c, yes, 'against', '2015-04-13');
    scene.stance(m, yes, 'for', '2015-04-13');
    expect(stanceEntries(scene.state, yes).map(({ party }) => party.shortName)).toEqual([
      'DT M',
      'DT C',
    ]);
  });

  it('tell where a party stood before, and until when', () => {
    const { scene, yes, m } = contested();
    scene.stance(m, yes, 'strongly-for', '2015-04-01');
    scene.stance(m, yes, 'for', '2015-04-13');
    const [entry] = stanceEntries(scene.state, yes);
    expect(entry?.movement).toEqual({ from: 'strongly-for', until: '2015-04-13' });
    expect(entry?.earlier.map(({ level }) => level)).toEqual(['strongly-for']);
  });

  it('remember a move although the same level was said again after it', () => {
    const { scene, yes, m } = contested();
    scene.stance(m, yes, 'against', '2015-04-01');
    scene.stance(m, yes, 'for', '2015-04-13');
    scene.stance(m, yes, 'for', '2015-04-14', { reason: 'The annex settles it.' });
    expect(stanceEntries(scene.state, yes)[0]?.movement).toEqual({
      from: 'against',
      until: '2015-04-13',
    });
  });

  it('tell of no movement where a party only repeats itself', () => {
    const { scene, yes, m } = contested();
    scene.stance(m, yes, 'for', '2015-04-01');
    scene.stance(m, yes, 'for', '2015-04-13');
    expect(stanceEntries(scene.state, yes)[0]?.movement).toBeNull();
  });

  it('take the day since when, not the day of recording, for what is present', () => {
    const { scene, yes, m } = contested();
    scene.stance(m, yes, 'for', '2015-04-13');
    scene.stance(m, yes, 'against', '2015-03-01');
    expect(stanceEntries(scene.state, yes)[0]?.present.level).toBe('for');
  });
});

describe('the stances of a party', () => {
  it('are listed by position, in the order of the labels', () => {
    const { scene, yes, c } = contested();
    const no = scene.add('position', 'No');
    scene.stance(c, no, 'for', '2015-04-13');
    scene.stance(c, yes, 'against', '2015-04-13');
    const party = entity(scene.state, 'party', c)!;
    expect(stancesOfParty(scene.state, party).map(({ label }) => label)).toEqual(['P1', 'P2']);
  });
});

it('levels are chosen by 1 for strongly for up to 5 for strongly against', () => {
  expect(keyOfLevel('strongly-for')).toBe(1);
  expect(keyOfLevel('strongly-against')).toBe(5);
});
