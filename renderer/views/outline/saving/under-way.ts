import type { Draft as Written } from '@reduxjs/toolkit';
import type { BridgeError } from '../../../../shared/bridge.ts';
import type { Command } from '../../../../shared/model/decide.ts';
import { isFiltering } from '../../filter/filter.ts';
import { draftOf, partsOf } from './draft.ts';
import type { OutlineSlice, Pending } from '../outline-state.ts';

/** How a command ended: `failure` is `null` where it is in the file. */
export interface Ended {
  readonly serial: string;
  readonly failure: BridgeError | null;
}

/** Writes into the slice that a command is on its way: the lines that it saves are no drafts any more. */
export function noteSent(state: Written<OutlineSlice>, sent: Omit<Pending, 'drafts'>): void {
  const parts = partsOf(sent.command);
  const saved = new Set(parts.map((part) => 'id' in part && part.id));
  const drafts = state.drafts.filter(({ id }) => saved.has(id));
  state.pending.push({ ...sent, drafts } as (typeof state.pending)[number]);
  if (drafts.length > 0) state.drafts = state.drafts.filter(({ id }) => !saved.has(id));
  const filtering = isFiltering(state.filter);
  for (const part of parts) {
    if (part.type === 'edit') delete state.rewordings[part.id];
    if (filtering && 'id' in part) {
      state.kept.push(part.type === 'change-kind' ? part.newId : part.id);
    }
  }
}

/** Writes into the slice that a command has arrived, or was refused: then what it would have saved is a draft again. */
export function noteEnded(state: Written<OutlineSlice>, { serial, failure }: Ended): void {
  const at = state.pending.findIndex((pending) => pending.serial === serial);
  const [ended] = at === -1 ? [] : state.pending.splice(at, 1);
  if (!ended || !failure) return;
  for (const part of partsOf(ended.command as Command)) {
    if (part.type === 'add-element') {
      const was = ended.drafts.find(({ id }) => id === part.id);
      const { text } = part.element.fields;
      state.drafts.push(was ? { ...was, text, failure } : draftOf(part, failure));
    } else if (part.type === 'edit' && 'text' in part.fields) {
      const text = part.fields.text ?? '';
      const draft = state.drafts.find(({ id }) => id === part.id);
      if (draft) draft.text = text;
      else state.rewordings[part.id] = { text, failure };
    }
  }
}
