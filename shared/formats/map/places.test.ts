import { describe, expect, it } from 'vitest';
import { Builder, renderText } from '../../documents/testing/fixture.ts';
import { elementOf } from '../../model/queries.ts';
import type { WorkspaceState } from '../../model/state.ts';
import { stateFrom, understood } from '../testing/outline.ts';

/** A map with what stands in several places, and under nothing. */
function crossing(): WorkspaceState {
  const b = new Builder('The quay');
  b.add('issue', { text: 'Light it?' });
  b.add('position', { text: 'Lamps' }, 'I1', 'responds-to');
  b.add('argument', { text: 'Boats see them' }, 'P1', 'supports');
  b.add('assumption', { text: 'Lamps burn' }, 'P1', 'assumes');
  b.add('reference', { text: 'Log', tags: ['old'] }, 'P1', 'cites');
  b.add('issue', { text: 'What can boats see' });
  b.link('P1', 'responds-to', 'I2');
  b.add('issue', { text: 'Who checks them?' }, 'AS1', 'questions');
  b.link('I3', 'questions', 'A1');
  b.link('I3', 'suggested-by', 'P1');
  b.link('I3', 'specializes', 'I1');
  b.add('position', { text: 'Answers nothing' });
  b.add('assumption', { text: 'Belongs to nothing' });
  b.add('argument', { text: 'Speaks to nothing' });
  return b.state;
}

/** Every element by kind and text, and every tie between them. */
function told(state: WorkspaceState): readonly string[] {
  const nameOf = (id: string): string => elementOf(state, id)?.element.text ?? '';
  const { issue, position, argument, assumption, reference, link } = state.tables;
  const tables = { issue, position, argument, assumption, reference };
  const elements = Object.entries(tables).flatMap(([kind, table]) =>
    [...table.values()].map(({ text, tags }) => `${kind} ${text} ${tags.join(' ')}`),
  );
  const ties = [...link.values()].map(
    ({ type, from, to }) => `${nameOf(from)} ${type} ${nameOf(to)}`,
  );
  return [...elements, ...ties].toSorted();
}

describe('what stands in several places, or in none', () => {
  it('comes back by OPML with every tie', async () => {
    const text = await renderText(crossing(), 'map', 'opml');
    const reading = understood(text, undefined, 'm.opml');
    expect(told(stateFrom(reading))).toEqual(told(crossing()));
    expect(reading.leftOut).toEqual([]);
  });

  it('comes back by Argdown, which says which ties it has no place for', async () => {
    const text = await renderText(crossing(), 'map', 'argdown');
    const reading = understood(text, undefined, 'm.argdown');
    const lost = ['Who checks them? specializes Light it?'];
    expect(told(stateFrom(reading))).toEqual(told(crossing()).filter((one) => !lost.includes(one)));
    expect(text).toContain('// Not in this file: 1 tie across the trees.');
  });
});

describe('what speaks for one thing and against another', () => {
  it.each(['argdown', 'opml'])('keeps what was said to it by %s', async (format) => {
    const b = new Builder('The quay');
    b.add('issue', { text: 'Light it?' });
    b.add('position', { text: 'Lamps' }, 'I1', 'responds-to');
    b.add('position', { text: 'Paint' }, 'I1', 'responds-to');
    b.add('argument', { text: 'It glows', response: 'addressed' }, 'P1', 'supports');
    b.link('A1', 'objects-to', 'P2');
    const reading = understood(await renderText(b.state, 'map', format), undefined, `m.${format}`);
    expect(reading.rows.argument).toMatchObject([{ response: 'addressed' }]);
  });
});

describe('tags that turn the direction of writing', () => {
  it.each(['argdown', 'opml'])('end it in themselves in %s', async (format) => {
    const b = new Builder('The quay');
    b.add('issue', { text: 'Light it?', tags: ['a\u2067b', 'plain'] });
    const reading = understood(await renderText(b.state, 'map', format), undefined, `m.${format}`);
    expect(reading.rows.issue).toMatchObject([{ tags: ['a\u2067b\u2069', 'plain'] }]);
  });
});

describe('a statement that is named again', () => {
  const read = (question: string): readonly string[] => {
    const text = `# Who pays?\n\n[City]: The city\n\n# ${question}\n\n[City]\n  + <Rich>: It is rich\n`;
    return told(stateFrom(understood(text, undefined, 'm.argdown')));
  };

  it('answers what a later section asks, too', () => {
    expect(read('Who steers?')).toContain('The city responds-to Who steers?');
  });

  it('under a heading that asks nothing is where it was', () => {
    expect(read('The city at length')).not.toContain('issue The city at length ');
  });
});
