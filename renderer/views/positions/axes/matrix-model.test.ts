import { describe, expect, it } from 'vitest';
import { Scene } from '../../details/testing/scene.ts';
import { issueColumn, livePositions, markOf, type IssueColumn } from './matrix-model.ts';
import { partyRows, type PartyRow } from './rows.ts';

function contested() {
  const scene = new Scene();
  const issue = scene.add('issue', 'May the committee mediate?');
  const yes = scene.add('position', 'Yes', issue, 'responds-to');
  const no = scene.add('position', 'No', issue, 'responds-to');
  return { scene, issue, yes, no, c: scene.party('DT C'), m: scene.party('DT M') };
}

function columnIn(scene: Scene, issue: string): IssueColumn {
  return issueColumn(scene.state, issue)!;
}

function rowIn(scene: Scene, shortName: string): PartyRow {
  const rows = partyRows(scene.state, { isGrouped: true, open: new Set() });
  return rows.find(({ party }) => party.shortName === shortName)!;
}

describe('a cell', () => {
  it('says what the party thinks now, and what it thought before', () => {
    const { scene, issue, yes, m } = contested();
    scene.stance(m, yes, 'for', '2015-04-10');
    scene.stance(m, yes, 'strongly-for', '2015-04-14');
    const [first, second] = columnIn(scene, issue).positions;
    const row = rowIn(scene, 'DT M');
    expect(markOf(first!, row).entry).toMatchObject({
      present: { level: 'strongly-for' },
      movement: { from: 'for', until: '2015-04-14' },
    });
    expect(markOf(second!, row)).toMatchObject({ label: 'P2', entry: null, members: null });
  });

  it('says from which position a party came that took up its revision', () => {
    const { scene, issue, yes, m } = contested();
    scene.stance(m, yes, 'for', '2015-04-02');
    const revised = scene.id();
    scene.run({
      type: 'revise-position',
      position: yes,
      id: revised,
      text: 'Yes, where it is asked to',
      replaces: scene.id(),
      links: [scene.id()],
    });
    scene.stance(m, revised, 'for', '2015-04-10');
    const column = columnIn(scene, issue);
    expect(column.positions.map(({ label }) => label)).toEqual(['P3', 'P2', 'P1']);
    expect(livePositions(column).map(({ label }) => label)).toEqual(['P3', 'P2']);
    const mark = markOf(column.positions[0]!, rowIn(scene, 'DT M'));
    expect(mark.revision).toEqual({ id: yes, label: 'P1', on: '2015-04-10' });
  });

  it('of a group counts its members on each side, so that it shows where the group itself is silent', () => {
    const { scene, issue, yes, c } = contested();
    for (const [name, level] of [
      ['Ada', 'strongly-for'],
      ['Ben', 'for'],
      ['Cem', 'against'],
    ] as const) {
      const person = scene.party(name, name, 'person');
      scene.run({ type: 'add-member', id: scene.id(), person, group: c });
      scene.stance(person, yes, level, '2015-04-13');
    }
    const [column] = columnIn(scene, issue).positions;
    expect(markOf(column!, rowIn(scene, 'DT C'))).toMatchObject({
      entry: null,
      members: { for: 2, neutral: 0, against: 1 },
    });
  });
});

describe('the rows', () => {
  it('are the parties by short name; a group opens into its members', () => {
    const { scene, c, m } = contested();
    const ada = scene.party('Ada', 'Ada', 'person');
    for (const group of [c, m]) {
      scene.run({ type: 'add-member', id: scene.id(), person: ada, group });
    }
    const names = (isGrouped: boolean, open: readonly string[]) =>
      partyRows(scene.state, { isGrouped, open: new Set(open) }).map(({ party, group }) =>
        group ? `${group.shortName}/${party.shortName}` : party.shortName,
      );
    expect(names(true, [])).toEqual(['DT C', 'DT M']);
    expect(names(true, [c, m])).toEqual(['DT C', 'DT C/Ada', 'DT M', 'DT M/Ada']);
    expect(names(false, [c])).toEqual(['Ada', 'DT C', 'DT M']);
  });
});
