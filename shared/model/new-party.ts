import type { BatchCommand, SingleCommand } from './decide.ts';
import type { Id } from './id.ts';

/** Somebody who is no party yet. */
export interface NewParty {
  readonly id: Id;
  readonly name: string;
}

/** A stance without whose it is. */
export type StanceOfNobody = Omit<
  Extract<SingleCommand, { readonly type: 'set-stance' }>,
  'type' | 'party'
>;

/**
 * The one step by which somebody becomes a party and takes a stance. It is called by the stance, which is what was
 * asked for.
 * @param on the label of the position
 */
export function stanceOfNewParty(
  { id, name }: NewParty,
  on: string,
  stance: StanceOfNobody,
): BatchCommand {
  return {
    type: 'batch',
    label: { key: 'set-stance', values: { party: name, position: on, level: stance.level } },
    commands: [
      { type: 'add-party', id, name },
      { type: 'set-stance', party: id, ...stance },
    ],
  };
}
