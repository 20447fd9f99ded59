/**
 * What somebody is likely to be typing: the first name, in the order of the alphabet, that begins so.
 * @param names the names that are known
 * @returns the typed part as it was typed, with the rest of the name; `null` where nothing begins so or nothing is left
 */
export function completed(typed: string, names: readonly string[]): string | null {
  const begun = typed.toLowerCase();
  if (begun.trim() === '') return null;
  const [name] = names
    .filter((one) => one.toLowerCase().startsWith(begun) && one.length > typed.length)
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  // A whole name is not completed to a longer one.
  const isWhole = names.some((one) => one.toLowerCase() === begun);
  return name === undefined || isWhole ? null : typed + name.slice(typed.length);
}
