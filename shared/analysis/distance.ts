import type { Party, Stance } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { all, compareParties, entity } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { STANCE_LEVELS } from '../model/vocabulary.ts';
import type { PartyStance, PositionViews } from './divergence.ts';

/** Where a row of the matrix stands on one position. */
export interface RowStance {
  readonly position: Id;
  /** The place on the scale: 0 strongly for … 4 strongly against; of a group that only its members speak for, their mean. */
  readonly level: number;
  /** The party's own stance; `null` where its members speak for it. */
  readonly own: Stance | null;
  /** The members that took a stance, where the group has none of its own. */
  readonly members: readonly PartyStance[];
  /** Whether it, or a member that speaks for it, objects formally. */
  readonly formalObjection: boolean;
}

/** Where a party stands on some positions, by position: its own stances and, of a group, its members' where it has none. */
export interface StanceRow {
  readonly party: Party;
  readonly stances: ReadonlyMap<Id, RowStance>;
}

/** A position on which both of two parties have a stance. */
export interface SharedPosition {
  readonly position: Id;
  readonly a: RowStance;
  readonly b: RowStance;
  /** From 0, the same level, to 1, the two ends of the scale. */
  readonly distance: number;
}

/** How far apart two parties are. Evidence: a distance over one position says little, so the positions are there. */
export interface PartyDistance {
  readonly a: Party;
  readonly b: Party;
  /** The mean over the shared positions, from 0 to 1; `null` where there is none. */
  readonly distance: number | null;
  readonly shared: readonly SharedPosition[];
  /** Issues on which each holds a position, and none is held by both. */
  readonly heldApart: readonly Id[];
  /** On how many shared positions one of them objects formally. The level counts as it was stated, no more. */
  readonly formalObjections: number;
}

/** An issue with how the parties stand to its live positions. */
export interface IssueViews {
  readonly issue: Id;
  readonly positions: readonly PositionViews[];
}

/** The ends of the scale are so many steps apart. */
const STEPS = STANCE_LEVELS.length - 1;

/** At most this far from “strongly for”, a row holds the position. */
const HOLDING = STANCE_LEVELS.indexOf('for');

/**
 * One row for every party that has a stance on one of the positions, or of which a member has; by short name.
 * A group's own stance goes before what its members say.
 */
export function stanceRows(
  state: WorkspaceState,
  positions: readonly PositionViews[],
): readonly StanceRow[] {
  const groups = groupsByMember(state);
  const rows = new Map<Id, { readonly party: Party; readonly stances: Map<Id, RowStance> }>();
  const put = (party: Party, stance: RowStance): void => {
    const row = rows.get(party.id) ?? { party, stances: new Map() };
    rows.set(party.id, row);
    row.stances.set(stance.position, stance);
  };
  for (const { position, stances } of positions) {
    const speaking = new Map<Party, PartyStance[]>();
    for (const { party, stance } of stances) {
      put(party, {
        position: position.id,
        level: STANCE_LEVELS.indexOf(stance.level),
        own: stance,
        members: [],
        formalObjection: stance.formalObjection,
      });
      for (const group of groups.get(party.id) ?? []) {
        const members = speaking.get(group) ?? [];
        members.push({ party, stance });
        speaking.set(group, members);
      }
    }
    for (const [group, members] of speaking) {
      if (rows.get(group.id)?.stances.has(position.id)) continue;
      const levels = members.map(({ stance }) => STANCE_LEVELS.indexOf(stance.level));
      put(group, {
        position: position.id,
        level: levels.reduce((sum, level) => sum + level, 0) / levels.length,
        own: null,
        members,
        formalObjection: members.some(({ stance }) => stance.formalObjection),
      });
    }
  }
  return [...rows.values()].toSorted((a, b) => compareParties(a.party, b.party));
}

/**
 * How far apart each two parties are on some issues, the farthest first: by distance, then by on how many
 * issues they hold different answers, then by on how many positions both are heard, then by name. Pairs that
 * share no position and hold no answers to the same issue are left out.
 * @param views the issues, with their live positions
 */
export function partyDistances(
  state: WorkspaceState,
  views: readonly IssueViews[],
): readonly PartyDistance[] {
  const positions = new Map<Id, PositionViews>();
  for (const issue of views) {
    for (const position of issue.positions) positions.set(position.position.id, position);
  }
  const rows = stanceRows(state, [...positions.values()]);
  const pairs = new Pairs(rows);
  for (const position of positions.keys()) pairs.share(position);
  for (const issue of views) {
    pairs.holdApart(
      issue.issue,
      issue.positions.map(({ position }) => position.id),
    );
  }
  return pairs
    .all()
    .toSorted(
      (x, y) =>
        (y.distance ?? -1) - (x.distance ?? -1) ||
        y.heldApart.length - x.heldApart.length ||
        y.shared.length - x.shared.length ||
        compareParties(x.a, y.a) ||
        compareParties(x.b, y.b),
    );
}

/** Pairs of rows that have something in common, while it is being gathered. */
class Pairs {
  readonly #rows: readonly StanceRow[];
  readonly #byPosition = new Map<Id, StanceRow[]>();
  readonly #pairs = new Map<string, Pair>();

  constructor(rows: readonly StanceRow[]) {
    this.#rows = rows;
    for (const row of rows) {
      for (const position of row.stances.keys()) {
        const others = this.#byPosition.get(position);
        if (others) others.push(row);
        else this.#byPosition.set(position, [row]);
      }
    }
  }

  share(position: Id): void {
    const here = this.#byPosition.get(position) ?? [];
    eachPair(here, (rowA, rowB) => {
      const [a, b] = [rowA.stances.get(position), rowB.stances.get(position)];
      if (!a || !b || speaksFor(rowA, b) || speaksFor(rowB, a)) return;
      const distance = Math.abs(a.level - b.level) / STEPS;
      this.#pair(rowA, rowB).shared.push({ position, a, b, distance });
    });
  }

  holdApart(issue: Id, positions: readonly Id[]): void {
    const held = new Map<StanceRow, readonly Id[]>();
    for (const row of new Set(positions.flatMap((id) => this.#byPosition.get(id) ?? []))) {
      const holding = positions.filter((id) => (row.stances.get(id)?.level ?? STEPS) <= HOLDING);
      if (holding.length > 0) held.set(row, holding);
    }
    const inOrder = this.#rows.filter((row) => held.has(row));
    eachPair(inOrder, (a, b) => {
      const [ofA, ofB] = [held.get(a) ?? [], held.get(b) ?? []];
      if (ofA.some((id) => ofB.includes(id))) return;
      const isOwnMember = [...a.stances.values(), ...b.stances.values()].some(
        (stance) => speaksFor(a, stance) || speaksFor(b, stance),
      );
      if (!isOwnMember) this.#pair(a, b).heldApart.push(issue);
    });
  }

  all(): readonly PartyDistance[] {
    return [...this.#pairs.values()].map(({ a, b, shared, heldApart }) => ({
      a,
      b,
      distance:
        shared.length === 0
          ? null
          : shared.reduce((sum, { distance }) => sum + distance, 0) / shared.length,
      shared,
      heldApart,
      formalObjections: shared.filter((one) => one.a.formalObjection || one.b.formalObjection)
        .length,
    }));
  }

  #pair(a: StanceRow, b: StanceRow): Pair {
    const key = `${a.party.id} ${b.party.id}`;
    const pair = this.#pairs.get(key) ?? { a: a.party, b: b.party, shared: [], heldApart: [] };
    this.#pairs.set(key, pair);
    return pair;
  }
}

interface Pair {
  readonly a: Party;
  readonly b: Party;
  readonly shared: SharedPosition[];
  readonly heldApart: Id[];
}

// A member and the group that it speaks for are not two voices.
function speaksFor(member: StanceRow, { members }: RowStance): boolean {
  return members.some(({ party }) => party.id === member.party.id);
}

function eachPair<Item>(items: readonly Item[], visit: (a: Item, b: Item) => void): void {
  for (const [index, a] of items.entries()) {
    for (let other = index + 1; other < items.length; other += 1) visit(a, items[other] as Item);
  }
}

function groupsByMember(state: WorkspaceState): ReadonlyMap<Id, readonly Party[]> {
  const groups = new Map<Id, Party[]>();
  for (const { person, group } of all(state, 'membership')) {
    const party = entity(state, 'party', group);
    if (!party) continue;
    const known = groups.get(person);
    if (known) known.push(party);
    else groups.set(person, [party]);
  }
  return groups;
}
