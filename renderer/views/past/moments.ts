import type { TFunction } from 'i18next';
import type { PastMoment } from '../../../shared/history/entries.ts';
import { all, entity, labelOf } from '../../../shared/model/queries.ts';
import type { NamedState } from '../../../shared/model/entities.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';

/** The states that have a name, the latest first. */
export function namedStates(state: WorkspaceState): readonly NamedState[] {
  return all(state, 'named-state').toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** What a named state is called: by its name, or as the end of its session. */
export function sayNamed(
  t: TFunction,
  state: WorkspaceState,
  { title, session: id }: NamedState,
): string {
  const session = id === null ? undefined : entity(state, 'session', id);
  if (!session) return title;
  return t('history:end-of', { session: `${labelOf(state, session)} ${title}` });
}

/** What a moment is known by, besides its time; `null` where it is only a time. */
export function sayMoment(
  t: TFunction,
  state: WorkspaceState,
  { by, id }: PastMoment,
): string | null {
  if (by === 'transaction') return null;
  if (by === 'session') {
    const session = entity(state, 'session', id);
    return session
      ? t('history:end-of', { session: `${labelOf(state, session)} ${session.title}` })
      : null;
  }
  const named = entity(state, 'named-state', id);
  return named ? sayNamed(t, state, named) : null;
}
