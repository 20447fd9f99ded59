import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Builder, harbour } from '../documents/testing/fixture.ts';
import { arbitraryIntents } from '../model/testing/intents.ts';
import { live } from '../model/testing/history.ts';
import { allBlockedBy, allThatBlock, blockingOf, type Blocking } from './blocking.ts';
import { issueIdsInOrder } from './map.ts';
import { called, labelsOf, sampleState } from './testing/sample.ts';
import type { WorkspaceState } from '../model/state.ts';

const find = (state: WorkspaceState): Blocking => blockingOf(state, issueIdsInOrder(state));

function issues(count: number): Builder {
  const b = new Builder();
  for (let made = 0; made < count; made += 1) b.add('issue', { text: `Question ${made}?` });
  return b;
}

const orderOf = (b: Builder): readonly string[] =>
  labelsOf(b.state, find(b.state).precedence.order);

const blockedBy = (b: Builder, label: string): readonly string[] =>
  labelsOf(b.state, allBlockedBy(find(b.state), b.of(label)));

describe('which issue is asked first', () => {
  it('is what others depend on, and else the order of the map', () => {
    const b = issues(4);
    b.link('I1', 'depends-on', 'I3');
    b.link('I3', 'depends-on', 'I4');
    expect(orderOf(b)).toEqual(['I4', 'I3', 'I1', 'I2']);
  });

  it('is an issue before what follows from it or from an answer to it', () => {
    const state = sampleState();
    const { order, circles } = find(state).precedence;
    expect(labelsOf(state, order)).toEqual(['I1', 'I2', 'I3', 'I4', 'I5']);
    expect(circles).toEqual([]);
  });

  it('is an issue before its follow-up also where it depends on the follow-up', () => {
    const b = harbour();
    b.link('I1', 'depends-on', 'I2');
    const { order, circles } = find(b.state).precedence;
    expect(labelsOf(b.state, order).indexOf('I1')).toBeLessThan(
      labelsOf(b.state, order).indexOf('I2'),
    );
    expect(circles).toEqual([]);
    expect(blockedBy(b, 'I2')).toEqual(['I1', 'I3']);
  });

  it('names circles, with a way around, and keeps their issues together', () => {
    const b = issues(5);
    b.link('I2', 'depends-on', 'I4');
    b.link('I4', 'depends-on', 'I5');
    b.link('I5', 'depends-on', 'I2');
    b.link('I1', 'depends-on', 'I4');
    const { precedence, deadlocks } = find(b.state);
    expect(precedence.circles).toHaveLength(1);
    expect(labelsOf(b.state, precedence.circles[0]!.issues)).toEqual(['I2', 'I4', 'I5']);
    expect(labelsOf(b.state, precedence.circles[0]!.path)).toEqual(['I2', 'I4', 'I5']);
    expect(labelsOf(b.state, precedence.order)).toEqual(['I2', 'I4', 'I5', 'I1', 'I3']);
    expect(deadlocks).toEqual(precedence.circles);
  });

  it('is nothing before what is settled, nor what is settled before anything', () => {
    const b = issues(2);
    b.link('I1', 'depends-on', 'I2');
    b.link('I2', 'depends-on', 'I1');
    expect(find(b.state).precedence.circles).toHaveLength(1);
    b.run({ type: 'edit', kind: 'issue', id: b.of('I2'), fields: { status: 'resolved' } });
    expect(find(b.state)).toMatchObject({ precedence: { circles: [] }, deadlocks: [] });
    expect(find(b.state).blocks.size).toBe(0);
  });
});

describe('what keeps an issue open', () => {
  it('is, in the sample, the mediator for the mediation, and the role for the mediation', () => {
    const state = sampleState();
    const blocking = find(state);
    const of = (label: string) => labelsOf(state, allBlockedBy(blocking, called(state, label)));
    expect(of('I4')).toEqual(['I3']);
    expect(of('I1')).toEqual(['I3']);
    expect(of('I3')).toEqual([]);
    expect(labelsOf(state, allThatBlock(blocking, called(state, 'I3')))).toEqual(['I1', 'I4']);
    expect(blocking.blocks.get(called(state, 'I4'))).toEqual([
      {
        by: called(state, 'I4'),
        issue: called(state, 'I3'),
        why: 'follow-up',
        position: called(state, 'P6'),
      },
    ]);
  });

  it('goes on through others', () => {
    const b = issues(3);
    b.link('I1', 'depends-on', 'I2');
    b.link('I2', 'depends-on', 'I3');
    expect(blockedBy(b, 'I3')).toEqual(['I2', 'I1']);
    expect(labelsOf(b.state, allThatBlock(find(b.state), b.of('I1')))).toEqual(['I2', 'I3']);
  });

  it('is not what follows from a withdrawn answer, but from a reworded one still', () => {
    const b = harbour();
    b.run({
      type: 'revise-position',
      position: b.of('P2'),
      id: b.id(),
      replaces: b.id(),
      text: 'Open it at night, twice a week',
      links: [b.id()],
    });
    expect(blockedBy(b, 'I2')).toEqual(['I1', 'I3']);
    b.run({ type: 'edit', kind: 'position', id: b.of('P7'), fields: { status: 'withdrawn' } });
    expect(blockedBy(b, 'I2')).toEqual([]);
  });

  it('may be a deadlock that no order of questions shows', () => {
    const b = harbour();
    // I2 follows from I1’s answer and needs I3, which needs I1.
    b.link('I2', 'depends-on', 'I3');
    const { precedence, deadlocks } = find(b.state);
    expect(precedence.circles).toEqual([]);
    expect(labelsOf(b.state, deadlocks[0]!.issues)).toEqual(['I1', 'I2', 'I3']);
  });
});

describe('blocking after any commands', () => {
  it('orders every issue once, each after what is asked before it, circles aside', () => {
    fc.assert(
      fc.property(arbitraryIntents(40), (intents) => {
        const state = live(intents).end;
        const { precedence, blocks, blockedBy: blocked } = find(state);
        const place = new Map(precedence.order.map((id, index) => [id, index]));
        expect(precedence.order.toSorted()).toEqual(issueIdsInOrder(state).toSorted());
        const circular = precedence.circles.map((circle) => new Set(circle.issues));
        for (const [issue, before] of precedence.before) {
          for (const other of before) {
            if (circular.some((circle) => circle.has(issue) && circle.has(other))) continue;
            expect(place.get(other)).toBeLessThan(place.get(issue)!);
          }
        }
        expect([...blocked.values()].flat()).toHaveLength([...blocks.values()].flat().length);
      }),
    );
  });
});
