import { describe, expect, it } from 'vitest';
import { newWorkspace, run } from '../../../../shared/model/testing/history.ts';
import { add, link, linkId } from '../../../../shared/model/testing/small-commands.ts';
import { testId } from '../../../../shared/model/testing/test-ids.ts';
import { placesUnder, tiesBetween } from './ties.ts';

const map = run(
  newWorkspace(),
  add('issue', 1),
  add('issue', 2),
  add('position', 3, [1, 'responds-to']),
  add('position', 4, [2, 'responds-to']),
  add('argument', 5, [3, 'objects-to']),
  add('assumption', 6, [3, 'assumes']),
  add('assumption', 7),
  link(4, 'replaces', 3),
);

const ties = (from: number, to: number) => {
  const found = tiesBetween(map, testId(from), testId(to));
  return found.ok
    ? found.value.map(({ type, direction }) => (direction === 'out' ? type : `${type} back`))
    : found.error;
};

describe('the ties between two elements', () => {
  it('go the way in which they are drawn, the likeliest first', () => {
    expect(ties(1, 2)).toEqual(['suggested-by', 'questions', 'specializes', 'depends-on']);
    expect(ties(5, 4)).toEqual(['supports', 'objects-to']);
    expect(ties(1, 4)).toEqual(['suggested-by', 'questions']);
  });

  it('are read backwards only where none can go that way', () => {
    expect(ties(4, 5)).toEqual(['supports back', 'objects-to back']);
    expect(ties(7, 5)).toEqual(['assumes back']);
  });

  it('that are there already are left out, or are why there is none', () => {
    expect(ties(5, 3)).toEqual(['supports']);
    expect(ties(4, 3)).toMatchObject({ by: 'model', refusal: { code: 'link-exists' } });
    expect(ties(4, 2)).toMatchObject({ by: 'model', refusal: { code: 'link-exists' } });
  });

  it('would not close circles', () => {
    expect(ties(3, 4)).toMatchObject({ by: 'model', refusal: { code: 'link-circle' } });
    expect(ties(5, 5)).toMatchObject({ by: 'model', refusal: { code: 'link-to-itself' } });
  });

  it('are none between some kinds, and it is said between which there are', () => {
    expect(ties(6, 7)).toEqual({
      by: 'kinds',
      from: 'assumption',
      to: 'assumption',
      instead: ['reference'],
    });
  });
});

describe('how an element could stand under another', () => {
  const under = (
    child: number,
    parent: number,
    present: Parameters<typeof placesUnder>[3] = null,
  ) => {
    const found = placesUnder(map, testId(child), testId(parent), present);
    return found.ok ? found.value : found.error;
  };

  it('begins with how it stands now', () => {
    const present = { id: linkId(5, 3), type: 'objects-to' } as const;
    expect(under(5, 4, present)).toEqual(['objects-to', 'supports']);
    expect(under(5, 4)).toEqual(['supports', 'objects-to']);
  });

  it('allows the place where it stands, and only once', () => {
    const present = { id: linkId(5, 3), type: 'objects-to' } as const;
    expect(under(5, 3, present)).toEqual(['objects-to', 'supports']);
    expect(under(6, 3)).toMatchObject({ refusal: { code: 'link-exists' } });
  });

  it('is refused below itself, and where nothing of its kind can stand', () => {
    expect(under(1, 3)).toMatchObject({ refusal: { code: 'link-circle' } });
    expect(under(3, 5)).toMatchObject({ by: 'kinds', instead: ['issue'] });
  });
});
