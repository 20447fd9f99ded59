/** The beginning of a text, no longer than a limit, that ends with a whole character. */
export function cutTo(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
}
