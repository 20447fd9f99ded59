import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbour, renderText } from '../../documents/testing/fixture.ts';
import { anyMap } from '../testing/maps.ts';
import { outlineOf, outlineOfState, stateFrom, understood } from '../testing/outline.ts';

const opml = (body: string, head = '<title>Harbour</title>'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n<head>${head}</head>\n<body>\n${body}\n</body></opml>`;

describe('an outline in OPML', () => {
  it('is what its signs say, and without them what its places make of it', () => {
    const reading = understood(
      opml(`<outline text="? When is the bridge open?">
<outline text="= At night" _note="Tides &lt;b&gt;do&lt;/b&gt; not&#10;wait">
  <outline text="+ Ships wait"/><outline text='- Keepers &lt;a href="https://example.org/s"&gt;sleep&lt;/a&gt; &amp;amp; eat'>
    <outline text="~ They are alone"/><outline text="Nobody pays them"/>
</outline></outline>
<outline text="On demand"/><outline text="Pro: few ships"/></outline>
<outline text="Fees"><outline text="All pay"><outline text="Con: they won’t"/></outline><outline text=""/></outline>
<outline text="not this" isComment="true"><outline text="nor this"/></outline>
<outline text="@ Rules" type="link" url="https://example.org/rules"/>`),
    );
    expect(reading.format).toBe('opml');
    expect(reading.title).toBe('Harbour');
    expect(outlineOf(reading)).toEqual([
      '? When is the bridge open?',
      '  = At night',
      '    + Ships wait',
      '    - Keepers sleep & eat',
      '      ~ They are alone',
      '      + Nobody pays them',
      '  = On demand',
      '    + few ships',
      '? Fees',
      '  = All pay',
      '    - they won’t',
      '@ Rules',
    ]);
    expect(reading.rows.position?.[0]?.detail).toBe('Tides do not\nwait');
    expect(reading.rows.argument?.[1]?.detail).toContain('https://example.org/s');
    expect(reading.leftOut.map(({ line, code }) => [line, code])).toEqual([
      [11, 'says-nothing'],
      [12, 'comment'],
    ]);
  });

  it('means nothing by its entities and loads nothing, whatever it declares', () => {
    const lol = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    );
    const bomb = `<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY l0 "lol">${lol.join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const reading = understood(`${bomb}<opml><body><outline text="? &l9; &x;?"/></body></opml>`);
    expect(outlineOf(reading)).toEqual(['? &l9; &x;?']);
  });

  it('that is not well-formed is read as far as it goes', () => {
    const file =
      '<opml><body><outline text="? A & B?"><outline text=\'= C\'></body>\n<outline text="? D?"';
    expect(outlineOf(understood(file))).toEqual(['? A & B?', '  = C', '? D?']);
    const sign = understood('<opml><body><outline text="= C">2 < 3 <= 4</outline></body></opml>');
    expect(sign.rows.position?.[0]?.detail).toBe('2 < 3 <= 4');
  });

  it('of a depth of thousands is read, and deeper ones as far as it goes', () => {
    const nested = (depth: number): string =>
      opml('<outline text="+ a">'.repeat(depth) + '</outline>'.repeat(depth));
    expect(understood(nested(1000)).rows.argument).toHaveLength(1000);
    const deep = understood(nested(100_000));
    expect(deep.leftOut).toMatchObject([{ code: 'too-deep' }]);
  });

  it('that the app wrote gives the same map again', async () => {
    const { state } = harbour();
    const back = stateFrom(understood(await renderText(state, 'map', 'opml')));
    expect(outlineOfState(back)).toEqual(outlineOfState(state));
    const fields = (of: typeof state): readonly unknown[] => [
      ...[...of.tables.reference.values()].map(({ text, locator, version, quotation, url }) => {
        return { text, locator, version, quotation, url };
      }),
      ...[...of.tables.issue.values()].map(({ text, type, status, priority, tags }) => {
        return { text, type, status, priority, tags };
      }),
    ];
    expect(fields(back)).toEqual(fields(state));
    await fc.assert(
      fc.asyncProperty(anyMap(), async (map) => {
        const read = stateFrom(understood(await renderText(map, 'map', 'opml'), 'opml'));
        expect(outlineOfState(read)).toEqual(outlineOfState(map));
        const details = (from: typeof map): readonly string[] =>
          [...from.tables.argument.values()].map(({ detail }) => detail.trim()).toSorted();
        expect(details(read)).toEqual(details(map));
      }),
      { numRuns: 40 },
    );
  });

  it('of programs that write Markdown in it is read without, with its tags and how it looks left aside', () => {
    const reading = understood(
      opml(`<outline text="**Bridge** &amp; [[Harbour]]" heading="1" listStyle="arabic" FOLDED="true" VGAP="3">
<outline text="Who [opens](https://port.example/x) it? #night #keepers" LINK="https://night.example">
<outline text="The keeper #1"><outline text="(+) at hand"/><outline text="Con – asleep"/><outline text="[-] alone"/></outline></outline></outline>`),
    );
    expect(outlineOf(reading)).toEqual([
      '? Who opens it?',
      '  = The keeper #1',
      '    + at hand',
      '    - asleep',
      '    - alone',
    ]);
    expect(reading.rows.issue?.[0]).toMatchObject({
      tags: ['night', 'keepers'],
      detail: '[opens](https://port.example/x)\n\n[Who opens it?](https://night.example)',
    });
    expect(reading.leftOut.map(({ values }) => values)).toEqual([{ text: 'Bridge & Harbour' }]);
  });

  it('that the app wrote keeps breaks and tabs in details for every reader of XML', async () => {
    const b = harbour();
    b.add('issue', { text: 'Who pays?', detail: 'Fees:\n\tday\t3' });
    const text = await renderText(b.state, 'map', 'opml');
    expect(text).toContain('_note="Fees:&#10;&#9;day&#9;3"');
  });

  it('of other outliners keeps titles, categories, descriptions and what stands between the tags', () => {
    const reading = understood(
      opml(`<outline text="" title="Who pays?" category="/Harbour/Fees,night">The board asked.
<outline text="The port" description="since 2019"/>
<outline text="Ships &lt;of any kind&gt; &lt;b&gt;too&lt;/b&gt;"/></outline>`),
    );
    expect(outlineOf(reading)).toEqual([
      '? Who pays?',
      '  = The port',
      '  = Ships <of any kind> too',
    ]);
    expect(reading.rows.issue).toMatchObject([
      { tags: ['Harbour/Fees', 'night'], detail: 'The board asked.' },
    ]);
    expect(reading.rows.position?.[0]).toMatchObject({ detail: 'since 2019' });
  });

  it('of notes has no properties, tasks and times in its words', () => {
    const reading = understood(
      opml(
        `<outline text="Should the ferry run?&#10;id:: 633a&#10;collapsed:: true">
<outline text="TODO Yes, as [[Timetable]] says&#10;SCHEDULED: &lt;2024-05-01 Wed&gt;"/>
<outline text="DONE No"><outline text="pro:: it is quiet"/></outline></outline>`,
        '<title>F&amp;eacute;e</title>',
      ),
    );
    expect(reading.title).toBe('Fée');
    expect(outlineOf(reading)).toEqual([
      '? Should the ferry run?',
      '  = Yes, as Timetable says',
      '  = No',
      '    + it is quiet',
    ]);
    expect(reading.leftOut).toMatchObject([{ code: 'ticks', values: { count: 1 } }]);
  });

  it('may say in a column what a line is', () => {
    const reading = understood(
      opml(`<outline text="The ferry" Kind="Issue"><outline text="Runs daily" Kind="Position">
<outline text="Guests pay" Kind="Pro"/><outline text="It is loud" Kind="Con" Owner="Bo"/></outline></outline>`),
    );
    expect(outlineOf(reading)).toEqual([
      '? The ferry',
      '  = Runs daily',
      '    + Guests pay',
      '    - It is loud',
    ]);
    expect(reading.leftOut).toMatchObject([{ code: 'opml-attribute', values: { name: 'owner' } }]);
  });

  it('tells of ticks, of columns that are not known and of what only groups', () => {
    const { leftOut } = understood(
      opml(`<outline text="Feeds">
<outline text="News" type="rss" xmlUrl="https://example.org/rss" collapsed="true"/></outline>
<outline text="Why?" _complete="true" Effort="3"/>
<outline text="When?" _status="checked" Effort="5"/>`),
    );
    expect(leftOut.map(({ code, values, line }) => [code, values, line])).toEqual([
      ['only-groups', { text: 'Feeds' }, expect.any(Number)],
      ['opml-attribute', { name: 'effort', count: 2 }, expect.any(Number)],
      ['ticks', { count: 2 }, expect.any(Number)],
    ]);
  });

  it('keeps the paragraphs of a note that has signs of markup and no tag', () => {
    const file = `<opml version="2.0"><body><outline text="? Why?" _note="a &amp;amp; b&#10;&#10;&amp;lt;b&gt; x&#10;  y"/></body></opml>`;
    expect(understood(file).rows.issue).toMatchObject([{ detail: 'a & b\n\n<b> x\n  y' }]);
  });

  it('takes the tags and the people at the end of a line, and no word of a sentence', () => {
    const file = `<opml version="2.0"><body><outline text="Should it open? #night @kim"><outline text="&lt;mention id=&quot;1&quot;&gt;@Ana&lt;/mention&gt; says yes @lee #ok"/><outline text="Ask @kim"/></outline></body></opml>`;
    const { rows } = understood(file);
    expect(rows.issue).toMatchObject([{ text: 'Should it open?', tags: ['night', 'kim'] }]);
    expect(rows.position).toMatchObject([
      { text: '@Ana says yes', tags: ['lee', 'ok'] },
      { text: 'Ask @kim', tags: [] },
    ]);
  });
});
