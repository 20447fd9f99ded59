import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overviewOf } from '../analysis/overview.ts';
import { Builder } from '../documents/testing/fixture.ts';
import { agendaOf } from '../model/agenda.ts';
import { invertAll } from '../model/changes.ts';
import { decide } from '../model/decide.ts';
import type { Session } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { applyChanges, type WorkspaceState } from '../model/state.ts';
import { contents, run, TEST_CONTEXT } from '../model/testing/history.ts';
import { testIds } from '../model/testing/test-ids.ts';
import { contendersFor, isMovable, type Contender } from './contenders.ts';
import { suggestAgenda } from './suggest.ts';
import { alteringLines, keyOfLine, type Suggestion } from './suggestion.ts';
import { takeSuggestion } from './take.ts';
import { agendaWarnings, sessionsInOrder } from './warnings.ts';

const NOW = Date.parse('2024-05-01T00:00:00Z');
const ISSUES = 6;

/** Something on an agenda: an issue by its place, a free item, or a break. */
interface Entry {
  readonly what: number | 'free' | 'break';
  readonly minutes: number;
  readonly session: number;
}

const entry: fc.Arbitrary<Entry> = fc.record({
  what: fc.oneof(fc.nat(ISSUES - 1), fc.constantFrom('free' as const, 'break' as const)),
  minutes: fc.constantFrom(5, 10, 15, 25),
  session: fc.nat(1),
});

/** A workspace with issues that need each other, two sessions, and something on them. */
const workspace: fc.Arbitrary<WorkspaceState> = fc
  .record({
    needs: fc.array(fc.tuple(fc.nat(ISSUES - 1), fc.nat(ISSUES - 1)), { maxLength: 6 }),
    high: fc.array(fc.nat(ISSUES - 1), { maxLength: 3 }),
    deferred: fc.array(fc.nat(ISSUES - 1), { maxLength: 1 }),
    lengths: fc.tuple(fc.constantFrom(20, 45, 60), fc.constantFrom(30, 50)),
    entries: fc.array(entry, { maxLength: 7 }),
  })
  .map(({ needs, high, deferred, lengths, entries }) => {
    const b = new Builder();
    const label = (place: number) => `I${place + 1}`;
    for (let place = 0; place < ISSUES; place += 1) {
      const status = deferred.includes(place) ? 'deferred' : 'open';
      const priority = high.includes(place) ? 'high' : 'normal';
      b.add('issue', { text: label(place), priority, status });
    }
    const joined = new Set<string>();
    for (const [from, to] of needs) {
      if (from === to || joined.has(`${from} ${to}`)) continue;
      joined.add(`${from} ${to}`);
      b.link(label(from), 'depends-on', label(to));
    }
    for (const [day, minutes] of lengths.entries()) {
      const start = `2024-06-0${day + 1}T09:00`;
      b.run({ type: 'add-session', id: b.id(), title: `Day ${day + 1}`, start, minutes });
    }
    for (const { what, minutes, session } of entries) {
      b.run({
        type: 'add-agenda-item',
        id: b.id(),
        session: b.of(`S${session + 1}`),
        ...(typeof what === 'number'
          ? { issue: b.of(label(what)) }
          : { title: what, itemType: what === 'break' ? 'break' : 'item' }),
        minutes,
      });
    }
    return b.state;
  });

const suggest = (state: WorkspaceState, sessions: readonly Session[]): Suggestion =>
  suggestAgenda(
    state,
    overviewOf(state),
    sessions.map(({ id }) => id),
    NOW,
  );

function take(
  state: WorkspaceState,
  suggestion: Suggestion,
  isTaken: (key: Id) => boolean = () => true,
): WorkspaceState {
  const command = takeSuggestion(state, suggestion, isTaken, testIds(0x700_0000));
  return command ? run(state, command) : state;
}

const fixedIn = (state: WorkspaceState, session: Id): readonly Id[] =>
  agendaOf(state, session)
    .filter((item) => !isMovable(state, item))
    .map(({ id }) => id);

describe('a suggestion for any workspace', () => {
  it('keeps what is fixed, in its session and order', () => {
    fc.assert(
      fc.property(workspace, (state) => {
        const sessions = sessionsInOrder(state);
        const taken = take(state, suggest(state, sessions));
        for (const { id } of sessions) expect(fixedIn(taken, id)).toEqual(fixedIn(state, id));
      }),
    );
  });

  it('is what comes of taking it over whole, and fits where what is fixed does', () => {
    fc.assert(
      fc.property(workspace, (state) => {
        const sessions = sessionsInOrder(state);
        const suggestion = suggest(state, sessions);
        const taken = take(state, suggestion);
        for (const [place, { session, lines, minutes }] of suggestion.sessions.entries()) {
          const agenda = agendaOf(taken, session);
          const there = lines.filter(({ change }) => change !== 'goes');
          expect(agenda.map(({ minutes: each }) => each)).toEqual(
            there.map(({ minutes: each }) => each),
          );
          expect(
            agenda.map(({ id, issue }) =>
              there.some((line) => keyOfLine(line) === id) ? id : issue,
            ),
          ).toEqual(there.map(keyOfLine));
          const fixed = agendaOf(state, session)
            .filter((item) => !isMovable(state, item))
            .reduce((sum, item) => sum + item.minutes, 0);
          const limit = sessions[place]?.minutes ?? 0;
          expect(minutes).toBeLessThanOrEqual(Math.max(limit, fixed));
        }
      }),
    );
  });

  it('takes up nothing before what it needs, unless they need each other or nobody takes that up', () => {
    fc.assert(
      fc.property(workspace, (state) => {
        const sessions = sessionsInOrder(state);
        const taken = take(state, suggest(state, sessions));
        const overview = overviewOf(taken);
        const { contenders } = contendersFor(state, overviewOf(state), sessions, NOW);
        const known = new Set(contenders.map(({ issue }) => issue));
        const circular = new Set(
          overview.blocking.precedence.circles.flatMap(({ issues }) => issues),
        );
        for (const warning of agendaWarnings(taken, overview, NOW)) {
          if (warning.kind !== 'before-needed') continue;
          const needed = warning.issues.filter((id) => known.has(id) && !circular.has(id));
          expect(needed).toEqual([]);
        }
      }),
    );
  });

  it('is taken back by one undo, however much of it was taken', () => {
    fc.assert(
      fc.property(workspace, fc.func(fc.boolean()), (state, isTaken) => {
        const suggestion = suggest(state, sessionsInOrder(state));
        const command = takeSuggestion(state, suggestion, isTaken, testIds(0x700_0000));
        if (!command) return;
        const decided = decide(state, command, TEST_CONTEXT);
        if (!decided.ok) throw new Error(JSON.stringify(decided.error));
        const after = applyChanges(state, decided.value.changes);
        expect(contents(applyChanges(after, invertAll(decided.value.changes)))).toEqual(
          contents(state),
        );
      }),
    );
  });

  it('says nothing more once it was taken', () => {
    fc.assert(
      fc.property(workspace, (state) => {
        const [session] = sessionsInOrder(state);
        if (!session) return;
        const taken = take(state, suggest(state, [session]));
        const again = suggest(taken, [session]);
        expect(alteringLines(again).filter(({ change }) => change !== 'comes')).toEqual([]);
      }),
    );
  });
});

describe('a suggestion for one session', () => {
  it('is worth as much as the best of all choices that give up nothing that is there for it', () => {
    fc.assert(
      fc.property(workspace, (state) => {
        const [session] = sessionsInOrder(state);
        if (!session) return;
        const { contenders } = contendersFor(state, overviewOf(state), [session], NOW);
        const room =
          session.minutes -
          agendaOf(state, session.id)
            .filter((item) => !isMovable(state, item))
            .reduce((sum, { minutes }) => sum + minutes, 0);
        const suggestion = suggest(state, [session]);
        const there = new Set(
          suggestion.sessions.flatMap(({ lines }) =>
            lines.flatMap((line) => (line.change === 'goes' ? [] : [keyOfLine(line)])),
          ),
        );
        const chosen = contenders.filter(({ id }) => there.has(id));
        expect(rankOf(chosen)).toEqual(bestRank(contenders, Math.max(0, room)));
        expect(suggestion).toMatchObject({ isBest: true, share: 1 });
      }),
      { numRuns: 60 },
    );
  });
});

/** How much a choice keeps of what is there, and what it is worth in all. */
function rankOf(chosen: readonly Contender[]): readonly [kept: number, worth: number] {
  return [
    chosen.filter(({ item }) => item !== null).length,
    chosen.reduce((sum, { worth }) => sum + worth, 0),
  ];
}

/** The best that any choice within the time comes to that has all that it needs, by trying them all. */
function bestRank(contenders: readonly Contender[], room: number): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  for (let bits = 0; bits < 2 ** contenders.length; bits += 1) {
    const chosen = contenders.filter((_one, place) => (bits >> place) & 1);
    const ids = new Set(chosen.map(({ id }) => id));
    const isAllowed =
      chosen.reduce((sum, { minutes }) => sum + minutes, 0) <= room &&
      chosen.every(({ needs }) => needs.every((need) => ids.has(need)));
    if (!isAllowed) continue;
    const rank = rankOf(chosen);
    if (rank[0] > best[0] || (rank[0] === best[0] && rank[1] > best[1])) best = [...rank];
  }
  return best;
}
