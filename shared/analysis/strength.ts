import { isCircle, stronglyConnected } from './graph.ts';

/** What speaks for and against what. Whoever is named only as an attacker or a supporter is passed over. */
export interface BipolarGraph {
  readonly ids: readonly string[];
  /** What each is worth before anything was said about it, from 0 to 1. */
  readonly base: ReadonlyMap<string, number>;
  readonly attackers: ReadonlyMap<string, readonly string[]>;
  readonly supporters: ReadonlyMap<string, readonly string[]>;
}

/** From a base score, and the strengths of those against and for, to a strength; all from 0 to 1. */
export type Semantics = (
  base: number,
  attackers: readonly number[],
  supporters: readonly number[],
) => number;

/** By id; `null` is no value: it goes in a circle, or rests on something that does. */
export type Strengths = ReadonlyMap<string, number | null>;

/**
 * DF-QuAD (A. Rago, F. Toni, M. Aurisicchio & P. Baroni, Discontinuity-free decision support with quantitative
 * argumentation debates, KR 2016): with v⁻ = 1 − ∏(1−a) and v⁺ = 1 − ∏(1−s), the base moves towards 0 by
 * v⁻ − v⁺, or towards 1 by v⁺ − v⁻.
 */
export const dfQuad: Semantics = (base, attackers, supporters) => {
  const against = together(attackers);
  const inFavour = together(supporters);
  return against >= inFavour
    ? base - base * (against - inFavour)
    : base + (1 - base) * (inFavour - against);
};

/**
 * Quadratic energy (N. Potyka, Continuous dynamical systems for weighted bipolar argumentation, KR 2018): with
 * E = Σs − Σa and h(x) = max(x, 0)² / (1 + max(x, 0)²), the strength w − w·h(−E) + (1−w)·h(E).
 */
export const quadraticEnergy: Semantics = (base, attackers, supporters) => {
  const energy = sum(supporters) - sum(attackers);
  return base - base * impact(-energy) + (1 - base) * impact(energy);
};

/** The strength of each, those that speak about it first. Circles are not broken: whatever rests on one has no value. */
export function strengthsOf(graph: BipolarGraph, semantics: Semantics): Strengths {
  const speaking = (id: string): readonly string[] => [
    ...(graph.attackers.get(id) ?? []),
    ...(graph.supporters.get(id) ?? []),
  ];
  const strengths = new Map<string, number | null>();
  for (const part of stronglyConnected(graph.ids, speaking)) {
    const [id] = part;
    if (id === undefined || isCircle(part, speaking)) {
      for (const member of part) strengths.set(member, null);
      continue;
    }
    const attackers = valuesOf(graph.attackers.get(id), strengths);
    const supporters = valuesOf(graph.supporters.get(id), strengths);
    const isKnown = attackers && supporters;
    strengths.set(id, isKnown ? semantics(graph.base.get(id) ?? 0, attackers, supporters) : null);
  }
  return strengths;
}

/** The strengths of some, or `null` where one of them has no value. */
function valuesOf(
  ids: readonly string[] | undefined,
  strengths: Strengths,
): readonly number[] | null {
  const values: number[] = [];
  for (const id of ids ?? []) {
    const value = strengths.get(id);
    if (value === null) return null;
    if (value !== undefined) values.push(value);
  }
  return values;
}

function together(values: readonly number[]): number {
  return 1 - values.reduce((rest, value) => rest * (1 - value), 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function impact(energy: number): number {
  const square = Math.max(energy, 0) ** 2;
  return square / (1 + square);
}
