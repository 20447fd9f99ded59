import type { PaperAgain } from '../documents/marking.ts';
import { replacer } from '../documents/without-names.ts';
import { all } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';

/** Gives a text the names for which a paper without names has letters; a paper with names leaves it as it is. */
export function unmasking(
  { pseudonyms }: Pick<PaperAgain, 'pseudonyms'>,
  real: WorkspaceState,
): (text: string) => string {
  if (!pseudonyms) return (text) => text;
  const names = new Map<string, string>();
  for (const [name, letter] of pseudonyms.spoken) names.set(letter, name);
  for (const { id, shortName } of all(real, 'party')) {
    const letter = pseudonyms.parties.get(id);
    if (letter !== undefined) names.set(letter, shortName);
  }
  return replacer(names);
}
