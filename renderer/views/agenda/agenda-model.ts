import { candidatesOf, type Candidate } from '../../../shared/agenda/candidates.ts';
import { suggestAgenda } from '../../../shared/agenda/suggest.ts';
import type { Suggestion } from '../../../shared/agenda/suggestion.ts';
import { agendaWarnings, sessionsInOrder } from '../../../shared/agenda/warnings.ts';
import { createOverview, type Overview } from '../../../shared/analysis/overview.ts';
import type { Session } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { memo } from '../../state/memo.ts';
import { sessionColumn, type SessionLook } from './sessions/session-look.ts';

/** The agenda view at one moment. */
export interface AgendaLook {
  readonly state: WorkspaceState;
  readonly overview: Overview;
  /** The earliest first. */
  readonly sessions: readonly SessionLook[];
  /** How many sessions are over and do not show. */
  readonly earlier: number;
  /** Those that are on no agenda yet first, and of each those for which most speaks. */
  readonly candidates: readonly Candidate[];
  readonly suggestion: Suggestion | null;
  readonly ownZone: string;
}

/** What of how the view stands tells what shows. */
interface Standing {
  readonly showsEarlier: boolean;
  readonly suggesting: readonly Id[] | null;
}

/** Finds what the agenda view shows, and only what changed anew. */
export class AgendaModel {
  readonly #overview = createOverview();
  readonly #warnings = memo((state: WorkspaceState, now: number) =>
    Map.groupBy(agendaWarnings(state, this.#overview(state), now), ({ item }) => item),
  );
  readonly #candidates = memo((state: WorkspaceState, now: number) =>
    candidatesOf(state, this.#overview(state), now).toSorted(
      (a, b) => Number(a.isPlanned) - Number(b.isPlanned),
    ),
  );
  readonly #suggestion = memo(
    (state: WorkspaceState, sessions: readonly Id[], now: number): Suggestion =>
      suggestAgenda(state, this.#overview(state), sessions, now),
  );
  readonly #sessions = memo(
    (state: WorkspaceState, ownZone: string, now: number, showsEarlier: boolean) => {
      const all = sessionsInOrder(state);
      const shown = shownOf(all, showsEarlier);
      const warnings = this.#warnings(state, now);
      const earlier = all.length - shown.length;
      return {
        earlier,
        columns: shown.map((session) => sessionColumn(state, session, { ownZone, now, warnings })),
      };
    },
  );
  readonly #look = memo(
    (
      state: WorkspaceState,
      ownZone: string,
      now: number,
      showsEarlier: boolean,
      suggesting: readonly Id[] | null,
    ): AgendaLook => {
      const { columns, earlier } = this.#sessions(state, ownZone, now, showsEarlier);
      return {
        state,
        overview: this.#overview(state),
        sessions: columns,
        earlier,
        candidates: this.#candidates(state, now),
        suggestion: suggesting && this.#suggestion(state, suggesting, now),
        ownZone,
      };
    },
  );

  /**
   * The view as it stands.
   * @param now milliseconds since 1970, of a whole minute
   */
  look(
    state: WorkspaceState,
    { showsEarlier, suggesting }: Standing,
    ownZone: string,
    now: number,
  ): AgendaLook {
    return this.#look(state, ownZone, now, showsEarlier, suggesting);
  }
}

/** What is yet to come and the last session that is over; or all. */
function shownOf(sessions: readonly Session[], showsEarlier: boolean): readonly Session[] {
  const last = sessions.findLast(({ status }) => status === 'closed');
  return sessions.filter(
    (session) => showsEarlier || session.status !== 'closed' || session === last,
  );
}
