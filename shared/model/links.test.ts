import { describe, expect, it } from 'vitest';
import { createMessages } from '../messages/index.ts';
import { describeRefusal } from '../messages/describe.ts';
import { LINK_RULES, mayJoin, placement, placementTypes } from './links.ts';
import { refusalOf, newWorkspace, run } from './testing/history.ts';
import { add, link, linkId } from './testing/small-commands.ts';
import { testId } from './testing/test-ids.ts';
import { ELEMENT_KINDS, LINK_TYPES, type ElementKind, type LinkType } from './vocabulary.ts';

/** The table of K1 in SPEC.md, written a second time. */
const ALLOWED: { readonly [T in LinkType]: readonly [from: string, to: string, child: string] } = {
  'responds-to': ['position', 'issue', 'from'],
  supports: ['argument', 'position argument', 'from'],
  'objects-to': ['argument', 'position argument', 'from'],
  questions: ['issue', ELEMENT_KINDS.join(' '), 'from'],
  'suggested-by': ['issue', 'issue position', 'from'],
  'depends-on': ['issue', 'issue', 'none'],
  specializes: ['issue', 'issue', 'from'],
  replaces: ['position', 'position', 'none'],
  assumes: ['position argument', 'assumption', 'to'],
  cites: [ELEMENT_KINDS.join(' '), 'reference', 'to'],
};

const messages = createMessages('en');

const combinations = LINK_TYPES.flatMap((type) =>
  ELEMENT_KINDS.flatMap((from) => ELEMENT_KINDS.map((to) => [type, from, to] as const)),
);

function isAllowed(type: LinkType, from: ElementKind, to: ElementKind): boolean {
  const [froms, tos] = ALLOWED[type];
  return froms.split(' ').includes(from) && tos.split(' ').includes(to);
}

describe('links', () => {
  it.each(combinations)('K1: %s from %s to %s, as the table says', (type, from, to) => {
    const state = run(newWorkspace(), add(from, 1), add(to, 2));
    expect(mayJoin(type, from, to)).toBe(isAllowed(type, from, to));
    if (isAllowed(type, from, to)) {
      const linked = run(state, link(1, type, 2));
      expect(linked.tables.link.get(linkId(1, 2))).toMatchObject({
        type,
        from: testId(1),
        to: testId(2),
      });
      const childEnd = ALLOWED[type][2];
      expect(linked.roots.has(testId(1))).toBe(childEnd !== 'from');
      expect(linked.roots.has(testId(2))).toBe(childEnd !== 'to');
    } else {
      const refused = refusalOf(state, link(1, type, 2));
      expect(refused).toMatchObject({
        code: 'link-not-allowed',
        values: { type, fromKind: from, toKind: to },
      });
      const { message, hint } = describeRefusal(messages, refused);
      expect(message).toContain(messages.t(`vocabulary:link.${type}`));
      expect(hint).not.toBe('');
    }
  });

  it.each(LINK_TYPES)('K1: the child of %s is the end that the table says', (type) => {
    const place = placement({ type, from: 'a', to: 'b' });
    const expected = {
      from: { child: 'a', parent: 'b' },
      to: { child: 'b', parent: 'a' },
      none: null,
    }[LINK_RULES[type].child];
    expect(place).toEqual(expected);
  });

  it('K2: nothing is linked to itself, or twice', () => {
    const state = run(newWorkspace(), add('issue', 1), add('issue', 2), link(2, 'specializes', 1));
    expect(refusalOf(state, link(1, 'depends-on', 1)).code).toBe('link-to-itself');
    expect(refusalOf(state, link(2, 'specializes', 1, testId(99)))).toEqual({
      code: 'link-exists',
      values: { type: 'specializes', from: 'I2', to: 'I1' },
    });
    expect(run(state, link(2, 'suggested-by', 1, testId(99))).tables.link.size).toBe(2);
  });

  it('K3: links that place make no circle, whatever their types', () => {
    const state = run(
      newWorkspace(),
      add('issue', 1),
      add('position', 2, [1, 'responds-to']),
      add('issue', 3, [2, 'suggested-by']),
    );
    expect(refusalOf(state, link(1, 'specializes', 3))).toEqual({
      code: 'link-circle',
      values: { type: 'specializes', from: 'I1', to: 'I2' },
    });
    expect(refusalOf(state, link(1, 'questions', 2)).code).toBe('link-circle');
  });

  it('K3: revisions make no circle, dependencies may', () => {
    const positions = run(
      newWorkspace(),
      add('position', 1),
      add('position', 2),
      add('position', 3),
      link(2, 'replaces', 1),
      link(3, 'replaces', 2),
    );
    expect(refusalOf(positions, link(1, 'replaces', 3)).code).toBe('link-circle');
    const issues = run(newWorkspace(), add('issue', 1), add('issue', 2), link(1, 'depends-on', 2));
    expect(run(issues, link(2, 'depends-on', 1)).tables.link.size).toBe(2);
  });

  it.each<[ElementKind, ElementKind, readonly LinkType[]]>([
    ['issue', 'issue', ['suggested-by', 'questions', 'specializes']],
    ['issue', 'position', ['suggested-by', 'questions']],
    ['issue', 'argument', ['questions']],
    ['position', 'issue', ['responds-to']],
    ['argument', 'position', ['supports', 'objects-to']],
    ['assumption', 'argument', ['assumes']],
    ['reference', 'reference', ['cites']],
    ['position', 'position', []],
    ['assumption', 'issue', []],
  ])('K4: %s stands under %s by %j', (child, parent, types) => {
    expect(placementTypes(child, parent)).toEqual(types);
  });

  it('K5: a link’s type is edited within the same rules', () => {
    const state = run(newWorkspace(), add('position', 1), add('argument', 2, [1, 'supports']));
    const change = (type: LinkType) =>
      ({ type: 'edit', kind: 'link', id: linkId(2, 1), fields: { type } }) as const;
    const turned = run(state, change('objects-to'));
    expect(turned.tables.link.get(linkId(2, 1))?.type).toBe('objects-to');
    expect(refusalOf(state, change('responds-to')).code).toBe('link-not-allowed');
    const both = run(state, link(2, 'objects-to', 1, testId(99)));
    expect(refusalOf(both, change('objects-to')).code).toBe('link-exists');
    // It may turn round what stands under what: by itself it is no circle.
    const doubted = run(newWorkspace(), add('reference', 1), add('issue', 2, [1, 'questions']));
    expect(run(doubted, change('cites')).tables.link.get(linkId(2, 1))?.type).toBe('cites');
  });
});
