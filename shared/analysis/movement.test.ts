import { describe, expect, it } from 'vitest';
import { Builder, harbour } from '../documents/testing/fixture.ts';
import { movesOn } from './movement.ts';

describe('who moved', () => {
  it('tells a revision that a party holds, with what it answers, and a stance that changed', () => {
    const b = harbour();
    const [first, second, ...more] = movesOn(b.state, b.of('I1'));
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      kind: 'revised',
      party: { shortName: 'Pilots' },
      from: { label: 'P1' },
      to: { label: 'P2' },
      before: { since: '2024-03-01' },
      answers: [{ label: 'A2' }],
    });
    expect(second).toMatchObject({
      kind: 'restated',
      party: { shortName: 'Ferry' },
      before: { level: 'for' },
      stance: { level: 'strongly-against' },
    });
  });

  it('tells letting go of the old wording and taking up the new one as one move', () => {
    const b = harbour();
    b.stance('Pilots', 'neutral', 'P1', '2024-04-10');
    expect(movesOn(b.state, b.of('I1')).map(({ kind }) => kind)).toEqual(['revised', 'restated']);
  });

  it('is none where the level stays the same, however often it is said', () => {
    const b = new Builder();
    b.party('A');
    b.add('issue', { text: 'Open it?' });
    b.add('position', { text: 'Yes' }, 'I1', 'responds-to');
    b.stance('A', 'for', 'P1', '2024-01-01', { reason: 'It is dark.' });
    b.stance('A', 'for', 'P1', '2024-02-01', { reason: 'It is still dark.' });
    expect(movesOn(b.state, b.of('I1'))).toEqual([]);
  });

  it('tells a replacement that nobody is on record for, last', () => {
    const b = new Builder();
    b.add('issue', { text: 'Open it?' });
    b.add('position', { text: 'Yes' }, 'I1', 'responds-to');
    const ids = { position: b.of('P1'), id: b.id(), replaces: b.id(), links: [b.id()] };
    b.run({ type: 'revise-position', text: 'Yes, at noon', ...ids });
    expect(movesOn(b.state, b.of('I1'))).toMatchObject([
      { kind: 'replaced', from: { label: 'P1' }, to: { label: 'P2' } },
    ]);
  });
});
