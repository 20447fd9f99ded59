import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../testing/outline.ts';
import { csvTable } from './csv-table.ts';
import { processorTime } from '../testing/processor-time.ts';

describe('a table in CSV', () => {
  it('loses no row where a quotation mark is never closed, and says where', () => {
    const reading = understood(
      'Issue,Answer,Pro,Con\nWho pays?,"The port, and all,Uses it,\nWho steers?,"The pilot, Kim",Knows it,\nWho rings?,The bell,,"Loud, it is"\n',
      undefined,
      'harbour.csv',
    );
    expect(outlineOf(reading)).toEqual([
      '? Who pays?',
      '  = The port',
      '    + and all',
      '    - Uses it',
      '? Who steers?',
      '  = The pilot, Kim',
      '    + Knows it',
      '? Who rings?',
      '  = The bell',
      '    - Loud, it is',
    ]);
    expect(reading.notes).toMatchObject([{ code: 'csv-quote', line: 2 }]);
  });

  it('keeps cells of several lines whole, also with quotation marks of their own in them', () => {
    const table = csvTable('a,b\n"he said "yes" twice\nand more",1\nz,"2"" long"\nq,"open\nr,3\n');
    expect(table?.rows).toEqual([
      { cells: ['he said "yes" twice\nand more', '1'], line: 2 },
      { cells: ['z', '2" long'], line: 4 },
      { cells: ['q', 'open'], line: 5 },
      { cells: ['r', '3'], line: 6 },
    ]);
    expect(table?.unclosed).toEqual([5]);
  });

  it('says which rows have cells that stand under no head', () => {
    const reading = understood(
      'Issue,Answer,Pro\nWho pays?,City,rich,and near, \nWho rings?,Bell,loud,,\n',
      undefined,
      'harbour.csv',
    );
    expect(reading.leftOut).toMatchObject([
      { code: 'table-cells', line: 2, values: { words: 'and near' } },
    ]);
  });

  it('takes no long time over many open quotation marks', () => {
    const read = (): void =>
      expect(csvTable(`a,b\n${'x,"y\n'.repeat(40_000)}`)?.rows.length).toBeGreaterThan(1);
    expect(processorTime(read)).toBeLessThan(5_000);
  });
});
