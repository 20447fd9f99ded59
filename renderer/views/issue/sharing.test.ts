import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Scene } from '../details/testing/scene.ts';
import { issuePage } from './issue-model.ts';
import { share } from './sharing.ts';

describe('sharing', () => {
  it('keeps what says the same, and only that', () => {
    const before = { a: { b: 1 }, c: [1, { d: 2 }] };
    const after = share(before, { a: { b: 1 }, c: [1, { d: 3 }] });
    expect(after).toEqual({ a: { b: 1 }, c: [1, { d: 3 }] });
    expect(after.a).toBe(before.a);
    expect(after.c).not.toBe(before.c);
  });

  it('gives the newer value, whatever the older one was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(share(before, after)).toEqual(after);
      }),
    );
  });

  it('gives the older value where both say the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(share(value, structuredClone(value))).toBe(value);
      }),
    );
  });

  it('leaves the other columns of a page alone when one is changed', () => {
    const scene = new Scene();
    const issue = scene.add('issue', 'May the committee mediate?');
    const yes = scene.add('position', 'Yes', issue, 'responds-to');
    const no = scene.add('position', 'No', issue, 'responds-to');
    scene.add('argument', 'It is minimal', no, 'supports');
    const before = issuePage(scene.state, issue)!;
    scene.add('argument', 'Somebody has to', yes, 'supports');
    const after = share(before, issuePage(scene.state, issue)!);
    expect(after.positions[0]?.arguments).toHaveLength(1);
    expect(after.positions[1]).toBe(before.positions[1]);
  });
});
