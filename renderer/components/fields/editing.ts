/**
 * A text while it is edited in place: what is typed stays in the editor until it is saved, and
 * nothing that comes from elsewhere takes it away.
 */
export interface Editing {
  /** What the field shows instead of the value, or `null`. */
  readonly typed: string | null;
  /** The text that is known to be in the workspace. */
  readonly saved: string;
  /** What Escape brings back: the value before this editing began. */
  readonly before: string;
  /** What is on its way to the file. */
  readonly sending: string | null;
  /** Whether the last attempt to save was refused. */
  readonly refused: boolean;
}

/** What can happen to a text that is edited in place. */
export type EditingEvent =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'sent'; readonly text: string }
  | { readonly type: 'settled'; readonly text: string; readonly saved: boolean }
  /** The value came to be another one, through this editor or from elsewhere. */
  | { readonly type: 'changed'; readonly value: string }
  /** The focus came, or Enter confirmed the text: what is there now is what Escape brings back. */
  | { readonly type: 'entered'; readonly value: string }
  | { readonly type: 'left' }
  | { readonly type: 'escaped' };

/** The editing of a value that nobody has touched. */
export function startEditing(value: string): Editing {
  return { typed: null, saved: value, before: value, sending: null, refused: false };
}

/** Whether something was typed that is neither saved nor on its way. */
export function isUnsaved({ typed, saved, sending }: Editing): boolean {
  return typed !== null && typed !== (sending ?? saved);
}

/** The editing after an event. */
export function edited(state: Editing, event: EditingEvent): Editing {
  switch (event.type) {
    case 'typed':
      return { ...state, typed: event.text, refused: false };
    case 'sent':
      return { ...state, sending: event.text, refused: false };
    case 'settled':
      return {
        ...state,
        sending: state.sending === event.text ? null : state.sending,
        saved: event.saved ? event.text : state.saved,
        refused: !event.saved,
      };
    case 'changed':
      if (state.sending !== null) return state;
      if (isUnsaved(state)) return { ...state, saved: event.value };
      // The model tidies texts: a blank typed at the end of a pause stays for the next word.
      if (event.value.trim() === state.typed?.trim()) return state;
      return { ...state, saved: event.value, before: event.value, typed: null };
    case 'entered':
      return { ...state, before: event.value };
    case 'left':
      // What is on its way may yet be refused.
      if (isUnsaved(state) || state.refused || state.sending !== null) return state;
      return { ...state, typed: null };
    case 'escaped':
      return { ...state, typed: null, refused: false };
  }
}
