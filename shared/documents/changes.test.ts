import { describe, expect, it } from 'vitest';
import { createMessages } from '../messages/index.ts';
import type { WorkspaceState } from '../model/state.ts';
import { renderDocument } from '../rendering/render.ts';
import { Builder, harbour, request } from './testing/fixture.ts';

async function changes(earlier: WorkspaceState, later: WorkspaceState, scope = {}) {
  const messages = createMessages('en');
  const made = await renderDocument(later, request('changes', 'md', scope), { messages, earlier });
  if (!made.ok) throw new Error(made.error.code);
  return String(made.value.data);
}

/** The harbour, with a few things done since. */
function after(): { readonly earlier: WorkspaceState; readonly b: Builder } {
  const b = harbour();
  return { earlier: b.state, b };
}

const edit = (b: Builder, kind: 'issue' | 'position' | 'argument', label: string, fields: object) =>
  b.run({ type: 'edit', kind, id: b.of(label), fields } as never);

describe('the report of changes', () => {
  it('says so where there is nothing to tell', async () => {
    const { earlier } = after();
    expect(await changes(earlier, earlier)).toContain('Nothing has changed.');
  });

  it('tells of everything where it tells from the beginning', async () => {
    const text = await changes(new Builder('').state, harbour().state);
    expect(text).toContain('Changes since the beginning');
    expect(text).toContain('**New position:** P2');
    expect(text).toContain('**New contra:** A2');
    expect(text).toContain('## New parties');
  });

  it('tells what is new, reworded, settled and gone under the issue where it stands', async () => {
    const { earlier, b } = after();
    b.add('argument', { text: 'The pilots would wait less.' }, 'P2', 'supports');
    edit(b, 'position', 'P2', { text: 'Twice a week, at high water' });
    edit(b, 'issue', 'I1', { status: 'in-discussion' });
    edit(b, 'argument', 'A3', { response: 'addressed', responseText: 'She is paid by the port.' });
    b.run({ type: 'delete', entities: [{ kind: 'argument', id: b.of('A1') }] });
    const text = await changes(earlier, b.state, { since: '2024-05-01' });
    expect(text).toContain('Changes since 1 May 2024');
    expect(text).toMatch(/## I1 · Is the bridge to be opened at night\?/);
    expect(text).toMatch(/\*\*New pro:\*\* A\d+ · The pilots would wait less\./);
    expect(text).toMatch(
      /\*\*Reworded position:\*\* P2 said “.+”, and now says “Twice a week, at high water”\./,
    );
    expect(text).toContain('from “Open” to “In discussion”');
    expect(text).toContain('from “Unanswered” to “Addressed”');
    expect(text).toMatch(/\*\*Taken out, .*:\*\* A1 · Tides do not wait\./);
    expect(text).toContain('1 element is new, 1 was reworded and 1 was taken out');
  });

  it('tells who took a stance and who moved', async () => {
    const { earlier, b } = after();
    b.stance('Ferry', 'neutral', 'P2', '2024-06-01');
    b.stance('Ferry', 'for', 'P3', '2024-06-02');
    b.party('Divers');
    b.stance('Divers', 'against', 'P2', '2024-06-03');
    const text = await changes(earlier, b.state);
    expect(text).toContain('went from “strongly against” to “neutral” on P2');
    expect(text).toContain('On 3 June 2024, **Divers** took the stance “against” on P2');
    expect(text).not.toContain('On 1 June 2024, **Ferry** took');
  });

  it('keeps to the issues that are asked for', async () => {
    const { earlier, b } = after();
    b.add('issue', { text: 'Who paints the bridge?' });
    edit(b, 'issue', 'I1', { status: 'in-discussion' });
    const text = await changes(earlier, b.state, { issues: [b.of('I1')] });
    expect(text).toContain('## I1');
    expect(text).not.toContain('paints');
  });
});
