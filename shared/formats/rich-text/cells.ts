import { linesOfBlock, type RichBlock } from './blocks.ts';

/** So far may a cell reach over others. */
const WIDEST = 100;
const HIGHEST = 1_000;

/** A table while its rows come. One that only lays a page out gives back what stands in it. */
export class Cells {
  readonly #isLayout: boolean;
  readonly #rows: string[][] = [];
  /** What stands in the table, in its order. */
  readonly #all: RichBlock[] = [];
  /** The blocks of the cell at hand; `null` between cells. */
  #cell: RichBlock[] | null = null;
  #span = { columns: 1, rows: 1 };
  #row: string[] = [];
  /** By column, over how many rows more a cell of a row above reaches, and one of this row will. */
  #reaching = new Map<number, number>();
  readonly #begun = new Map<number, number>();
  #hasBlocks = false;

  /** @param isLayout whether it says that it is no table of anything */
  constructor(isLayout: boolean) {
    this.#isLayout = isLayout;
  }

  beginRow(): void {
    this.endRow();
  }

  beginCell(attributes: ReadonlyMap<string, string>): void {
    this.endCell();
    this.#cell = [];
    this.#span = {
      columns: spanIn(attributes.get('colspan'), WIDEST),
      rows: spanIn(attributes.get('rowspan'), HIGHEST),
    };
  }

  endCell(): void {
    const cell = this.#cell;
    if (cell === null) return;
    this.#cell = null;
    this.#skipReached();
    const { columns, rows } = this.#span;
    for (let at = 0; at < columns; at++) {
      if (rows > 1) this.#begun.set(this.#row.length, rows - 1);
      this.#row.push(at === 0 ? cell.flatMap(linesOfBlock).join('\n') : '');
    }
  }

  endRow(): void {
    this.endCell();
    if (this.#row.length === 0) return;
    this.#skipReached();
    this.#rows.push(this.#row);
    this.#row = [];
    const left = [...this.#reaching].map(([column, rows]) => [column, rows - 1] as const);
    this.#reaching = new Map([...left.filter(([, rows]) => rows > 0), ...this.#begun]);
    this.#begun.clear();
  }

  put(block: RichBlock): void {
    if (block.kind === 'table' || block.kind === 'heading') this.#hasBlocks = true;
    this.#all.push(block);
    this.#cell?.push(block);
  }

  /** What the table is: a table, or the blocks in it where it only lays them out. */
  blocks(): readonly RichBlock[] {
    this.endRow();
    const filled = this.#rows.filter((cells) => cells.some((cell) => cell !== ''));
    const width = Math.max(0, ...filled.map(({ length }) => length));
    const isTable = filled.length > 1 && width > 1 && !this.#isLayout && !this.#hasBlocks;
    if (!isTable) return this.#all;
    const rows = filled.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ''));
    return [{ kind: 'table', rows }];
  }

  /** Where a cell reaches down from above there is nothing new. */
  #skipReached(): void {
    while (this.#reaching.has(this.#row.length)) this.#row.push('');
  }
}

function spanIn(value: string | undefined, most: number): number {
  const span = Number.parseInt(value ?? '1', 10);
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, most);
}
