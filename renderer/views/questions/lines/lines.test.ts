import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../../../shared/analysis/overview.ts';
import { decide } from '../../../../shared/model/decide.ts';
import { applyChanges, emptyState, type WorkspaceState } from '../../../../shared/model/state.ts';
import { sampleCommand } from '../../../../shared/sample/sample.ts';
import { Scene } from '../../details/testing/scene.ts';
import { lineTest, NO_QUESTION_FILTER, type QuestionFilter } from '../list/filter.ts';
import { glanceOf } from '../glance.ts';
import { openLines, type OpenLines } from './lines.ts';
import { OPENNESS, type Line, type Openness } from './openness.ts';
import { labelsOf } from './words.ts';

function sample(): WorkspaceState {
  const context = { at: '2026-01-01T09:00:00.000Z', author: '' };
  const decided = decide(emptyState(), sampleCommand(), context);
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  return applyChanges(emptyState(), decided.value.changes);
}

function openIn(state: WorkspaceState): OpenLines {
  return openLines(state, overviewOf(state), null);
}

function labels(lines: readonly Line[]): readonly string[] {
  return lines.map(({ label }) => label);
}

function keysOf(line: Line | undefined): readonly string[] {
  return line?.reasons.map(({ key }) => key) ?? [];
}

describe('what is open in the sample', () => {
  const state = sample();
  const open = openIn(state);

  it('has the mediator first: nobody answered it, and it blocks I3', () => {
    const [first] = open.issue;
    expect(first?.label).toBe('I4');
    expect(labelsOf(state, first?.blocks ?? [])).toEqual(['I3']);
    expect(keysOf(first)).toContain('no-position');
    expect(labels(open['no-position'])).toEqual(['I4']);
    expect(labels(open['follow-up'])).toEqual(['I4']);
  });

  it('has I1 and I3 as divergences, and I5, room for later, last', () => {
    const reasons = new Map(open.issue.map((line) => [line.label, keysOf(line)]));
    expect(reasons.get('I1')).toEqual(expect.arrayContaining(['divergence', 'apart', 'raised']));
    expect(reasons.get('I3')).toEqual(expect.arrayContaining(['divergence', 'apart']));
    expect(reasons.get('I5')).toContain('placeholder');
    expect(open.issue.at(-1)?.label).toBe('I5');
  });

  it('has what is open beside the issues', () => {
    expect(labels(open.contra)).toEqual(['A5']);
    expect([...labels(open['no-holder'])].sort()).toEqual(['P4', 'P5', 'P9']);
    expect(labels(open.contested)).toEqual(['AS2']);
    expect(open.circle).toEqual([]);
    // Those who spoke elsewhere first, then those who said nothing at all.
    expect(labels(open['not-heard']).slice(0, 2).toSorted()).toEqual(['DT C', 'DT M']);
    expect(labels(open['not-heard'])).toContain('IETF');
  });

  it('says at a glance how many are open, how many block others, and which are worst', () => {
    const glance = glanceOf(open);
    expect(glance.open).toBe(5);
    expect(glance.blocking).toBe(2);
    expect(labels(glance.worst).slice(0, 2)).toEqual(['I4', 'I1']);
  });

  it('has no key twice', () => {
    const keys = OPENNESS.flatMap((openness) => open[openness].map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  describe('filtered', () => {
    const found = (filter: Partial<QuestionFilter>, openness: Openness = 'issue') =>
      labels(open[openness].filter(lineTest({ ...NO_QUESTION_FILTER, ...filter }))).toSorted();
    const party = (name: string) =>
      [...state.tables.party.values()].find(({ shortName }) => shortName === name)?.id ?? '';

    it('shows what concerns a party', () => {
      expect(found({ parties: [party('DT M')] })).toEqual(['I1', 'I2', 'I3', 'I4', 'I5']);
      expect(found({ parties: [party('DT C')] })).toEqual(['I1', 'I2', 'I3', 'I5']);
      expect(found({ parties: [party('DT C')] }, 'contested')).toEqual([]);
      expect(found({ parties: [party('DT M')] }, 'contested')).toEqual(['AS2']);
      expect(found({ parties: [party('IETF')] })).toEqual([]);
    });

    it('shows what has a tag, what says some words, what is of a kind, what blocks something', () => {
      expect(found({ tags: ['mediation'] })).toEqual(['I3', 'I4']);
      expect(found({ text: 'MEDIATOR appointed' })).toEqual(['I4']);
      expect(found({ kinds: ['contra'] })).toEqual([]);
      expect(found({ blocking: true })).toEqual(['I1', 'I4']);
      expect(found({ blocking: true }, 'contra')).toEqual([]);
    });
  });
});

describe('what is open', () => {
  it('leaves out what is settled, and all that is open on it', () => {
    const scene = new Scene();
    const issue = scene.add('issue', 'Where to moor');
    const quay = scene.add('position', 'At the quay', issue, 'responds-to');
    scene.add('argument', 'It floods', quay, 'objects-to');
    expect(labels(openIn(scene.state).contra)).toEqual(['A1']);
    scene.run({ type: 'edit', kind: 'issue', id: issue, fields: { status: 'resolved' } });
    const open = openIn(scene.state);
    expect(OPENNESS.filter((openness) => open[openness].length > 0)).toEqual([]);
  });

  it('puts what is deferred last, whatever it blocks', () => {
    const scene = new Scene();
    const first = scene.add('issue', 'Where to moor');
    const second = scene.add('issue', 'Who pays for it');
    const link = { type: 'add-link', link: 'depends-on', from: second, to: first } as const;
    scene.run({ ...link, id: scene.id() });
    expect(labels(openIn(scene.state).issue)).toEqual(['I1', 'I2']);
    scene.run({ type: 'edit', kind: 'issue', id: first, fields: { status: 'deferred' } });
    expect(labels(openIn(scene.state).issue)).toEqual(['I2', 'I1']);
  });

  it('names a circle by the way round it', () => {
    const scene = new Scene();
    const [a, b, c] = ['Where', 'Who', 'When'].map((text) => scene.add('issue', text)) as [
      string,
      string,
      string,
    ];
    for (const [from, to] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const) {
      scene.run({ type: 'add-link', id: scene.id(), link: 'depends-on', from, to });
    }
    const [circle] = openIn(scene.state).circle;
    expect(circle?.text).toBe('I1 → I2 → I3 → I1');
    expect(circle?.on).toEqual([a, b, c]);
  });

  it('says who speaks against a contra while it counts as unanswered', () => {
    const scene = new Scene();
    const issue = scene.add('issue', 'Where to moor');
    const quay = scene.add('position', 'At the quay', issue, 'responds-to');
    const contra = scene.add('argument', 'It floods', quay, 'objects-to');
    scene.add('argument', 'Only in March', contra, 'objects-to');
    const line = openIn(scene.state).contra.find(({ id }) => id === contra);
    expect(keysOf(line)).toContain('answered-by');
  });
});
