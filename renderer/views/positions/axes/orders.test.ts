import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../../../shared/analysis/overview.ts';
import { Scene } from '../../details/testing/scene.ts';
import { issueColumn } from './matrix-model.ts';
import { issuesOrdered, positionsOrdered } from './orders.ts';
import type { ColumnOrder } from '../positions-slice.ts';

/** A: nothing of note; B: somebody moved; C: a formal divide; D: DT M is silent. */
function scene() {
  const own = new Scene();
  const issues = ['A', 'B', 'C', 'D'].map((text) => own.add('issue', text));
  const answer = (issue: number, text: string) =>
    own.add('position', text, issues[issue], 'responds-to');
  const [a, b, d] = [answer(0, 'a'), answer(1, 'b'), answer(3, 'd')];
  const [c1, c2] = [answer(2, 'c'), answer(2, 'd')];
  const [c, m] = [own.party('DT C'), own.party('DT M')];
  own.stance(c, a, 'for', '2015-04-01');
  own.stance(m, a, 'for', '2015-04-01');
  own.stance(c, d, 'for', '2015-04-01');
  own.stance(c, b, 'neutral', '2015-04-01');
  own.stance(c, b, 'for', '2015-04-10');
  own.stance(m, b, 'for', '2015-04-01');
  own.stance(c, c1, 'for', '2015-04-01');
  own.stance(c, c2, 'for', '2015-04-01');
  own.stance(m, c2, 'strongly-against', '2015-04-01');
  return { own, issues };
}

describe('the issues', () => {
  it.each<[ColumnOrder, string]>([
    ['outline', 'ABCD'],
    ['contested', 'CABD'],
    ['movement', 'BACD'],
    ['silence', 'DABC'],
  ])('come in the order of %s', (order, texts) => {
    const overview = overviewOf(scene().own.state);
    expect(
      issuesOrdered(overview, order)
        .map(({ text }) => text)
        .join(''),
    ).toBe(texts);
  });
});

describe('the positions on an issue', () => {
  it.each<[ColumnOrder, string]>([
    ['outline', 'cd'],
    ['contested', 'dc'],
    ['movement', 'cd'],
    ['silence', 'cd'],
  ])('come in the order of %s', (order, texts) => {
    const { own, issues } = scene();
    const { positions } = positionsOrdered(issueColumn(own.state, issues[2]!)!, order);
    expect(positions.map(({ position }) => position.text).join('')).toBe(texts);
  });
});
