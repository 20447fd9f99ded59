/**
 * The day that it is on this computer.
 * @param moment milliseconds since 1970
 * @returns as `2015-04-13`
 */
export function localDay(moment: number): string {
  const date = new Date(moment);
  const padded = (figure: number, length: number) => String(figure).padStart(length, '0');
  return [
    padded(date.getFullYear(), 4),
    padded(date.getMonth() + 1, 2),
    padded(date.getDate(), 2),
  ].join('-');
}
