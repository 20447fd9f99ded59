import { describe, expect, it } from 'vitest';
import { renderText } from './testing/fixture.ts';
import { evenings, meeting } from './testing/meeting.ts';

describe('an agenda', () => {
  it('says when and where, in the zone of the session, and who is in the chair', async () => {
    const b = evenings();
    const text = await renderText(b.state, 'agenda', 'md', { session: b.of('S2') });
    expect(text).toContain('# Bridge evening');
    expect(text).toContain('*Agenda · The harbour and its bridge*');
    expect(text).toContain('Monday, 13 May 2024, 18:00–19:30 (Europe/Berlin, UTC+02:00)');
    expect(text).toContain('**Where:** Custom house');
    expect(text).toContain('**Chair:** Ada Quill');
    expect(text).not.toContain('Mooring evening\n');
  });

  it('has a line for each item: time, minutes, purpose, presenter, what to read, and its end', async () => {
    const b = evenings();
    const text = await renderText(b.state, 'agenda', 'md', { session: b.of('S2') });
    expect(text).toContain('| 18:00–18:05 | 5 | Adoption of the agenda | Decide |  |  |');
    expect(text).toContain(
      '| 18:05–18:45 | 40 | I1 · Is the bridge to be opened at night? *To end with: A decision on the hours* | Decide | Pilots | R1 Harbour rules, Annex Y, Step 2 |',
    );
    expect(text).toContain('| 18:45–18:55 | 10 | *Break* |  |  |  |');
    expect(text).toContain('## References');
  });

  it('leaves out a column in which nothing would stand', async () => {
    const b = evenings();
    const text = await renderText(b.state, 'agenda', 'md', { session: b.of('S3') });
    expect(text).toContain('| Time | Min. | Item | Purpose |\n');
    expect(text).toContain('| 18:00–19:00 | 60 | I3 · Where do barges moor? | Discuss |\n');
  });

  it('compares the minutes to the length of the session', async () => {
    const b = evenings();
    const total = async (minutes: number): Promise<string> => {
      b.run({ type: 'edit', kind: 'session', id: b.of('S2'), fields: { minutes } });
      return renderText(b.state, 'agenda', 'md', { session: b.of('S2') });
    };
    expect(await total(90)).toContain(
      '100 minutes are planned, 10 minutes more than the session has. Breaks take 10 minutes of it.',
    );
    expect(await total(100)).toContain('100 minutes are planned, as long as the session is.');
    expect(await total(101)).toContain('100 of 101 minutes are planned; 1 minute is left.');
  });

  it('notes what rests on what, where the other is taken up, and what is to be seen to', async () => {
    const b = evenings();
    const ordered = await renderText(b.state, 'agenda', 'md', { session: b.of('S2') });
    expect(ordered).toMatch(/I3 is asked after I1 \(.+\), which is taken up at 18:05\./);
    expect(ordered).toContain('A decision is due on I3');
    expect(ordered).toContain('not yet heard: **Pilots**');
    const later = await renderText(b.state, 'agenda', 'md', { session: b.of('S3') });
    expect(later).toContain('which is taken up in “Bridge evening”');
    for (const { id, issue } of b.state.tables['agenda-item'].values()) {
      if (issue !== b.of('I1')) continue;
      b.run({ type: 'delete', entities: [{ kind: 'agenda-item', id }] });
    }
    expect(await renderText(b.state, 'agenda', 'md', { session: b.of('S2') })).toContain(
      'which is on no agenda',
    );
  });

  it('has the planned times, whatever came of them', async () => {
    const table = async (b: ReturnType<typeof meeting>): Promise<readonly string[]> =>
      (await renderText(b.state, 'agenda', 'md', { session: b.of('S2') }))
        .split('\n')
        .filter((line) => line.startsWith('|'));
    expect(await table(meeting())).toEqual(await table(evenings()));
  });

  it('has every session, the earliest first, where none is asked for', async () => {
    const text = await renderText(evenings().state, 'agenda', 'md');
    const titles = text.split('\n').filter((line) => line.startsWith('## '));
    expect(titles).toEqual([
      '## Spring meeting',
      '## Bridge evening',
      '## Mooring evening',
      '## References',
    ]);
    expect(text).toContain('Nothing is on the agenda yet.');
  });
});
