import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../shared/map/graph.ts';
import type { MapGraph } from '../../../../shared/map/types.ts';
import { newWorkspace, run } from '../../../../shared/model/testing/history.ts';
import { add, link, linkId } from '../../../../shared/model/testing/small-commands.ts';
import { testId } from '../../../../shared/model/testing/test-ids.ts';
import { rowsFromState } from '../../../../shared/model/state.ts';
import { goTo } from '../../outline/go.ts';
import { mayHavePlace } from '../../outline/typing/lines.ts';
import { NEW_ACTIONS } from '../../outline/NewActions.tsx';
import { Sitting } from '../../outline/testing/sitting.ts';
import {
  activate,
  addBeside,
  addUnder,
  elementOfKey,
  mayBeginFrom,
  removeCards,
  rowOf,
  stopTyping,
} from './acts.ts';
import { withDrafts } from '../sight/drafted.ts';

/** Two issues; a pro that stands under both positions of the first, the later of which is the older tie. */
const map = run(
  newWorkspace(),
  add('issue', 1),
  add('position', 2, [1, 'responds-to']),
  add('position', 3, [1, 'responds-to']),
  add('argument', 4, [3, 'supports']),
  link(4, 'objects-to', 2),
  add('argument', 5, [4, 'supports']),
  add('issue', 6),
);

function sit() {
  const sitting = new Sitting(rowsFromState(map));
  const graph = (): MapGraph => {
    const { drafts } = sitting.desk.outline();
    return buildGraph(withDrafts(sitting.look().map, drafts), { folded: new Set(), shown: null });
  };
  const go = (number: number) => {
    sitting.act((desk) => activate(desk, graph(), testId(number)));
    return sitting;
  };
  const active = () => {
    const { active: now, drafts } = sitting.desk.outline();
    return now && elementOfKey(sitting.look().map, drafts, now.key);
  };
  return { sitting, graph, go, active };
}

describe('a card', () => {
  it('is the row of its element in the place where the map has it', () => {
    const { sitting, graph } = sit();
    expect(graph().nodes.get(testId(4))?.parent).toBe(testId(2));
    const row = rowOf(sitting.desk, graph(), testId(4));
    expect(row?.place.link).toBe(linkId(4, 2));
    expect(rowOf(sitting.desk, graph(), testId(5))?.key).toBe(testId(5));
  });

  it('is known by its row again', () => {
    const { go, active } = sit();
    for (const number of [1, 4, 5, 6]) {
      go(number);
      expect(active()).toBe(testId(number));
    }
  });
});

describe('typing on the map', () => {
  it('makes a card under another, of the kind that usually comes there', () => {
    const { go, sitting } = sit();
    const [key] = [rowOf(sitting.desk, sit().graph(), testId(6))?.key ?? ''];
    go(6)
      .act((desk) => addUnder(desk, key))
      .type('we');
    go(6);
    expect(sitting.lines.slice(-2)).toEqual(['? Element 6|', '  = we']);
  });

  it('makes one of a sign, or says why it cannot stand there', () => {
    const { sitting } = sit();
    sitting.act((desk) => addUnder(desk, testId(2), 'contra')).type('no');
    expect(sitting.lines).toContain('    − no…|');
    const count = sitting.lines.length;
    sitting.act(stopTyping).act((desk) => addUnder(desk, testId(2), 'position'));
    expect(sitting.errors).toHaveLength(1);
    expect(sitting.lines).toHaveLength(count);
  });

  it('makes one beside another', () => {
    const { sitting } = sit();
    sitting.act((desk) => addBeside(desk, testId(2))).type('they');
    expect(sitting.lines.indexOf('  = they…|')).toBeLessThan(
      sitting.lines.indexOf('  = Element 3'),
    );
  });

  it('left empty, goes back to the card before it, or to what it was to stand under', () => {
    const { sitting, active } = sit();
    const count = sitting.lines.length;
    sitting.act((desk) => addBeside(desk, testId(2))).act(stopTyping);
    expect(active()).toBe(testId(2));
    sitting.act((desk) => addUnder(desk, testId(6))).act(stopTyping);
    expect(active()).toBe(testId(6));
    expect(sitting.lines).toHaveLength(count);
  });
});

describe('what can be made from a card', () => {
  const signs = NEW_ACTIONS.map(([, sign]) => sign);

  it('is what the outline says of its row, wherever it stands', () => {
    const { sitting } = sit();
    const { desk } = sitting;
    const agree = () => {
      for (const sign of signs) {
        expect(mayBeginFrom(desk, desk.look().map, sign)).toBe(mayHavePlace(desk, sign));
      }
    };
    agree();
    for (const { key } of desk.look().view.rows) {
      sitting.act(() => goTo(desk, key, { typing: false }));
      agree();
    }
    sitting.act(() => addUnder(desk, testId(6)));
    agree();
    sitting.act(stopTyping).act(() => goTo(desk, testId(99), { typing: false }));
    agree();
  });
});

describe('deleting cards', () => {
  it('goes to the card beside, or to what they stood under', () => {
    const { go, sitting, graph, active } = sit();
    go(2).act((desk) => removeCards(desk, graph()));
    expect(active()).toBe(testId(3));
    go(5).act((desk) => removeCards(desk, graph()));
    expect(active()).toBe(testId(4));
    sitting.deliver();
    expect(sitting.saved.position).toHaveLength(1);
  });

  it('takes a card that stands elsewhere too from here alone', () => {
    const { go, sitting, graph } = sit();
    go(4).act((desk) => removeCards(desk, graph()));
    expect(graph().nodes.get(testId(4))?.parent).toBe(testId(3));
    sitting.deliver();
    expect(sitting.saved.argument).toHaveLength(2);
  });
});
