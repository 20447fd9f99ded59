import { expect, it } from 'vitest';
import {
  leavingAsked,
  left,
  overlayClosed,
  overlayHeld,
  overlayOpened,
  stayed,
  uiReducer,
  type UiSlice,
} from './ui.ts';

type Step = Parameters<typeof uiReducer>[1];

function after(...steps: readonly Step[]): UiSlice {
  return steps.reduce<UiSlice>(uiReducer, uiReducer(undefined, { type: 'begin' }));
}
const importing = overlayOpened({ name: 'import' });
const help = overlayOpened({ name: 'keyboard-help' });

it('has one overlay take the place of another, unless that holds something', () => {
  expect(after(importing, help).overlay).toEqual({ name: 'keyboard-help' });
  const held = after(importing, overlayHeld('reading'), help);
  expect([held.overlay, held.asked]).toEqual([{ name: 'import' }, { name: 'keyboard-help' }]);
});

it('does what was asked for once a person says so, and nothing where they stay', () => {
  const asked = [importing, overlayHeld('work'), help];
  expect(after(...asked, stayed())).toMatchObject({
    overlay: { name: 'import' },
    held: 'work',
    asked: null,
  });
  expect(after(...asked, left())).toMatchObject({
    overlay: { name: 'keyboard-help' },
    held: null,
    asked: null,
  });
  expect(after(importing, overlayHeld('work'), leavingAsked(), left()).overlay).toBeNull();
});

it('lets what was read go for another file, and asks before what somebody did goes', () => {
  expect(after(importing, overlayHeld('reading'), importing).asked).toBeNull();
  const asked = after(importing, overlayHeld('work'), importing);
  expect(asked.asked).toEqual({ name: 'import' });
  // It is the same again, and begins anew.
  expect(uiReducer(asked, left()).turn).toBe(asked.turn + 1);
  const other = overlayOpened({ name: 'import', from: 'clipboard' });
  expect(after(importing, overlayHeld('reading'), other).asked).not.toBeNull();
});

it('holds nothing once it is closed', () => {
  expect(after(importing, overlayHeld('work'), overlayClosed())).toMatchObject({
    overlay: null,
    held: null,
  });
});
