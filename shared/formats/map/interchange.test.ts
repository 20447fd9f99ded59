import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../rendering/render.ts';
import { harbour, renderText, request } from '../../documents/testing/fixture.ts';
import { sampleState } from '../../analysis/testing/sample.ts';
import { PAPER_LANGUAGES } from '../../messages/paper-languages.ts';
import { createPaperMessages } from '../../messages/papers.ts';
import { outlineOf, understood } from '../testing/outline.ts';

describe('the map for other programs', () => {
  it('in AIF comes back as what the format can say', async () => {
    const text = await renderText(sampleState(), 'map', 'aif');
    const lines = outlineOf(understood(text, undefined, 'm.json'));
    expect(lines).toContain('? Who may bring complaints to the CSC?');
    expect(lines).toContain('  = The CSC has a narrow, minimal role (DT C)');
    expect(lines).toContain('    - It may widen the mandate of the CSC');
  });

  it('in Argdown has a section an issue, in which nothing of another one stands', async () => {
    const text = await renderText(sampleState(), 'map', 'argdown');
    const section = text.slice(text.indexOf('# May the CSC mediate'));
    const own = section.slice(0, section.indexOf('\n#', 1));
    expect(own).toContain('[P6]: Yes, the CSC may mediate #(DT M)');
    expect(own).toContain('[P7]: No, the CSC should not mediate #(DT C)');
    expect(text).toContain('  - <A3>: It may widen the mandate of the CSC');
  });

  it('in Argdown parts what begins by itself by an empty line, as its own parser asks, and nothing ends data early', async () => {
    const text = await renderText(sampleState(), 'map', 'argdown');
    const lines = text.split('\n');
    const begin = lines.flatMap((line, at) => (/^[[<#]/.test(line) ? [lines[at - 1]] : []));
    expect(begin.length).toBeGreaterThan(10);
    expect(new Set(begin)).toEqual(new Set(['']));
    const b = harbour();
    b.add('issue', { text: '=== what?', detail: 'line\u2028separator' });
    const written = await renderText(b.state, 'map', 'argdown');
    expect(written).toContain('# \\=\\=\\= what?');
    expect(written).toContain('line\\u2028separator');
    expect(written).not.toContain('\u2028');
  });

  it('as an outline in OPML has the signs of the app’s own outline', async () => {
    const text = await renderText(harbour().state, 'map', 'opml');
    expect(text).toContain('<outline text="? Is the bridge to be opened at night?"');
    expect(text).toContain('<outline text="+ Tides do not wait"');
    expect(text.match(/<outline/g)?.length).toBe(
      (text.match(/<\/outline>/g)?.length ?? 0) + (text.match(/\/>\n/g)?.length ?? 0),
    );
  });

  it.each(PAPER_LANGUAGES)('comes back the same, whatever its words are: %s', async (language) => {
    const { state } = harbour();
    const manner = { depth: 'arguments', names: true, language } as const;
    const one = [...state.tables.issue.values()][0]?.id ?? '';
    for (const format of ['argdown', 'opml', 'aif', 'kialo']) {
      const options = { messages: createPaperMessages(language) };
      const english = await renderText(state, 'map', format, { issues: [one] });
      const made = await renderDocument(
        state,
        request('map', format, { issues: [one], manner }),
        options,
      );
      if (!made.ok) throw new Error(made.error.code);
      const name = `m.${made.value.extension}`;
      const back = outlineOf(understood(made.value.data as string, undefined, name));
      expect(back, format).toEqual(outlineOf(understood(english, undefined, name)));
      expect(back.length, format).toBeGreaterThan(6);
    }
  });

  it('says itself what it has no words for', async () => {
    const { state } = harbour();
    const said = {
      argdown: [
        '// Not in this file: 2 ties across the trees.',
        '// Not in this file: how far 6 stances go, and why.',
      ],
      opml: ['<!-- Not in this file: 2 ties across the trees. -->'],
      aif: [
        '"Not in this file: 1 reference."',
        '"Not in this file: from what 1 question follows."',
      ],
    };
    for (const [format, losses] of Object.entries(said)) {
      const text = await renderText(state, 'map', format);
      for (const loss of losses) expect(text).toContain(loss);
    }
  });
});
