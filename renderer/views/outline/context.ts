import { createContext, use } from 'react';
import type { TFunction } from 'i18next';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { useAppSelector } from '../../state/store.ts';
import type { Desk } from './desk.ts';
import type { OutlineModel } from './rows/model.ts';
import type { Memory } from './saving/remember.ts';

/** What the parts of the outline share. */
export interface OutlineParts {
  readonly desk: Desk;
  readonly model: OutlineModel;
  readonly memory: Memory;
  /** The messages of the language spoken. */
  readonly t: TFunction;
  /** Does something at the desk and shows it before it returns, so that no key comes in between. */
  readonly perform: (what: (desk: Desk) => void) => void;
}

/** Given by the outline and the map; read with `useOutline`. */
export const OutlineContext = createContext<OutlineParts | null>(null);

/** What the parts of the outline share. Throws outside the outline: a mistake of ours. */
export function useOutline(): OutlineParts {
  const parts = use(OutlineContext);
  if (!parts) throw new Error('useOutline outside Outline');
  return parts;
}

/** Reads the workspace with what is on its way; renders again when `same` finds a difference. */
export function useMap<Value>(
  select: (map: WorkspaceState) => Value,
  same?: (a: Value | undefined, b: Value | undefined) => boolean,
): Value | undefined {
  const { model } = useOutline();
  return useAppSelector((root) => {
    const map = model.map(root);
    return map ? select(map) : undefined;
  }, same);
}
