import type { TFunction } from 'i18next';
import type { PastMoment } from '../../../shared/history/entries.ts';
import { all, entity, labelOf } from '../../../shared/model/queries.ts';
import type { NamedState } from '../../../shared/model/entities.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';

/** A moment that people know by a name, and when it was: UTC, `2015-04-13T09:00:00.000Z`. */
export interface KnownMoment {
  readonly moment: PastMoment;
  readonly at: string;
}

/**
 * The moments that have a name, the latest first: named states, and the ends of sessions that were closed before states
 * were kept.
 */
export function knownMoments(state: WorkspaceState): readonly KnownMoment[] {
  const named = all(state, 'named-state');
  const kept = new Set(named.map(({ session }) => session));
  const ends = all(state, 'session').flatMap(({ id, status, endedAt }): readonly KnownMoment[] =>
    status === 'closed' && endedAt !== null && !kept.has(id)
      ? [{ moment: { by: 'session', id }, at: endedAt }]
      : [],
  );
  return [
    ...named.map(({ id, createdAt }): KnownMoment => ({
      moment: { by: 'named-state', id },
      at: createdAt,
    })),
    ...ends,
  ].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** What a named state is called: by its name, or as the end of its session. */
function sayNamed(t: TFunction, state: WorkspaceState, { title, session: id }: NamedState): string {
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
