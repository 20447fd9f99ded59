import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../testing/outline.ts';

const read = (text: string) => understood(text, 'csv', 'Night opening.csv');

describe('a table whose rows name the row that they are about', () => {
  it('is a tree, in whatever order they come', () => {
    const reading = read(
      'id,parent_id,item,stance,author,likes\n' +
        '4,2,They sleep,con,Bo,1\n1,0,Open it at night,,Ana,3\n2,1,Keepers can,pro,Bo,\n' +
        '3,1,Who pays?,,Cy,\n5,3,The port,,Ana,\n6,1,It is loud,attack,,\n7,99,Shut it,thesis,,\n8,2,,pro,,\n',
    );
    expect(outlineOf(reading)).toEqual([
      '? Night opening',
      '  = Open it at night (Ana)',
      '    + Keepers can',
      '      - They sleep',
      '    ? Who pays?',
      '      = The port (Ana)',
      '    - It is loud',
      '  = Shut it',
    ]);
    expect(reading.leftOut).toMatchObject([
      { code: 'table-columns', values: { heads: 'likes' } },
      { code: 'says-nothing', line: 9 },
    ]);
  });

  it('answers what a column calls its topic, goes in circles, and is read however deep', () => {
    const circle = 'ID;Parent;Text;Topic\na;b;One;Fees?\nb;a;Two;Fees?\nc;c;Three;Fees?\n';
    expect(outlineOf(read(circle))).toEqual(['? Fees?', '  = Three', '  = One', '    + Two']);
    const deep = Array.from({ length: 5_000 }, (_, at) => `${at},${at - 1},claim ${at}`);
    const { rows } = read(`id,parent,text\n${deep.join('\n')}\n`);
    expect(rows.argument).toHaveLength(4_999);
  });
});
