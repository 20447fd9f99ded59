import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editedWord, paperOf } from '../../shared/answers/testing/papers.ts';
import { harbour } from '../../shared/documents/testing/fixture.ts';
import { stateJson } from '../store/snapshot.ts';
import { readAsPaper, takeProposals } from './read-paper.ts';

const { state } = harbour();
const job = { json: stateJson(state), language: 'en' };
const noPast = () => Promise.resolve([]);

describe('a paper that LibreOffice saved', () => {
  it('proposes what was changed and said in it, with whose it is', async () => {
    // Made of the harbour’s summary, changed with tracking on and commented, then opened and saved there.
    const bytes = readFileSync(join(import.meta.dirname, 'testing/saved-by-libreoffice.docx'));
    const read = await readAsPaper(bytes, 'answer.docx', job, noPast);
    if (!read?.ok) throw new Error('It was not read.');
    const { proposals, leftOut } = read.value;
    expect(leftOut).toEqual([]);
    const told = proposals.map(({ change, hands }) => [
      change.kind === 'add' ? change.as : change.kind,
      change.kind === 'stance' ? change.reason : change.text,
      hands[0]?.author,
    ]);
    expect(told.toSorted()).toEqual([
      ['contra', 'Keepers tire', 'Ada Quill'],
      ['issue', 'Who rings for it?', 'Bo Reed'],
      ['pro', 'It is cheap', 'Cy Vale'],
      ['reword', 'Keep it shut at night', 'Ada Quill'],
    ]);
    const command = takeProposals({ ...job, source: 'answer.docx', proposals, decisions: {} });
    expect(command).toMatchObject({
      label: { key: 'take-proposals-by', values: { count: 4, source: 'answer.docx' } },
    });
  });
});

describe('a file of Word', () => {
  it('of another workspace, or of none, is refused with words', async () => {
    const other = editedWord(await paperOf(state, 'summary', 'docx'), {
      'docProps/custom.xml': (xml) => xml.replace(/workspace=\S+/, 'workspace=another'),
    });
    const letter = editedWord(other, {
      'docProps/custom.xml': () => '',
      'word/document.xml': (xml) =>
        xml.replace(
          /<w:body>.*<w:sectPr>/s,
          '<w:body><w:p><w:r><w:t>Dear all</w:t></w:r></w:p><w:sectPr>',
        ),
    });
    for (const [bytes, code] of [
      [other, 'another-workspace'],
      [letter, 'unknown-paper'],
    ] as const) {
      const read = await readAsPaper(bytes, 'answer.docx', job, noPast);
      expect(read).toMatchObject({ ok: false, error: { code } });
      expect(read && !read.ok && read.error.message).toContain('answer.docx');
    }
  });

  it('that is none, or grows beyond measure, is read by nobody as a paper', async () => {
    const noZip = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]);
    for (const bytes of [noZip, new Uint8Array(), new Uint8Array([0, 0, 0])]) {
      expect(await readAsPaper(bytes, 'a.docx', job, noPast)).toBeNull();
    }
  });

  it('asks nothing of entities and keeps text as text', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    const bytes = editedWord(await paperOf(state, 'summary', 'docx'), {
      'word/document.xml': (xml) =>
        xml
          .replace(/(<\?xml[^>]*\?>)/, (head) => head + bomb)
          .replaceAll('Anywhere free', 'Anywhere &c;&a; &lt;img src=x onerror=alert(1)&gt;&#0;'),
    });
    const read = await readAsPaper(bytes, 'answer.docx', job, noPast);
    if (!read?.ok) throw new Error('It was not read.');
    const texts = read.value.proposals.flatMap(({ change }) =>
      change.kind === 'reword' ? [change.text] : [],
    );
    expect(texts).toEqual([expect.stringContaining('&c;&a; <img src=x onerror=alert(1)>')]);
  });
});
