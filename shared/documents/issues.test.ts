import { describe, expect, it } from 'vitest';
import { Builder, harbour, renderText } from './testing/fixture.ts';

describe('the issue report', async () => {
  const b = harbour();
  const text = await renderText(b.state, 'issues', 'md');
  const first = text.slice(text.indexOf('## I1'), text.indexOf('## I2'));

  it('has the issues that are not settled, those raised already first', async () => {
    expect(text.match(/^## I\d/gm)).toEqual(['## I1', '## I2', '## I3']);
    const c = harbour();
    c.run({ type: 'edit', kind: 'issue', id: c.of('I3'), fields: { status: 'raised' } });
    const raised = await renderText(c.state, 'issues', 'md');
    expect(raised.match(/^## I\d/gm)).toEqual(['## I3', '## I1', '## I2']);
  });

  it('says who raises it, and who that is', () => {
    expect(first).toContain('### Raised by Pilots\n\nThe harbour pilots. Member: Ada Quill.');
  });

  it('says why it matters, how the party is affected, what it recommends, and who supports that', () => {
    expect(first).toContain('**Why it matters:** Ships wait until *dawn* today.');
    expect(first).toContain(
      '**How it is affected:**\n\n- It has been for P2 since 10 April 2024: Twice a week is enough.',
    );
    expect(first).toContain('**Recommendation:**\n\n- P2 · Open it at night on demand');
    expect(first).toContain(
      '- P2: held by no other party; against it: **Ferry** (formal objection).',
    );
  });

  it('says what is open and what that holds up', () => {
    expect(first).toContain(
      '- I2 · Who pays the second keeper? Arises if I1 is answered by P2. Until it is answered, P2 is no complete answer to I1. No position yet.',
    );
    expect(first).toContain('- I3 cannot be settled before this.');
  });

  it('has positions that nobody recommends, since what is open may be about them', () => {
    const third = text.slice(text.indexOf('## I3'));
    expect(third).toContain('### Other positions put forward\n\n- P5 · Anywhere free');
  });

  it('says so of a party that gave no reason', () => {
    const third = text.slice(text.indexOf('## I3'));
    expect(third).toContain('**How it is affected:** It has recorded no reason.');
    expect(first).not.toContain('It has recorded no reason.');
  });

  it('names a single other party that holds what is recommended', async () => {
    const c = harbour();
    c.stance('Town', 'for', 'P2', '2024-05-01', {});
    const said = await renderText(c.state, 'issues', 'md', { parties: [c.of('Pilots')] });
    expect(said).toContain(
      '- P2: also held by **Town**; against it: **Ferry** (formal objection).',
    );
  });

  it('leaves nothing open of an issue that is settled, where that is asked for', async () => {
    const c = harbour();
    c.add('argument', { text: 'Sleepers wake' }, 'P6', 'objects-to');
    const settled = await renderText(c.state, 'issues', 'md', { issues: [c.of('I4')] });
    expect(settled).toContain('## I4');
    expect(settled).not.toContain('### Open');
    c.run({ type: 'edit', kind: 'issue', id: c.of('I4'), fields: { status: 'open' } });
    const reopened = await renderText(c.state, 'issues', 'md', { issues: [c.of('I4')] });
    expect(reopened).toContain('### Open');
  });

  it('can be one party’s', async () => {
    const own = await renderText(b.state, 'issues', 'md', { parties: [b.of('Pilots')] });
    expect(own.match(/^## I\d/gm)).toEqual(['## I1']);
    expect(own).not.toContain('Raised by Ferry');
  });

  it('says so where there is nothing to report', async () => {
    expect(await renderText(new Builder().state, 'issues', 'md')).toContain(
      'There is no open issue to report.',
    );
  });
});

describe('stances by party', async () => {
  const b = harbour();
  const page = await renderText(b.state, 'matrix', 'html');

  it('has a table for each issue on which somebody took a stance, the rest in a list', () => {
    expect(page.match(/<table>/g)).toHaveLength(3);
    expect(page).toMatch(/<h2>No stance yet<\/h2>\s*<ul>\s*<li><p>.*I2/);
  });

  it('has positions down and parties across, each stance with its day, reason and source', () => {
    expect(page).toMatch(/<th scope="col">Position<\/th><th scope="col">.*Ferry.*Pilots/);
    expect(page).toMatch(
      /strongly against<\/span><\/strong>, formal objection<br>since 20 April 2024<br>Our crossings would stop\..*Annex Y, Step 2/,
    );
  });

  it('puts more parties than fit on a page into further tables', async () => {
    const c = new Builder();
    c.add('issue', { text: 'Q?' });
    c.add('position', { text: 'Yes' }, 'I1', 'responds-to');
    for (let party = 1; party <= 7; party += 1) {
      c.party(`Party ${party}`);
      c.stance(`Party ${party}`, 'for', 'P1', '2024-01-01');
    }
    expect((await renderText(c.state, 'matrix', 'html')).match(/<table>/g)).toHaveLength(2);
  });
});
