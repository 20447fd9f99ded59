import { describe, expect, it } from 'vitest';
import { forest } from '../testing/forest.ts';
import { followTie, tiesAcross, type Trail } from './trail.ts';

const map = forest('a(b) c(d) e', ['a depends-on c', 'd cites a', 'a cites e']);

describe('following ties across the trees', () => {
  it('finds those that begin at an element, then those that end there', () => {
    expect(tiesAcross(map, 'a').map(({ link }) => link.id)).toEqual([
      'a depends-on c',
      'a cites e',
      'd cites a',
    ]);
  });

  it('goes round all ends, and back to where it set out', () => {
    const seen: string[] = [];
    let [at, trail]: [string, Trail | null] = ['a', null];
    for (let press = 0; press < 5; press += 1) {
      const step = followTie(map, at, trail, 1);
      if (!step) throw new Error('no tie');
      [at, trail] = [step.to, step.trail];
      seen.push(`${at} ${step.tie?.link.type ?? 'back'}`);
    }
    expect(seen).toEqual(['c depends-on', 'e cites', 'd cites', 'a back', 'c depends-on']);
  });

  it('goes the other way round', () => {
    expect(followTie(map, 'a', null, -1)?.to).toBe('d');
  });

  it('sets out anew from where somebody went meanwhile', () => {
    const { trail } = followTie(map, 'a', null, 1) ?? { trail: null };
    expect(followTie(map, 'd', trail, 1)).toMatchObject({ to: 'a', trail: { origin: 'd', at: 0 } });
  });

  it('leads nowhere without ties', () => {
    expect(followTie(map, 'b', null, 1)).toBeNull();
  });
});
