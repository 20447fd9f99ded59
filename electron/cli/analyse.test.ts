import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnalysisReport } from './analysing/report-form.ts';
import { moot, mootJson, temporaryFolder } from './cli.testing.ts';

const file = temporaryFolder();
const path = file('sample.moot');

async function analyse(...options: readonly string[]): Promise<AnalysisReport> {
  const { status, value } = await mootJson('analyse', path, ...options);
  expect({ status, ok: value['ok'] }).toEqual({ status: 0, ok: true });
  return value as unknown as AnalysisReport;
}

beforeAll(async () => {
  await moot('sample', path);
});

describe('moot analyse', () => {
  it('finds I1 and I3 as the divergences between the two design teams', async () => {
    const { issues, pairs } = await analyse();
    expect(issues.map(({ label, kind }) => [label, kind])).toEqual([
      ['I1', 'apart'],
      ['I3', 'apart'],
      ['I5', 'agreed'],
      ['I2', 'no-stance'],
      ['I4', 'no-position'],
    ]);
    expect(pairs).toEqual([
      {
        parties: ['DT C', 'DT M'],
        distance: 0.5,
        shared: [{ position: 'P3', distance: 0.5 }],
        heldApart: ['I1', 'I3'],
        formalObjections: 0,
      },
    ]);
  });

  it('gives each position its holders, counts and figures', async () => {
    const { issues } = await analyse('--issue', 'I1');
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      mostContested: 'P3',
      positionsHeld: 2,
      preferred: [['P1', 'P3', 'A1', 'A2', 'A3']],
    });
    expect(issues[0]?.positions[1]).toMatchObject({
      label: 'P3',
      holders: ['DT M'],
      opponents: ['DT C'],
      counts: { for: 1, against: 1, neutral: 0 },
      pros: ['A1', 'A2'],
      contras: ['A3'],
      strength: { dfQuad: 0.875 },
      acceptability: 'accepted',
    });
  });

  it('finds I4 as the question that blocks I3, and I5 as a placeholder', async () => {
    const { open, blocking, issues } = await analyse();
    expect(open[0]).toEqual({ issue: 'I4', kind: 'no-position', blocks: ['I3'], blockedBy: [] });
    expect(blocking).toEqual({
      order: ['I1', 'I2', 'I3', 'I4', 'I5'],
      blocks: [
        { by: 'I1', issue: 'I3', why: 'depends-on', position: null },
        { by: 'I4', issue: 'I3', why: 'follow-up', position: 'P6' },
      ],
      cycles: [],
      deadlocks: [],
    });
    expect(issues.find(({ label }) => label === 'I5')?.type).toBe('placeholder');
  });

  it('shows that DT M moved, and in answer to what', async () => {
    const { movements } = await analyse();
    expect(movements).toMatchObject([
      { issue: 'I1', kind: 'revised', party: 'DT M', from: 'P2', to: 'P3', answers: ['A3'] },
    ]);
  });

  it('says the same to people, each figure with what it comes from', async () => {
    const { out } = await moot('analyse', path);
    expect(out).toContain('DT C holds P1; DT M holds P3; DT C is against P3.');
    expect(out).toContain('consensus 0.58 (from 1 for, 1 against)');
    expect(out).toContain('(from +A1 +A2 −A3 (accommodated))');
    expect(out).toContain('by what rules? (no position; blocks I3)');
    expect(out).toContain('None of it is a verdict: the group decides.');
  });

  it('keeps to the issues that are named', async () => {
    const { issues, open, movements } = await analyse('--issue', 'I2', '--issue', 'I4');
    expect(issues.map(({ label }) => label)).toEqual(['I2', 'I4']);
    expect(open.map(({ issue }) => issue)).toEqual(['I4', 'I2']);
    expect(movements).toEqual([]);
  });

  it('names circles', async () => {
    const { value } = await mootJson('show', path);
    const { ok, ...data } = value;
    expect(ok).toBe(true);
    const links = data['links'] as readonly Record<string, unknown>[];
    const [tie] = links.filter(({ type }) => type === 'depends-on');
    const back = {
      ...tie,
      id: '01900000-0000-7000-8000-0000000000aa',
      from: tie?.['to'],
      to: tie?.['from'],
    };
    writeFileSync(file('circle.json'), JSON.stringify({ ...data, links: [...links, back] }));
    const copy = file('circle.moot');
    expect((await moot('import', copy, file('circle.json'))).status).toBe(0);
    const { blocking } = (await mootJson('analyse', copy)).value as unknown as AnalysisReport;
    expect(blocking.cycles).toEqual([['I1', 'I3']]);
    expect((await moot('analyse', copy)).out).toContain(
      'A circle, each to be asked after the next: I1 → I3 → I1',
    );
  });

  it('has something to say about an empty workspace', async () => {
    await moot('new', file('empty.moot'), '--title', 'Monday');
    const { status, out } = await moot('analyse', file('empty.moot'));
    expect(status).toBe(0);
    expect(out).toContain('Monday\n');
  });

  it.each([
    [1, 'unknown-ref', ['--issue', 'I99']],
    [1, 'wrong-kind', ['--issue', 'P1']],
    [2, 'unknown-option', ['--party', 'DT C']],
  ])('ends with %i for %s', async (status, code, options) => {
    const ended = await mootJson('analyse', path, ...options);
    expect(ended).toMatchObject({ status, value: { ok: false, error: { code } } });
  });
});

describe('docs/analysis.md', () => {
  it('names every field that is printed', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/analysis.md'), 'utf8');
    const fields = new Set<string>();
    const visit = (value: unknown, name: string): void => {
      // Under `counts` are the levels of the scale.
      if (name === 'counts' || typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) fields.add(key);
        visit(inner, Array.isArray(value) ? name : key);
      }
    };
    visit(await analyse(), '');
    const missing = [...fields].filter((field) => !new RegExp(`[\`.]${field}[\`[.]`).test(page));
    expect(missing).toEqual([]);
  });
});
