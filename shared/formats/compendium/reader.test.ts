import { describe, expect, it } from 'vitest';
import { readDocument } from '../read.ts';
import { outlineOf, understood } from '../testing/outline.ts';

const node = (id: string, type: number, label: string, inside = ''): string =>
  `<node id="${id}" type="${type}" extendedtype="" originalid="" author="kim" created="1" lastModified="1" label="${label}" state="2">
<details>${inside.startsWith('<page') ? inside : ''}</details><source>${inside.startsWith('<') ? '' : inside}</source>
<image width="0" height="0"></image><coderefs>${type === 4 ? '<coderef coderef="c1"/>' : ''}</coderefs><shortcutrefs>${id === 'p1' ? '<shortcutref shortcutref="s1"/>' : ''}</shortcutrefs></node>`;
const link = (from: string, to: string, type: number | string): string =>
  `<link id="${from}-${to}" created="1" lastModified="1" author="kim" type="${type}" originalid="" from="${from}" to="${to}" label="" arrow="1"><linkviews><linkview id="v"/></linkviews></link>`;

const FILE = `<?xml version="1.0" encoding="UTF-16"?>
<!DOCTYPE model SYSTEM "Compendium.dtd">
<model rootview="v">
<views>
<view viewref="v" noderef="p2" XPosition="1" YPosition="10" created="1" lastModified="1"/>
<view viewref="v" noderef="p1" XPosition="1" YPosition="20"/>
<view viewref="v" noderef="i1" XPosition="1" YPosition="1"/>
</views>
<nodes>
${node('v', 2, 'Harbour')}
${node('i1', 3, 'When is the bridge open?')}
${node('p1', 4, 'At night', '<page nodeid="p1" author="kim" pageno="1" created="1" lastModified="1">Tides &amp; lamps</page><page nodeid="p1" pageno="2">More</page>')}
${node('p2', 4, 'On demand')}
${node('a1', 6, 'Ships wait')}
${node('a2', 7, 'Keepers sleep')}
${node('a3', 5, 'They have beds')}
${node('d1', 8, 'Open it at night')}
${node('r1', 9, 'Rules', 'https://example.org/rules')}
${node('r2', 9, 'A file', 'C:\\rules.doc')}
${node('n1', 10, 'Ask the town')}
${node('n2', 10, 'Alone')}
${node('q1', 3, 'What are tides?')}
${node('q2', 3, 'When on Sundays?')}
${node('s1', 14, 'At night')}
${node('l1', 4, 'Of its own')}
${node('x1', 99, 'Strange')}
</nodes>
<links>
${link('p1', 'i1', 39)}${link('p2', 'i1', 'Responds To')}
${link('a1', 's1', 40)}${link('a2', 'p1', 41)}${link('a3', 'a2', 42)}
${link('d1', 'i1', 47)}${link('r1', 'p1', 45)}${link('r2', 'p1', 46)}${link('n1', 'p1', 46)}
${link('q1', 'a1', 42)}${link('q2', 'i1', 43)}
${link('gone', 'i1', 39)}
</links>
<codes><code id="c1" author="kim" created="1" lastModified="1" name="ships" description="" behavior=""/></codes>
</model>`;

const EXPECTED = [
  '? When is the bridge open?',
  '  = On demand',
  '  = At night',
  '    + Ships wait',
  '      ? What are tides?',
  '    - Keepers sleep',
  '      - They have beds',
  '    @ Rules',
  '    @ A file',
  '  = Open it at night',
  '  ? When on Sundays?',
  '? Harbour',
  '  = Of its own',
];

describe('a map of Compendium', () => {
  it.each([
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${FILE}`, 'utf16le')],
    ['UTF-16 the other way, without', Buffer.from(FILE, 'utf16le').swap16()],
    ['UTF-8', Buffer.from(FILE)],
  ])('in %s is the issues, answers and arguments that its links make', (_, bytes) => {
    const reading = readDocument(new Uint8Array(bytes), 'map.xml');
    if (!reading.ok) throw new Error(reading.error.code);
    expect(reading.value.format).toBe('compendium');
    expect(outlineOf(reading.value).toSorted()).toEqual(EXPECTED.toSorted());
  });

  it('has what stands in a view from top to bottom, with details, notes, tags and decisions', () => {
    const reading = understood(FILE);
    expect(outlineOf(reading).slice(0, 3)).toEqual([
      '? When is the bridge open?',
      '  = On demand',
      '  = At night',
    ]);
    const said = reading.rows.position?.find(({ text }) => text === 'At night');
    expect(said).toMatchObject({
      detail: 'Tides & lamps\n\nMore\n\nAsk the town',
      tags: ['ships'],
    });
    expect(reading.rows.reference?.map(({ url, detail }) => [url, detail])).toEqual([
      ['https://example.org/rules', ''],
      ['', 'C:\\\\rules.doc'],
    ]);
    expect(reading.rows.decision).toMatchObject([{ text: 'Open it at night' }]);
    expect(reading.rows.issue?.find(({ text }) => text.startsWith('When is'))?.status).toBe(
      'resolved',
    );
    expect(reading.leftOut.map(({ code }) => code).toSorted()).toEqual([
      'compendium-kind',
      'compendium-link',
      'compendium-note',
    ]);
  });

  it('keeps labels in pointed brackets, details beside pages once, and what stands on a link', () => {
    const file = `<model rootview="v"><views><view viewref="v" noderef="i" XPosition="1" YPosition="1"/></views><nodes>
${node('v', 2, 'Harbour')}
${node('i', 3, 'Who pays?')}
${node('p', 4, '&lt;your answer&gt;', '<page nodeid="p" pageno="1">Written once</page>').replace('</source>', '</source><detail>Written once</detail>')}
${node('d', 4, '', '<page nodeid="d" pageno="1">Only a detail</page>')}
${node('e', 4, '')}
${node('f', 22, 'A film')}
</nodes><links>
<link from="p" to="i" type="39" label="if need be"/>
<link from="d" to="i" type="39" label="Responds To"/>
<link from="p" to="i" type="45" label="again"/>
</links></model>`;
    const reading = understood(file);
    expect(outlineOf(reading)).toEqual(['? Who pays?', '  = <your answer>', '  = Only a detail']);
    expect(reading.rows.position?.map(({ detail }) => detail)).toEqual([
      'if need be\n\nWritten once',
      '',
    ]);
    expect(reading.leftOut.map(({ code }) => code)).toEqual(['compendium-label', 'says-nothing']);
  });

  it('hangs what is in a list or a map where that hangs, and lets one ask that is answered', () => {
    const at = (view: string, id: string, y: number): string =>
      `<view viewref="${view}" noderef="${id}" XPosition="1" YPosition="${y}"/>`;
    const file = `<model rootview="v"><views>
${at('v', 'i', 1)}${at('v', 'l', 2)}${at('v', 'm', 3)}${at('v', 'e', 4)}${at('v', 'x', 5)}
${at('l', 'p1', 1)}${at('l', 'p2', 2)}${at('m', 'a1', 1)}
</views><nodes>
${node('v', 2, 'Harbour')}${node('i', 3, 'Who pays?')}${node('l', 1, 'From the survey')}
${node('p1', 4, 'The port')}${node('p2', 4, 'The city')}
${node('m', 2, 'Why the port')}${node('a1', 6, 'It earns most')}
${node('e', 1, 'Ask the bank, too', '<page nodeid="e" pageno="1">By May</page>')}
${node('x', 2, 'How is it paid')}${node('p3', 4, 'By bill')}${node('a2', 7, 'Slow')}
</nodes><links>
${link('l', 'i', 39)}${link('m', 'p1', 40)}${link('e', 'i', 46)}${link('p3', 'x', 39)}${link('a2', 'x', 41)}
</links></model>`;
    const reading = understood(file);
    expect(outlineOf(reading)).toEqual([
      '? Who pays?',
      '  = The port',
      '    + It earns most',
      '  = The city',
      '? How is it paid',
      '  = By bill',
      '+ Slow',
    ]);
    expect(reading.rows.issue?.find(({ text }) => text === 'Who pays?')?.detail).toBe(
      'Ask the bank, too\n\nBy May',
    );
    expect(reading.notes).toMatchObject([
      { code: 'compendium-view', values: { text: 'From the survey' } },
      { code: 'compendium-view', values: { text: 'Why the port' } },
      { code: 'section-as-issue', values: { section: 'How is it paid' } },
      { code: 'stands-alone' },
    ]);
    expect(reading.leftOut.map(({ values }) => values)).toEqual([
      { from: 'Slow', to: 'How is it paid' },
    ]);
  });
});
