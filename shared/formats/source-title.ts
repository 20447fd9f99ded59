/** What a file that has no title of its own is called: its name without the ending. */
export function titleOfSource(source: string): string {
  return source.replace(/\.[A-Za-z0-9]{1,8}$/, '').trim() || source;
}
