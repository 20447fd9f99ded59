/**
 * What this window remembers of how it was last used: widths, what was chosen lately. Nothing of a
 * workspace's content; losing it costs nothing, so what cannot be read is simply not there.
 * @param key the app's own name of the thing
 * @param read makes the thing of parsed JSON, or `undefined` where it is not one
 */
export function recall<Value>(
  key: string,
  read: (json: unknown) => Value | undefined,
): Value | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : read(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Remembers a thing, as JSON. Where there is no room it is forgotten. */
export function remember(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing depends on it.
  }
}
