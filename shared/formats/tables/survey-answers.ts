import { cleanLine } from '../../model/text.ts';

/** Several choices in a cell are parted so, by one tool or another. */
const SEPARATORS = [';', ', '] as const;
/** Longer ones are sentences. */
const LONGEST_CHOICE = 80;

/** Whether a cell answers anything. */
export function isSaid(cell: string): boolean {
  return (
    cell !== '' &&
    !/^(?:n\/?a|n\.a\.|none|nil|null|nan|[-–—.?x]+|keine(?: angabe)?|k\. ?a\.|aucune?|ninguna?)\.?$/iu.test(
      cell,
    )
  );
}

/** The sign that parts choices in the cells of a column; `null` where each cell is one answer. */
export function separatorOf(cells: readonly string[]): string | null {
  const isParting = (separator: string): boolean => {
    const parts = cells.flatMap((cell) => partsOf(cell, separator));
    const different = new Set(parts);
    const isRepeated = parts.length >= 1.5 * different.size;
    const isShort = parts.every((part) => part.length <= LONGEST_CHOICE);
    return parts.length > cells.length && isRepeated && isShort;
  };
  const ending = cells.some((cell) => cell.endsWith(';'));
  return ending ? ';' : (SEPARATORS.find(isParting) ?? null);
}

/** What a cell answers. */
export function answersOf(cell: string, separator: string | null): readonly string[] {
  return separator === null ? [cleanLine(cell)] : partsOf(cell, separator);
}

function partsOf(cell: string, separator: string): readonly string[] {
  return cell
    .split(separator)
    .map(cleanLine)
    .filter((part) => part !== '');
}
