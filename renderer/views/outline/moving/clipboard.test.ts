import { describe, expect, it } from 'vitest';
import { copyText, cutSelected, cutText, pasteLines } from './clipboard.ts';
import { activeRow, goTo } from '../go.ts';
import { rowsTaken } from '../outline-slice.ts';
import { Sitting } from '../testing/sitting.ts';

/** An issue with two positions, an argument under the second, and another issue. */
function sit(): Sitting {
  const sitting = new Sitting().begin().type('who').press('Enter', 'Tab').type('they');
  sitting.press('Enter').type('we').press('Enter', 'Tab').type('cheap');
  return sitting.press('Enter', 'Enter', 'Enter').type('when').press('Escape').deliver();
}

function go(sitting: Sitting, words: string): void {
  const at = sitting.lines.findIndex((line) => line.includes(words));
  const row = sitting.look().view.rows[at];
  if (!row) throw new Error(words);
  sitting.act((desk) => goTo(desk, row.key, { typing: false }));
}

function cut(sitting: Sitting, words: string): string {
  go(sitting, words);
  const text = cutText(sitting.desk);
  sitting.act((desk) => cutSelected(desk, text)).deliver();
  return text;
}

function paste(sitting: Sitting, text: string, words: string): void {
  go(sitting, words);
  sitting.act((desk) => pasteLines(desk, text, activeRow(desk))).deliver();
}

describe('what is cut', () => {
  it('stays until it is pasted, and goes there as the same, with what stands below it', () => {
    const sitting = sit();
    const before = sitting.saved.position;
    const text = cut(sitting, 'we');
    expect(sitting.lines).toEqual(['? who', '  = they', '  = we|', '    + cheap', '? when']);
    paste(sitting, text, 'when');
    expect(sitting.lines).toEqual(['? who', '  = they', '? when', '  = we|', '    + cheap']);
    expect(sitting.saved.position).toEqual(before);
    cut(sitting, 'they');
    paste(sitting, cutText(sitting.desk), 'we');
    expect(sitting.lines.slice(1)).toEqual(['? when', '  = we', '    + cheap', '  = they|']);
  });

  it('is moved once: pasted again, it is text', () => {
    const sitting = sit();
    const text = cut(sitting, 'we');
    paste(sitting, text, 'who');
    paste(sitting, text, 'they');
    expect(sitting.saved.position).toHaveLength(3);
  });

  it('is a copy in another workspace, with all that stands below it', () => {
    const text = cut(sit(), 'who');
    const other = new Sitting().begin().type('other').press('Escape').deliver();
    other.act((desk) => pasteLines(desk, text, activeRow(desk))).deliver();
    expect(other.lines).toEqual(['? other', '? who|', '  = they', '  = we', '    + cheap']);
    const own = sit();
    go(own, 'who');
    expect(copyText(own.desk)).toBe('? who');
  });

  it('stays where it is when it is let go, or something else is pasted', () => {
    const sitting = sit();
    const text = cut(sitting, 'we');
    paste(sitting, '= you', 'they');
    expect(sitting.lines.slice(0, 4)).toEqual(['? who', '  = they', '  = you|', '  = we']);
    sitting.act((desk) => desk.dispatch(rowsTaken(null)));
    paste(sitting, text, 'they');
    expect(sitting.saved.position).toHaveLength(4);
  });

  it('says why where it cannot go, and waits on', () => {
    const sitting = sit();
    const text = cut(sitting, 'who');
    paste(sitting, text, 'cheap');
    expect(sitting.errors).toHaveLength(1);
    expect(sitting.saved.issue).toHaveLength(2);
    expect(sitting.store.getState().outline.taken).not.toBeNull();
  });
});
