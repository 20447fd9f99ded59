import type { TFunction } from 'i18next';
import type { Candidate } from '../../../shared/agenda/candidates.ts';
import type { Id } from '../../../shared/model/id.ts';
import { entity, labelOf } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { sayNames, sayReason } from './words.ts';

/** A candidate in words. */
export interface CandidateLine {
  /** The issue's id. */
  readonly key: Id;
  readonly label: string;
  readonly text: string;
  /** Why it should come on an agenda. */
  readonly why: string;
  /** On which agendas it is; empty for none. */
  readonly planned: string;
}

/** The candidates in words, each to be found by its issue. */
export function candidateLines(
  t: TFunction,
  state: WorkspaceState,
  candidates: readonly Candidate[],
) {
  const rows = candidates.map(({ issue, reasons, isPlanned }): CandidateLine => ({
    key: issue.id,
    label: labelOf(state, issue),
    text: issue.text,
    why: reasons.map((reason) => sayReason(t, state, reason)).join(' · '),
    planned: isPlanned
      ? t('agenda:candidates.planned', { sessions: sayNames(t, plannedIn(state, issue.id)) })
      : '',
  }));
  const places = new Map(rows.map(({ key }, index) => [key, index]));
  return { rows, indexOf: (key: string) => places.get(key) ?? -1 };
}

/** The sessions that are not over and have an issue on their agendas. */
function plannedIn(state: WorkspaceState, issue: Id): readonly string[] {
  const sessions = new Set((state.indexes.itemsFor.get(issue) ?? []).map(({ session }) => session));
  return [...sessions].flatMap((id) => {
    const session = entity(state, 'session', id);
    return session && session.status !== 'closed' ? [session.title] : [];
  });
}
