/** The keys of a fast hand, in order, until what they are meant for is there. */
export interface TypedAhead {
  /** Keeps a key that was pressed. */
  readonly add: (key: KeyboardEvent) => void;
  readonly isEmpty: () => boolean;
  /** Stops waiting; what was kept is gone. */
  readonly drop: () => void;
}

/** What becomes of keys whose place has not got the focus: they wait, go to what has it all the same, or are gone. */
export type Next = 'wait' | 'give' | 'drop';

interface Awaited {
  /** Whether what has the focus now is what the keys are meant for. */
  readonly isThere: () => boolean;
  /** Asked in every frame in which it is not, with how many those have been. */
  readonly meanwhile: (frames: number) => Next;
}

/** Keeps keys for what is awaited, and gives them back one by one, each once what the last one did is on the page. */
export function typeAhead({ isThere, meanwhile }: Awaited): TypedAhead {
  const keys: KeyboardEvent[] = [];
  let frame = 0;
  let frames = 0;
  let isGiving = false;
  const drop = () => {
    cancelAnimationFrame(frame);
    keys.length = 0;
    frames = 0;
  };
  const give = async () => {
    isGiving = true;
    do {
      const key = keys.shift();
      if (key) pressAgain(key);
      // The window is brought up to date once the handlers of a key are through.
      await Promise.resolve();
    } while (keys.length > 0 && isThere());
    isGiving = false;
    frames = 0;
    if (keys.length > 0) wait();
  };
  const look = () => {
    frames += 1;
    const next = isThere() ? 'give' : meanwhile(frames);
    if (next === 'give') void give();
    else if (next === 'wait') wait();
    else drop();
  };
  const wait = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  };
  return {
    add: (key) => {
      keys.push(key);
      if (keys.length === 1 && !isGiving) wait();
    },
    isEmpty: () => keys.length === 0 && !isGiving,
    drop,
  };
}

const TEXT_FIELDS = 'textarea, input:not([type=checkbox], [type=radio], [type=button])';

/** Enter makes a line where there can be several, and is the end of a form elsewhere. */
function enter(field: Element): void {
  if (field instanceof HTMLInputElement) field.form?.requestSubmit();
  else document.execCommand('insertLineBreak');
}

/** Presses a key once more, where the focus is now, and does what the browser does only for a hand. */
function pressAgain({ key, code, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): void {
  const target = document.activeElement ?? document.body;
  const keys = { key, code, shiftKey, altKey, ctrlKey, metaKey };
  const again = new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true });
  if (!target.dispatchEvent(again)) return;
  if (target.matches(TEXT_FIELDS)) {
    if (metaKey || (ctrlKey && !altKey)) return;
    if (key === 'Backspace') document.execCommand('delete');
    else if (key === 'Enter') enter(target);
    else if (key.length === 1) document.execCommand('insertText', false, key);
  } else if ((key === 'Enter' || key === ' ') && target instanceof HTMLElement) {
    if (target.matches('button, a, summary, input')) target.click();
  }
}
