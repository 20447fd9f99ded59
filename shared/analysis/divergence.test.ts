import { describe, expect, it } from 'vitest';
import { Builder, harbour } from '../documents/testing/fixture.ts';
import { entity } from '../model/queries.ts';
import { divergenceOf, viewsOn } from './divergence.ts';

function bridge(): Builder {
  const b = new Builder();
  for (const party of ['A', 'B', 'C']) b.party(party);
  b.add('issue', { text: 'Open it?' });
  b.add('position', { text: 'Yes' }, 'I1', 'responds-to');
  b.add('position', { text: 'No' }, 'I1', 'responds-to');
  return b;
}

const kindOf = (b: Builder): string => divergenceOf(b.state, b.of('I1')).kind;

describe('the divergence of an issue', () => {
  it('has a word for each way in which views stand', () => {
    const b = new Builder();
    b.party('A');
    b.add('issue', { text: 'Open it?' });
    expect(kindOf(b)).toBe('no-position');

    const c = bridge();
    expect(kindOf(c)).toBe('no-stance');
    c.stance('A', 'neutral', 'P1', '2024-01-01');
    expect(kindOf(c)).toBe('no-holder');
    c.stance('A', 'for', 'P1', '2024-01-02');
    expect(kindOf(c)).toBe('agreed');
    c.stance('B', 'against', 'P1', '2024-01-03');
    expect(kindOf(c)).toBe('opposed');
    c.stance('B', 'for', 'P2', '2024-01-03');
    expect(kindOf(c)).toBe('apart');
  });

  it('is one view where the same parties hold several positions', () => {
    const b = bridge();
    for (const position of ['P1', 'P2']) b.stance('A', 'for', position, '2024-01-01');
    expect(kindOf(b)).toBe('agreed');
  });

  it('counts only the latest stance of a party, by the day since when it is held', () => {
    const b = bridge();
    b.stance('A', 'against', 'P1', '2024-03-01');
    b.stance('A', 'for', 'P1', '2024-02-01');
    const [views] = divergenceOf(b.state, b.of('I1')).positions;
    expect(views?.counts).toEqual([0, 0, 0, 1, 0]);
  });

  it('leaves superseded positions out', () => {
    const { positions } = divergenceOf(harbour().state, harbour().of('I1'));
    expect(positions.map(({ position }) => position.label)).toEqual(['P2', 'P3']);
  });

  it('names the most contested position, formal objections and contras without an answer', () => {
    const b = harbour();
    const divergence = divergenceOf(b.state, b.of('I1'));
    expect(divergence.mostContested?.position.label).toBe('P2');
    expect(divergence.formalObjections).toBe(1);
    // A3 answers A2, which was accommodated; nobody answered A3.
    expect(divergence.unansweredContras).toBe(1);
  });

  it('gives no figure for a single stance', () => {
    const b = bridge();
    b.stance('A', 'for', 'P1', '2024-01-01');
    const views = viewsOn(b.state, entity(b.state, 'position', b.of('P1'))!);
    expect(views.agreement).toBeNull();
    b.stance('B', 'for', 'P1', '2024-01-01');
    expect(viewsOn(b.state, views.position).agreement).toBe(1);
  });
});
