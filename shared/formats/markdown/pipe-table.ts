/** A row of a table in GitHub's dialect of Markdown, with its line in the file. */
export interface PipeRow {
  readonly line: number;
  /** With their markup. */
  readonly cells: readonly string[];
}

const RULE = /^:?-+:?$/;

/** Whether a line only parts the heads of a table from its rows: `| --- | :-: |`. */
export function isTableRule(line: string): boolean {
  return line.includes('-') && line.includes('|') && cellsIn(line).every((cell) => RULE.test(cell));
}

/** The cells of a row: a bar with a backslash before it is text. */
export function cellsIn(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}
