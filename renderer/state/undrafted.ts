import { isDraft, original, type Draft } from '@reduxjs/toolkit';

/**
 * A slice as it is, where a reducer makes the next one beside it and writes into none. Immer's stand-in for it would take the
 * classes and sets of the model for records, and walk through all of it to find out what was written.
 */
export function undrafted<State>(state: Draft<State>): State;
export function undrafted(state: unknown): unknown {
  return isDraft(state) ? original(state) : state;
}
