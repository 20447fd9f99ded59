import type { TFunction } from 'i18next';
import type { Candidate } from '../../../../shared/agenda/candidates.ts';
import { sessionsInOrder } from '../../../../shared/agenda/warnings.ts';
import type { Session } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { inARow } from '../../../components/facts.ts';
import { sayNames, sayReason } from '../words.ts';

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
  const open = sessionsInOrder(state).filter(({ status }) => status !== 'closed');
  const rows = candidates.map(({ issue, reasons, isPlanned }): CandidateLine => ({
    key: issue.id,
    label: labelOf(state, issue),
    text: issue.text,
    why: inARow(reasons.map((reason) => sayReason(t, state, reason))),
    planned: isPlanned
      ? t('agenda:candidates.planned', { sessions: sayNames(t, plannedIn(state, open, issue.id)) })
      : '',
  }));
  const places = new Map(rows.map(({ key }, index) => [key, index]));
  return { rows, indexOf: (key: string) => places.get(key) ?? -1 };
}

/** Those of some sessions that have an issue on their agendas, in their order. */
function plannedIn(
  state: WorkspaceState,
  sessions: readonly Session[],
  issue: Id,
): readonly string[] {
  const on = new Set((state.indexes.itemsFor.get(issue) ?? []).map(({ session }) => session));
  return sessions.flatMap(({ id, title }) => (on.has(id) ? [title] : []));
}
