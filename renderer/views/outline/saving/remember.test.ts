import { describe, expect, it } from 'vitest';
import { Memory, unsavedOf, type Storage } from './remember.ts';
import { Sitting } from '../testing/sitting.ts';

/** A storage that holds what is put into it, or nothing at all. */
function storage(isFull = false): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      if (isFull) throw new Error('no room');
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
  };
}

const outlineOf = (sitting: Sitting) => sitting.store.getState().outline;

describe('what is remembered', () => {
  it('is everything that the file has not acknowledged, sent or not', () => {
    const sitting = new Sitting().begin().type('who').press('Enter', 'Tab').type('they');
    sitting.press('Enter').type('= we').press('Escape');
    const { drafts } = unsavedOf(outlineOf(sitting));
    expect(drafts.map(({ text }) => text)).toEqual(['who', 'they', 'we']);
    sitting.deliver();
    expect(unsavedOf(outlineOf(sitting))).toEqual({ drafts: [], rewordings: {} });
  });

  it('comes back in another run, the line that was typed in last as well', () => {
    const kept = storage();
    const sitting = new Sitting().begin().type('who').press('Enter');
    const memory = new Memory(kept, '/a.moot');
    memory.keepUnsaved(unsavedOf(outlineOf(sitting)));
    const [draft] = outlineOf(sitting).drafts;
    if (draft) memory.keepTyped({ id: draft.id, draft, text: 'whe' });
    const { drafts } = new Memory(kept, '/a.moot').recall();
    expect(drafts.map(({ text }) => text)).toEqual(['who', 'whe']);
    memory.keepTyped(null);
    expect(memory.recall().drafts).toHaveLength(1);
  });

  it('is of one workspace alone, and nothing where there was nothing', () => {
    const kept = storage();
    new Memory(kept, '/a.moot').keepTyped({ id: 'x', draft: null, text: 'words' });
    expect(new Memory(kept, '/b.moot').recall()).toEqual({ drafts: [], rewordings: {} });
    expect(new Memory(kept, '/a.moot').recall().rewordings['x']?.text).toBe('words');
  });

  it('comes along to another file, which then has it of its own', () => {
    const kept = storage();
    const memory = new Memory(kept, '/a.moot');
    memory.keepTyped({ id: 'x', draft: null, text: 'words' });
    memory.copyTo('/b.moot');
    memory.keepTyped(null);
    expect(new Memory(kept, '/b.moot').recall().rewordings['x']?.text).toBe('words');
    expect(memory.recall()).toEqual({ drafts: [], rewordings: {} });
  });

  it('without room for it or damaged is nothing, and no error', () => {
    const full = new Memory(storage(true), '/a.moot');
    full.keepTyped({ id: 'x', draft: null, text: 'words' });
    expect(full.recall()).toEqual({ drafts: [], rewordings: {} });
    const damaged = storage();
    damaged.setItem('moot.outline.typed:/a.moot', '{');
    expect(new Memory(damaged, '/a.moot').recall()).toEqual({ drafts: [], rewordings: {} });
  });

  it.each([
    ['unsaved', '{"drafts":[{"text":"who"},5,null],"rewordings":{"x":"words"}}'],
    ['unsaved', '{"rewordings":[]}'],
    ['unsaved', '7'],
    ['typed', '{"text":"words"}'],
    ['typed', '{"id":"x","text":"words","draft":{"text":"who"}}'],
  ])('is nothing where another version of the app left %s otherwise: %s', (part, text) => {
    const other = storage();
    other.setItem(`moot.outline.${part}:/a.moot`, text);
    expect(new Memory(other, '/a.moot').recall()).toEqual({ drafts: [], rewordings: {} });
  });
});
