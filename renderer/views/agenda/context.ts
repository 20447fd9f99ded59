import { createContext, use } from 'react';
import type { RequestQueue } from '../../state/queue.tsx';
import type { AgendaLook } from './agenda-model.ts';

/** What the parts of the agenda view share. */
export interface AgendaParts {
  /** The view as it was drawn last. */
  readonly look: () => AgendaLook;
  /** In which steps are taken one after the other. */
  readonly turns: RequestQueue;
}

/** Given by the agenda view; read with `useAgenda`. */
export const AgendaContext = createContext<AgendaParts | null>(null);

/** What the parts of the agenda view share. Throws outside it: a mistake of ours. */
export function useAgenda(): AgendaParts {
  const parts = use(AgendaContext);
  if (!parts) throw new Error('useAgenda outside the agenda view');
  return parts;
}
