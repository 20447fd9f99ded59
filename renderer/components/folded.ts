/** A text without what case and accents add to it, as people type when they look for something. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words that somebody looks for, folded. */
export function foldedWords(query: string): readonly string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** Gives whether a text has every word of a query, in whatever case and with accents or without. */
export function finder(query: string): (text: string) => boolean {
  const words = foldedWords(query);
  return (text) => {
    if (words.length === 0) return true;
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
}
