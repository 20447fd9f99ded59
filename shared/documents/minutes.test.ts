import { describe, expect, it } from 'vitest';
import { correctEntry, recordOf } from '../agenda/record.ts';
import { renderText, type Builder } from './testing/fixture.ts';
import { evenings, meeting } from './testing/meeting.ts';

const minutesOf = (b: Builder, session: string) =>
  renderText(b.state, 'minutes', 'md', { session: b.of(session) });

describe('minutes', () => {
  it('say when the session really was, and who was there, by how they were', async () => {
    const text = await minutesOf(meeting(), 'S2');
    expect(text).toContain('Monday, 13 May 2024, 18:02–19:30 (Europe/Berlin, UTC+02:00)');
    expect(text).toContain('**Present:** Ada Quill (Pilots); Ferry masters’ guild');
    expect(text).toContain('**Present remotely:** Jo Wick');
    expect(text).toContain('**Sent apologies:** Town');
    expect(text).not.toContain('Absent');
  });

  it('have the items with the times that they really had, and those that were not reached', async () => {
    const text = await minutesOf(meeting(), 'S2');
    expect(text).toContain('### 2. I1 · Is the bridge to be opened at night?');
    expect(text).toContain('18:05–19:00: 55 minutes, of 40 planned.');
    expect(text).toContain('Break, 19:00–19:10.');
    expect(text).toContain('### 3. I2 · ');
    expect(text).toContain('Not reached; carried over to “Mooring evening”.');
  });

  it('say the day once where the session was on another day than planned', async () => {
    const b = meeting();
    const fields = { start: '2024-05-06T18:00' };
    b.run({ type: 'edit', kind: 'session', id: b.of('S2'), fields });
    const text = await minutesOf(b, 'S2');
    expect(text).toContain('Monday, 13 May 2024, 18:02–19:30 (Europe/Berlin, UTC+02:00)');
    expect(text).toContain('18:05–19:00: 55 minutes, of 40 planned.');
    expect(text).toContain('Break, 19:00–19:10.');
  });

  it('tell what was said in order, as it was recorded then', async () => {
    const b = meeting();
    b.run({
      type: 'edit',
      kind: 'argument',
      id: b.of('A1'),
      fields: { text: 'Tides are patient' },
    });
    const text = await minutesOf(b, 'S2');
    expect(text).toMatch(
      /\*\*Pro\*\* A1 on P\d \(“[^”]+”\), \*\*Pilots\*\*: Tides do not wait\.\n- \*\*Contra\*\*: Our \*crossings\* would stop\.\n- \*\*Question\*\*, Jo Wick: Who pays\?/,
    );
    expect(text).not.toContain('Tides are patient');
    expect(text).toMatch(/## Not under any item\n\n- \*\*Note\*\*: The custom house/);
  });

  it('have a corrected entry as it should read, and as it was recorded', async () => {
    const b = meeting();
    const [entry] = recordOf(b.state, b.of('S2'));
    if (!entry) throw new Error('nothing is recorded');
    const words = { text: 'Tides wait for nobody.', speaker: 'Pilots' };
    b.run(correctEntry(b.state, entry, words, () => b.id()) as never, '2024-05-13T17:50:00.000Z');
    const text = await minutesOf(b, 'S2');
    expect(text).toContain(
      '**Pilots**: Tides wait for nobody. (corrected; first recorded as “Tides do not wait.”)',
    );
    expect(text.match(/Tides wait for nobody/g)).toHaveLength(1);
  });

  it('say when somebody left, and when they came back', async () => {
    const b = meeting();
    const session = b.of('S2');
    const who = b.state.indexes.attendanceAt
      .get(session)
      ?.find(({ name }) => name === 'Jo Wick')?.id;
    const turn = (time: string, text: string) =>
      b.run(
        { type: 'add-minute-entry', id: b.id(), session, text, about: who ?? '' },
        `2024-05-13T${time}:00.000Z`,
      );
    turn('16:50', 'Jo Wick left');
    expect(await minutesOf(b, 'S2')).toContain('**Present remotely:** Jo Wick (until 18:50)');
    turn('17:05', 'Jo Wick came back');
    expect(await minutesOf(b, 'S2')).toContain('Jo Wick (until 18:50, from 19:05)');
  });

  it('have each decision once, with all its designations and minority statements', async () => {
    const text = await minutesOf(meeting(), 'S2');
    expect(text.match(/The bridge is opened at night, on demand/g)).toHaveLength(1);
    expect(text).toContain('Adopts P2 (“Open it at night on demand”).');
    expect(text).toMatch(
      /First designated as “Divergence” by Ada Quill on 13 May 2024: .+\n\n +Then as “Strong support but significant opposition” by/,
    );
    expect(text).toMatch(/Minority statement of \*\*Ferry\*\*:\n\n +> Our crossings stop/);
  });

  it('keep what a decision said when it was taken beside what it says now', async () => {
    const b = meeting();
    b.run({ type: 'edit', kind: 'decision', id: b.of('D2'), fields: { text: 'At high water' } });
    const text = await minutesOf(b, 'S2');
    expect(text).toContain('**Decision** D2: The bridge is opened at night, on demand');
    expect(text).toContain('D2 · **At high water.**');
  });

  it('list who does what by when, and what is open from before', async () => {
    const b = meeting();
    const text = await minutesOf(b, 'S2');
    expect(text).toContain('| AC2 · Ask for a second keeper | Pilots | 1 June 2024 | I1 | Open |');
    expect(text).toContain('| AC1 · Count the lamps | Town |  |  | Spring meeting |');
    const fields = { status: 'done' };
    b.run({ type: 'edit', kind: 'action-item', id: b.of('AC1'), fields } as never);
    expect(await minutesOf(b, 'S2')).not.toContain('Count the lamps');
  });

  it('say what goes on, and when', async () => {
    const text = await minutesOf(meeting(), 'S2');
    expect(text).toContain('- I2 · Who pays the second keeper? — not settled.');
    expect(text).toContain('— not reached; on the agenda of “Mooring evening”.');
    expect(text).not.toMatch(/- I1 .+ — not/);
    expect(text).toContain('Next session: “Mooring evening”, Monday, 20 May 2024, 18:00–19:00');
  });

  it('say of a session that has not begun that it has not, and what there is', async () => {
    const text = await minutesOf(evenings(), 'S2');
    expect(text).toContain('This session has not begun.');
    expect(text).toContain('Planned for 18:05, 40 minutes.');
    expect(text).not.toContain('Not reached');
    expect(text).not.toContain('## Attendance');
  });

  it('are of every session of which something is recorded, where none is asked for', async () => {
    const text = await renderText(meeting().state, 'minutes', 'md');
    expect(text).toContain('## Spring meeting');
    expect(text).toContain('D1 · **The bell is rung every two minutes.**');
    expect(text).toContain('## Bridge evening');
    expect(text).not.toContain('## Mooring evening');
  });
});
