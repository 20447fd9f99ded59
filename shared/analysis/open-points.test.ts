import { describe, expect, it } from 'vitest';
import { harbour, type Builder } from '../documents/testing/fixture.ts';
import { entity } from '../model/queries.ts';
import { prerequisitesOf } from './blocking.ts';
import { divergenceOf } from './divergence.ts';
import { argumentsBelow, issuesInOrder } from './map.ts';
import { heldUpBy, openPointsOf, partiesHeard } from './open-points.ts';

function pointsOf(b: Builder, label: string) {
  const id = b.of(label);
  return openPointsOf(b.state, id, divergenceOf(b.state, id), partiesHeard(b.state));
}

const labels = (entities: readonly { readonly label: string }[]): readonly string[] =>
  entities.map(({ label }) => label);

describe('what is open on an issue', () => {
  it('lists contras without an answer, positions without a holder, contested assumptions', () => {
    const b = harbour();
    expect(pointsOf(b, 'I1').unanswered).toEqual([{ argument: b.of('A3'), on: b.of('A2') }]);
    expect(pointsOf(b, 'I1').contested).toMatchObject([
      { assumption: { label: 'AS1' }, under: [b.of('P2')] },
    ]);
    expect(pointsOf(b, 'I3').withoutHolder).toEqual([b.of('P5')]);
  });

  it('lists the parties that were heard elsewhere and not here', () => {
    const b = harbour();
    expect(partiesHeard(b.state).map(({ shortName }) => shortName)).toEqual(['Ferry', 'Pilots']);
    expect(pointsOf(b, 'I3').notHeard.map(({ shortName }) => shortName)).toEqual(['Pilots']);
    // Where there is no position yet, nobody could have been heard.
    expect(pointsOf(b, 'I2').notHeard).toEqual([]);
  });

  it('lists what has to be settled first, and what waits', () => {
    const b = harbour();
    expect(labels(pointsOf(b, 'I3').waitsFor)).toEqual(['I1']);
    expect(labels(pointsOf(b, 'I1').holdsUp)).toEqual(['I3']);
    b.run({ type: 'edit', kind: 'issue', id: b.of('I1'), fields: { status: 'resolved' } });
    expect(pointsOf(b, 'I3').waitsFor).toEqual([]);
  });
});

describe('a follow-up', () => {
  it('holds up the answer that it follows from', () => {
    const b = harbour();
    const { answers, issues } = heldUpBy(b.state, b.of('I2'));
    expect(answers).toMatchObject([{ position: b.of('P2'), issue: { label: 'I1' } }]);
    expect(issues).toEqual([]);
  });

  it('does not wait for the issue that it follows from, whatever the links say', () => {
    const b = harbour();
    b.link('I2', 'depends-on', 'I1');
    expect(prerequisitesOf(b.state, b.of('I2'))).toEqual([]);
    expect(labels(pointsOf(b, 'I1').holdsUp)).toEqual(['I3']);
  });
});

describe('the order of the map', () => {
  it('puts each issue once, before the issues below it', () => {
    const b = harbour();
    b.link('I2', 'suggested-by', 'I3');
    expect(labels(issuesInOrder(b.state))).toEqual(['I1', 'I2', 'I3', 'I4']);
  });

  it('reads pros before contras, and ends circles where they would begin again', () => {
    const b = harbour();
    const places = argumentsBelow(b.state, b.of('P2'));
    expect(places.map(({ argument, depth }) => `${argument.label}:${depth}`)).toEqual([
      'A1:0',
      'A2:0',
      'A3:1',
    ]);
    const link = b.state.indexes.linksFrom.get(b.of('A3'))![0]!;
    const circle = { ...link, id: b.id(), from: b.of('A2'), to: b.of('A3') };
    b.run({ type: 'import', source: 'circle', rows: { link: [circle] } as never });
    expect(argumentsBelow(b.state, b.of('P2'))).toHaveLength(3);
    expect(entity(b.state, 'link', circle.id)).toBeDefined();
  });
});
