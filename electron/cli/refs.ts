import { kindOf, idByLabel, partyByName, all } from '../../shared/model/queries.ts';
import type { EntityKind } from '../../shared/model/entities.ts';
import type { Id } from '../../shared/model/id.ts';
import type { WorkspaceState } from '../../shared/model/state.ts';
import type { Words } from './words.ts';

/** An entity that a person named. */
export interface Named {
  readonly kind: EntityKind;
  readonly id: Id;
}

/**
 * What a person means by an id, a label such as `I3`, or a party's short name.
 * @param wanted the kinds that it may be; any where left out. A party's name counts before a label only
 * where a party is wanted
 * @throws `Failure` where there is nothing, or something else
 */
export function resolve(
  words: Words,
  state: WorkspaceState,
  ref: string,
  wanted?: readonly EntityKind[],
): Named {
  const candidates = [
    ...(wanted?.includes('party') ? [partyByName(state, ref)?.id] : []),
    ref.trim().toLowerCase(),
    idByLabel(state, ref),
    partyByName(state, ref)?.id,
  ].flatMap((id) => {
    const kind = id === undefined ? undefined : kindOf(state, id);
    return id !== undefined && kind ? [{ kind, id }] : [];
  });
  const found = candidates.find(({ kind }) => !wanted || wanted.includes(kind));
  if (found) return found;
  const other = candidates[0];
  if (other && wanted) {
    throw words.failure('wrong-kind', {
      ref,
      kind: words.word('kind', other.kind),
      wanted: wanted.map((kind) => words.word('kind', kind)).join(', '),
    });
  }
  const parties = all(state, 'party').map(({ shortName }) => shortName);
  throw wanted?.includes('party') && parties.length > 0
    ? words.failure('unknown-party', { ref, parties: parties.join(', ') })
    : words.failure('unknown-ref', { ref });
}

/** The id of what a person means; see `resolve`. */
export function resolveId(
  words: Words,
  state: WorkspaceState,
  ref: string,
  ...wanted: readonly EntityKind[]
): Id {
  return resolve(words, state, ref, wanted.length === 0 ? undefined : wanted).id;
}
