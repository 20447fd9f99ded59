import { describe, expect, it } from 'vitest';
import { all, entity } from '../../../model/queries.ts';
import type { Reading } from '../../reader.ts';
import { outlineOf, stateFrom, understood } from '../../testing/outline.ts';

function readText(text: string): Reading {
  return understood(text, 'markdown', 'notes.md');
}

describe('a table in an outline', () => {
  it('of pros and cons speaks about a yes to the question above it, or about what its heading proposes', () => {
    const text = `## Should it open at night?

| Advantages | Nachteile |
| --- | --- |
| Ships wait less | The town wakes<br>A keeper costs |

## How is it paid?

### A toll

| Pro | Contra |
| --- | --- |
| Fair | |
`;
    const reading = readText(text);
    expect(outlineOf(reading)).toEqual([
      '? Should it open at night?',
      '  = Yes',
      '    + Ships wait less',
      '    - The town wakes',
      '    - A keeper costs',
      '? How is it paid?',
      '  = A toll',
      '    + Fair',
    ]);
    expect(reading.notes).toMatchObject([
      { code: 'read-as-yes', line: 5 },
      { code: 'section-as-position', line: 9 },
    ]);
    expect(reading.leftOut).toEqual([]);
  });

  it('of options has what other columns say in their detail, whichever way it is turned', () => {
    const text = `## Where do barges moor?

| Option | Cost | Held by | Cons |
| --- | --- | --- | --- |
| [North](https://n.example) quay | high | Pilots, Ferry | far |

| Criterion | South quay | East quay |
| --- | --- | --- |
| Noise | some | none |
`;
    const reading = readText(text);
    const state = stateFrom(reading);
    expect(outlineOf(reading)).toEqual([
      '? Where do barges moor?',
      '  = North quay (Ferry, Pilots)',
      '    - far',
      '  = South quay',
      '  = East quay',
    ]);
    const positions = all(state, 'position').toSorted((a, b) => (a.detail < b.detail ? -1 : 1));
    expect(positions.map(({ detail }) => detail)).toEqual([
      '- Cost: high\n\n[North](https://n.example)',
      '- Noise: none',
      '- Noise: some',
    ]);
    expect(all(state, 'stance').map(({ level }) => level)).toEqual(['for', 'for']);
    expect(reading.lines.get(positions[1]?.id ?? '')).toBe(7);
  });

  it('of stances has a party a column, or a party a row', () => {
    const stancesIn = (text: string): readonly string[] => {
      const state = stateFrom(readText(text));
      return all(state, 'stance')
        .map(({ party, position, level }) =>
          [
            entity(state, 'party', party)?.shortName,
            level,
            entity(state, 'position', position)?.text,
          ].join(' '),
        )
        .toSorted();
    };
    const columns =
      '# Bells?\n\n| | Pilots | Town |\n|---|---|---|\n| Ring | ✓ | strongly against |\n';
    const rows = '# Bells?\n\n| Party | Ring |\n|---|---|\n| Pilots | for |\n| Town | dagegen |\n';
    expect(stancesIn(columns)).toEqual(['Pilots for Ring', 'Town strongly-against Ring']);
    expect(stancesIn(rows)).toEqual(['Pilots for Ring', 'Town against Ring']);
  });

  it('of questions has their answers, and who owns them in the detail', () => {
    const reading = readText(
      '| # | Question | Answer | Owner |\n|---|---|---|---|\n| 1 | Who pays? | The port | Ann |\n| 2 | When? | | Bo |\n',
    );
    expect(outlineOf(reading)).toEqual(['? Who pays?', '  = The port', '? When?']);
    const state = stateFrom(reading);
    expect(all(state, 'position')[0]?.detail).toBe('- Owner: Ann');
    expect(all(state, 'issue').find(({ text }) => text === 'When?')?.detail).toBe('- Owner: Bo');
  });

  it('of anything else is told with its line', () => {
    const { leftOut } = readText(
      '# Bells?\n\n- Ring\n\n| Name | Phone |\n|---|---|\n| Ann | 1 |\n\n| Topic | Link |\n|---|---|\n| Fog | x |\n',
    );
    expect(leftOut).toMatchObject([
      { code: 'table', line: 5 },
      { code: 'table', line: 9 },
    ]);
  });
});
