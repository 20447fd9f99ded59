import { describe, expect, it } from 'vitest';
import { harbour, renderText } from '../../documents/testing/fixture.ts';
import { sampleState } from '../../analysis/testing/sample.ts';
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

  it('as an outline in OPML has the signs of the app’s own outline', async () => {
    const text = await renderText(harbour().state, 'map', 'opml');
    expect(text).toContain('<outline text="? Is the bridge to be opened at night?"');
    expect(text).toContain('<outline text="+ Tides do not wait"');
    expect(text.match(/<outline/g)?.length).toBe(
      (text.match(/<\/outline>/g)?.length ?? 0) + (text.match(/\/>\n/g)?.length ?? 0),
    );
  });
});
