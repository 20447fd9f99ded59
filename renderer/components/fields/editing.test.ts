import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited, isUnsaved, startEditing, type Editing, type EditingEvent } from './editing.ts';

function after(value: string, ...events: readonly EditingEvent[]): Editing {
  return events.reduce(edited, startEditing(value));
}

describe('editing a text in place', () => {
  it('keeps what is typed when the value changes elsewhere', () => {
    const state = after('a', { type: 'typed', text: 'ab' }, { type: 'changed', value: 'x' });
    expect(state.typed).toBe('ab');
    expect(isUnsaved(state)).toBe(true);
  });

  it('takes a change from elsewhere where nothing unsaved was typed', () => {
    expect(after('a', { type: 'changed', value: 'b' }).typed).toBeNull();
    const saved = after(
      'a',
      { type: 'typed', text: 'ab' },
      { type: 'sent', text: 'ab' },
      { type: 'settled', text: 'ab', saved: true },
      { type: 'changed', value: 'undone' },
    );
    expect(saved.typed).toBeNull();
  });

  it('keeps the blank that was typed at the end of a pause', () => {
    const state = after(
      '',
      { type: 'typed', text: 'the ' },
      { type: 'sent', text: 'the ' },
      { type: 'settled', text: 'the ', saved: true },
      { type: 'changed', value: 'the' },
    );
    expect(state.typed).toBe('the ');
    expect(isUnsaved(state)).toBe(false);
  });

  it('still has to save what was typed while the last text was on its way', () => {
    const state = after(
      'a',
      { type: 'typed', text: 'ab' },
      { type: 'sent', text: 'ab' },
      { type: 'typed', text: 'a' },
      { type: 'settled', text: 'ab', saved: true },
    );
    expect(isUnsaved(state)).toBe(true);
  });

  it('keeps what was refused, also when the field is left', () => {
    const state = after(
      'a',
      { type: 'typed', text: 'ab' },
      { type: 'sent', text: 'ab' },
      { type: 'settled', text: 'ab', saved: false },
      { type: 'left' },
    );
    expect(state).toMatchObject({ typed: 'ab', refused: true });
    expect(isUnsaved(state)).toBe(true);
  });

  it('keeps what is on its way when the field is left: it may yet be refused', () => {
    const state = after(
      'a',
      { type: 'typed', text: 'ab' },
      { type: 'sent', text: 'ab' },
      { type: 'left' },
      { type: 'settled', text: 'ab', saved: false },
    );
    expect(state).toMatchObject({ typed: 'ab', refused: true });
  });

  it('brings back the value from before the editing', () => {
    const state = after(
      'a',
      { type: 'entered', value: 'a' },
      { type: 'typed', text: 'ab' },
      { type: 'escaped' },
    );
    expect(state).toMatchObject({ typed: null, before: 'a' });
  });

  it('never loses typed text but by Escape', () => {
    const text = fc.string({ maxLength: 4 });
    const event = fc.oneof(
      text.map((value): EditingEvent => ({ type: 'changed', value })),
      text.map((value): EditingEvent => ({ type: 'entered', value })),
      fc.constant<EditingEvent>({ type: 'left' }),
      text.map((sent): EditingEvent => ({ type: 'settled', text: sent, saved: false })),
    );
    fc.assert(
      fc.property(text, text, fc.array(event), (value, typed, events) => {
        const state = after(value, { type: 'typed', text: typed }, ...events);
        if (isUnsaved(after(value, { type: 'typed', text: typed }))) {
          expect([typed, null]).toContain(state.typed);
          // Gone from the field only if the workspace has it.
          if (state.typed === null)
            expect(events).toContainEqual({ type: 'changed', value: typed });
        }
      }),
    );
  });
});
