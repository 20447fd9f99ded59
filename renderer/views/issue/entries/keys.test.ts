import { describe, expect, it } from 'vitest';
import { Scene } from '../../details/testing/scene.ts';
import { addCommand, addingTo, tieCommand } from './adding.ts';
import { intentOf, type Press } from './entry-keys.ts';
import { issuePage } from '../issue-model.ts';
import { moveBeside } from './moving.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

describe('a key on an entry', () => {
  it('adds what its sign adds in the outline', () => {
    expect(intentOf(press('+'), 'position', false)).toEqual({ do: 'add', what: 'pro' });
    expect(intentOf(press('?'), 'argument', false)).toEqual({ do: 'add', what: 'issue' });
  });

  it('sets a stance on positions alone', () => {
    expect(intentOf(press('s'), 'position', false)).toEqual({ do: 'stance' });
    expect(intentOf(press('s'), 'argument', false)).toBeNull();
  });

  it('goes to the column at that side, whichever way the page is set', () => {
    expect(intentOf(press('ArrowRight'), 'position', false)).toMatchObject({ to: 'next-column' });
    expect(intentOf(press('ArrowRight'), 'position', true)).toMatchObject({
      to: 'previous-column',
    });
  });

  it('leaves shortcuts to others', () => {
    expect(intentOf(press('ArrowUp', { altKey: true }), 'position', false)).toBeNull();
    expect(intentOf(press('-', { ctrlKey: true }), 'position', false)).toBeNull();
  });
});

describe('something new on the page', () => {
  it('stands under the entry that can bear it, and a position always under the issue', () => {
    const argument = { kind: 'argument', id: 'a', key: 'l' } as const;
    expect(addingTo('i', argument, 'contra')).toEqual({
      what: 'contra',
      parent: 'a',
      as: 'objects-to',
      at: 'l',
    });
    expect(addingTo('i', argument, 'position')).toMatchObject({ parent: 'i', at: null });
    expect(addingTo('i', argument, 'issue')).toMatchObject({ as: 'questions' });
    expect(addingTo('i', { kind: 'position', id: 'p', key: 'l' }, 'issue')).toMatchObject({
      as: 'suggested-by',
    });
  });

  it('is refused where the entry bears no such thing', () => {
    expect(addingTo('i', { kind: 'issue', id: 'i', key: 'i' }, 'pro')).toBeNull();
    expect(addingTo('i', { kind: 'reference', id: 'r', key: 'l' }, 'assumption')).toBeNull();
  });

  it('is made, or tied, by a command that the model takes', () => {
    const scene = new Scene();
    const issue = scene.add('issue', 'May the committee mediate?');
    const yes = scene.add('position', 'Yes', issue, 'responds-to');
    const annex = scene.add('reference', 'Annexes');
    const to = { kind: 'position', id: yes, key: yes } as const;
    for (const what of ['pro', 'contra', 'assumption', 'reference', 'issue'] as const) {
      scene.run(addCommand(addingTo(issue, to, what)!, scene.id(), `New ${what}`));
    }
    scene.run(tieCommand(addingTo(issue, to, 'reference')!, annex));
    const [column] = issuePage(scene.state, issue)!.positions;
    expect(column).toMatchObject({ arguments: [{ side: 'pro' }, { side: 'contra' }] });
    expect(column?.citations).toHaveLength(2);
    expect(column?.assumptions).toHaveLength(1);
    expect(column?.questions).toHaveLength(1);
  });
});

describe('moving an entry beside another', () => {
  function pros() {
    const scene = new Scene();
    const yes = scene.add('position', 'Yes');
    const first = scene.add('argument', 'First', yes, 'supports');
    scene.add('argument', 'Against', yes, 'objects-to');
    const last = scene.add('argument', 'Last', yes, 'supports');
    const order = () =>
      [...scene.state.tables.link.values()]
        .filter(({ type }) => type === 'supports')
        .sort((a, b) => (a.rank < b.rank ? -1 : 1))
        .map(({ from }) => from);
    const linkOf = (id: string) =>
      [...scene.state.tables.link.values()].find((l) => l.from === id)!.id;
    return { scene, first, last, order, linkOf };
  }

  it('goes past its own like, over what stands between', () => {
    const { scene, first, last, order, linkOf } = pros();
    scene.run(moveBeside(scene.state, linkOf(last), -1)!);
    expect(order()).toEqual([last, first]);
    scene.run(moveBeside(scene.state, linkOf(last), 1)!);
    expect(order()).toEqual([first, last]);
  });

  it('stops at the ends', () => {
    const { scene, first, last, linkOf } = pros();
    expect(moveBeside(scene.state, linkOf(first), -1)).toBeNull();
    expect(moveBeside(scene.state, linkOf(last), 1)).toBeNull();
  });
});
