import { describe, expect, it } from 'vitest';
import { prepareImport } from '../formats/import.ts';
import { readDocument } from '../formats/read.ts';
import { applyChanges, emptyState } from '../model/state.ts';
import { sampleCommand } from '../sample/sample.ts';
import { Builder, harbour, renderText, wording } from './testing/fixture.ts';
import { summary } from './summary.ts';
import { plainText, type Block } from './tree.ts';

/** The lines of a document in Markdown between two headings. */
function section(markdown: string, start: string): readonly string[] {
  const lines = markdown.split('\n');
  const from = lines.findIndex((line) => line.includes(start));
  const level = /^#+/.exec(lines[from] ?? '')?.[0].length ?? 0;
  const length = lines
    .slice(from + 1)
    .findIndex((line) => /^#+ /.test(line) && (/^#+/.exec(line)?.[0].length ?? 9) <= level);
  return lines.slice(from, length === -1 ? undefined : from + 1 + length);
}

function treeOf(b: Builder, scope = {}): readonly Block[] {
  return (
    summary.build.tree?.(
      b.state,
      { issues: [], parties: [], session: null, since: null, depth: 'arguments', ...scope },
      wording,
      { earlier: emptyState(), revisions: {} },
    ).blocks ?? []
  );
}

describe('the position summary', async () => {
  const b = harbour();
  const text = await renderText(b.state, 'summary', 'md');

  it('tells of each issue what is asked, why it matters, and where it stands', () => {
    const [heading, , facts, , detail] = section(text, '## I1');
    expect(heading).toBe('## I1 · Is the bridge to be opened at night?');
    expect(facts).toBe('Divergence, open. High priority. Tagged bridge.');
    expect(detail).toBe('Ships wait until *dawn* today.');
  });

  it('names the parties that have taken no stance, even where nobody has', async () => {
    const alone = new Builder();
    alone.party('Pilots');
    alone.add('issue', { text: 'Is it open?' });
    const lines = section(await renderText(alone.state, 'summary', 'md'), '## Parties');
    expect(lines[2]).toMatch(/^[*-] \**Pilots\**\.?$/);
  });

  it('tells of each position who holds it, since when, why, and where they say so', () => {
    const lines = section(text, '### P2');
    expect(lines).toContain('- **Pilots**, for since 10 April 2024: Twice a week is enough.');
    expect(lines).toContain(
      '- **Ferry**, strongly against since 20 April 2024, with a formal objection: Our crossings would stop. (R1, Annex Y, Step 2)',
    );
  });

  it('nests what speaks for and against, with what it was answered', () => {
    const lines = section(text, '### P2').join('\n');
    expect(lines).toContain('* **Pro** A1 · Tides do not wait.\n');
    expect(lines).toContain(
      '* **Contra** A2 · The keepers would work double shifts. *Accommodated:* On demand means twice a week.\n  - **Contra** A3 · A second keeper costs little. *Unanswered.*',
    );
    expect(lines).toContain('* **Assumes** AS1 · The lamps can be seen. *Contested.*');
  });

  it('says in words where views diverge, who differs from whom, and shows the figure with its inputs', () => {
    const lines = section(text, '### Where views diverge');
    expect(lines).toContain('**Pilots** holds P2; **Ferry** holds P3.');
    expect(lines).toContain(
      '- On P2, **Pilots** is for and **Ferry** is strongly against and formally objects.',
    );
    expect(lines).toContain('- **Pilots** has taken no stance on P3.');
    expect(lines.join('\n')).toContain('Agreement: P2 −0.42 (from 1 for and 1 strongly against).');
  });

  it('explains the figure once', () => {
    expect(text.split('van der Eijk')).toHaveLength(2);
  });

  it('tells who moved, when, from what, and in answer to what', () => {
    const lines = section(text, '### Who moved').join('\n');
    expect(lines).toContain(
      'On 10 April 2024, **Pilots** moved from P1 to P2, in answer to A2 (“The keepers would work double shifts”).',
    );
    expect(lines).toContain(
      'On 20 April 2024, **Ferry** went from “for” to “strongly against” on P2. The earlier stance dates from 1 April 2024: We would wait less, too.',
    );
  });

  it('lists follow-up questions with what they hold up', () => {
    expect(section(text, '### Follow-up questions').join('\n')).toContain(
      'I2 · Who pays the second keeper? Arises if I1 is answered by P2. Until it is answered, P2 is no complete answer to I1. No position yet.',
    );
  });

  it('lists what is still open', () => {
    const open = section(section(text, '## I3').join('\n'), '### Still open');
    expect(open).toContain('- A4, against P4, is unanswered.');
    expect(open).toContain('- Nobody holds P5.');
    expect(open).toContain('- I1 has to be settled first.');
    expect(open).toContain('- **Pilots** has taken no stance here.');
    expect(section(text, '## I2')).toContain('- No position has been put forward.');
  });

  it('tells decisions with their designation, and closes with the minority statements', () => {
    expect(section(text, '### Decision')).toContain(
      '- D1 · The bell is rung every two minutes. Decided on 25 April 2024, in “Spring meeting”. Adopts P6. Designated as: Consensus.',
    );
    const [last] = text.match(/^## .+$/gm)!.slice(-1);
    expect(last).toBe('## Minority statements');
    expect(text.endsWith('> The bell keeps the town awake.\n')).toBe(true);
  });

  it('gives references with place, version, words and address', () => {
    const lines = section(text, '## References').join('\n');
    expect(lines).toContain(
      'R1 · *Harbour rules*, Annex Y, Step 2 (1987). <https://harbour.example/rules>',
    );
    expect(lines).toContain('> No span is lifted\\\n  > after the ninth bell.');
  });

  it('passes over nothing: what stands under no issue has its place, too', () => {
    expect(section(text, '## Not under any issue yet')).toContain('- A5 · Fog was not thought of.');
  });

  it('says each thing once', () => {
    for (const words of [
      'Tides do not wait',
      'A second keeper costs little',
      'Twice a week is enough.',
      'It has always been so.',
      'Every hour counts.',
      'Keep it shut after dark',
    ]) {
      expect(text.split(words), words).toHaveLength(2);
    }
  });

  it('has no heading without something under it', () => {
    const blocks = treeOf(b);
    blocks.forEach((block, index) => {
      if (block.kind !== 'heading') return;
      const next = blocks[index + 1];
      expect(next, plainText(block.content)).toBeDefined();
      const isFilled = next?.kind !== 'heading' || next.level > block.level;
      expect(isFilled, plainText(block.content)).toBe(true);
    });
  });

  it('copes with a chain of arguments of any length', async () => {
    const depth = 3_000;
    const chain = Array.from(
      { length: depth },
      (_, level) => `${' '.repeat(level)}- Con: no ${level}`,
    );
    const outline = `# Q?\n\n- yes\n${chain.map((line) => ` ${line}`).join('\n')}\n`;
    const reading = readDocument(Buffer.from(outline), 'deep.md');
    if (!reading.ok) throw new Error(reading.error.code);
    const context = { at: '2024-05-06T08:00:00.000Z', author: '' };
    const prepared = prepareImport(emptyState(), reading.value, 'deep.md', context);
    if (!prepared.ok) throw new Error(prepared.error.code);
    const deep = applyChanges(emptyState(), prepared.value.changes);
    for (const format of ['md', 'html']) {
      const written = await renderText(deep, 'summary', format);
      expect(written).toContain(`no ${depth - 1}`);
      // Far below, an argument is indented no further, and says what it answers.
      expect(written).toContain(
        `A${depth}</span> on`.replace('</span>', format === 'md' ? '' : '</a>'),
      );
    }
  });

  it('leaves an empty workspace with a sentence', async () => {
    expect(await renderText(emptyState(), 'summary', 'md')).toContain(
      'There is nothing in this workspace yet.',
    );
  });

  it('can be of some issues alone', async () => {
    const some = await renderText(b.state, 'summary', 'md', { issues: [b.of('I3')] });
    expect(some.match(/^## .+$/gm)).toEqual(['## I3 · Where do barges moor?']);
  });
});

describe('the position summary by party', async () => {
  const b = harbour();
  const text = await renderText(b.state, 'summary', 'md', { parties: [b.of('Ferry')] });

  it('tells the party’s views with their reasons, and who sees it otherwise', () => {
    expect(text).toContain('## Ferry · Ferry masters’ guild');
    const own = section(text, '### I1').join('\n');
    expect(own).toContain(
      '- P3 · Keep it shut after dark — for since 2 April 2024: It has always been so.',
    );
    expect(own).toContain(
      '**Pilots** has been for P2 since 10 April 2024: Twice a week is enough.',
    );
  });

  it('tells how it moved, and what it has not been heard on', () => {
    expect(text).toContain('**Ferry** went from “for” to “strongly against” on P2.');
    expect(section(text, '### Not yet heard on')).toContain('- I2 · Who pays the second keeper?');
  });

  it('has the parties in the order in which they are asked for', async () => {
    const both = await renderText(b.state, 'summary', 'md', {
      parties: [b.of('Pilots'), b.of('Ferry')],
    });
    expect(both.indexOf('## Pilots')).toBeLessThan(both.indexOf('## Ferry'));
  });
});

describe('the summary of the sample', async () => {
  const b = new Builder('The sample');
  b.run(sampleCommand() as never);
  const text = await renderText(b.state, 'summary', 'md');

  it('lets a member of either team find their view, its reasons and what is open', () => {
    const first = section(text, '## I1').join('\n');
    expect(first).toMatch(/\*\*DT C\*\*, strongly for .*charter with a defined scope/);
    expect(first).toMatch(/\*\*DT M\*\*, for .*three escalation processes/);
    expect(first).toMatch(/\*\*DT M\*\* moved from P2 to P3, in answer to A3/);
    const third = section(text, '## I3').join('\n');
    expect(third).toContain('R5, Annex Y, Step 2');
    expect(third).toContain('AS2 is contested');
    expect(third).toContain('I4 · How would a mediator be appointed');
  });

  it('does not say that a follow-up and its origin wait for each other', () => {
    expect(section(text, '## I4').join('\n')).not.toContain('has to be settled first');
  });
});
