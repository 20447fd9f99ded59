import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../testing/outline.ts';

describe('a table of pros and cons', () => {
  it('is about what its first column names, be that called like nothing that is known', () => {
    const page = `# Which lamp?

|  | Pros | Cons |
| --- | --- | --- |
| Oil | <ul><li>bright</li><li>cheap</li></ul> | smells<br>smokes |
| Gas | bright | |

| Rope | Price | Advantages | Disadvantages |
| --- | --- | --- | --- |
| Hemp | 3 | soft | rots |
| Wire | 4 | | stiff |
`;
    expect(outlineOf(understood(page, undefined, 'lamps.md'))).toEqual([
      '? Which lamp?',
      '  = Oil',
      '    + bright',
      '    + cheap',
      '    - smells',
      '    - smokes',
      '  = Gas',
      '    + bright',
      '  = Hemp',
      '    + soft',
      '    - rots',
      '  = Wire',
      '    - stiff',
    ]);
  });

  it('in CSV, too', () => {
    const reading = understood(
      'Tool;Pros;Cons\nOil;bright;smells\nGas;;dear\n',
      undefined,
      'lamps.csv',
    );
    expect(outlineOf(reading)).toEqual([
      '? lamps',
      '  = Oil',
      '    + bright',
      '    - smells',
      '  = Gas',
      '    - dear',
    ]);
  });

  it('of nothing but sides, or with numbers before them, is about what stands above it', () => {
    const sides = '| # | Pros | Cons |\n| --- | --- | --- |\n| 1 | bright | smells |\n';
    expect(outlineOf(understood(`# Shall we take oil?\n\n${sides}`, undefined, 'a.md'))).toEqual([
      '? Shall we take oil?',
      '  = Yes',
      '    + bright',
      '    - smells',
    ]);
  });
});
