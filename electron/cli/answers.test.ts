import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { moot, mootJson, temporaryFolder } from './cli.testing.ts';

const file = temporaryFolder();
let count = 0;

/** A workspace of its own, and a paper of it that somebody edited. */
let talks = '';
let paper = '';

beforeEach(async () => {
  count += 1;
  talks = file(`talks-${count}.moot`);
  paper = file(`answer-${count}.md`);
  await moot('sample', talks);
  await moot('export', talks, '--document', 'summary', '--format', 'md', '--out', paper);
  edit('narrow, minimal role\n\nSource', 'narrow, small role\n\nSource');
  edit('### P9 · In the IETF', '### P9 · In the IETF or elsewhere');
  edit('- P5 · Only those', '- Nobody at all\n- P5 · Only those');
});

function edit(before: string, after: string): void {
  const text = readFileSync(paper, 'utf8');
  if (!text.includes(before)) throw new Error(`The paper does not say “${before}”.`);
  writeFileSync(paper, text.replace(before, after));
}

describe('moot import of an edited paper', () => {
  it('only tells with --dry-run, and takes all that collides with nothing', async () => {
    const before = (await moot('show', talks, '--json')).out;
    const { value } = await mootJson('import', talks, paper, '--dry-run');
    expect(value).toMatchObject({
      ok: true,
      paper: true,
      dryRun: true,
      basis: 'exact',
      leftOut: [],
      proposals: [
        { taken: true, change: { kind: 'reword', text: 'The CSC has a narrow, small role' } },
        { taken: true, change: { kind: 'add', as: 'position', text: 'Nobody at all' } },
        { taken: true, change: { kind: 'reword', text: 'In the IETF or elsewhere' } },
      ],
    });
    expect((await moot('show', talks, '--json')).out).toBe(before);
    const { status, out } = await moot('import', talks, paper);
    expect(status).toBe(0);
    expect(out).toContain('Took 3 proposals');
    expect((await moot('show', talks)).out).toContain('In the IETF or elsewhere');
    expect((await moot('log', talks)).out).toContain('Take 3 proposals from answer');
    expect((await moot('check', talks)).status).toBe(0);
    // The second time there is nothing left to propose, though the workspace moved on.
    expect((await moot('import', talks, paper)).out).toContain('proposes nothing');
  });

  it('leaves what was changed meanwhile, and says why', async () => {
    const other = file(`other-${count}.md`);
    writeFileSync(other, readFileSync(paper));
    edit('In the IETF or elsewhere', 'In a body of its own');
    await moot('import', talks, paper);
    const { out } = await moot('import', talks, other);
    expect(out).toContain('Left, for a person to decide:');
    expect(out).toContain('changed in the workspace meanwhile');
    expect((await moot('show', talks)).out).toContain('In a body of its own');
  });

  it('knows the paper as it was, though a copy that grew apart came in since', async () => {
    const copy = file(`copy-${count}.moot`);
    copyFileSync(talks, copy);
    await moot('add', copy, 'position', '--text', 'Whoever asks', '--on', 'I2');
    await moot('add', talks, 'position', '--text', 'The board', '--on', 'I4');
    const later = file(`later-${count}.md`);
    await moot('export', talks, '--document', 'summary', '--format', 'md', '--out', later);
    await moot('merge', talks, copy);
    const { value } = await mootJson('import', talks, later, '--dry-run');
    // What came with the copy is not in the paper, and is not taken for struck out.
    expect(value).toMatchObject({ paper: true, basis: 'exact', proposals: [], leftOut: [] });
  });

  it('reads it as any Markdown where that is asked for, or where it is of another workspace', async () => {
    const { value } = await mootJson('import', talks, paper, '--format', 'markdown', '--dry-run');
    expect(value).toMatchObject({ format: 'markdown', counts: {} });
    expect(value).not.toHaveProperty('paper');
    const fresh = file(`fresh-${count}.moot`);
    await moot('sample', fresh);
    expect((await mootJson('import', fresh, paper, '--dry-run')).value).not.toHaveProperty('paper');
  });
});
