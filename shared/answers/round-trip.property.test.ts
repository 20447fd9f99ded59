import fc from 'fast-check';
import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { folded } from '../documents/fold.ts';
import { harbour } from '../documents/testing/fixture.ts';
import { anyText } from '../formats/testing/hostile.ts';
import type { EntityKind } from '../model/entities.ts';
import { PAPER_LANGUAGES } from '../messages/paper-languages.ts';
import { arbitraryIntents } from '../model/testing/intents.ts';
import { live } from '../model/testing/history.ts';
import { applyChanges, type WorkspaceState } from '../model/state.ts';
import { differenceOf } from '../model/changes.ts';
import { entity } from '../model/queries.ts';
import { cleanLine } from '../model/text.ts';
import { printableLine } from '../formats/plain.ts';
import { holdAgainst } from './answer.ts';
import { readPaper } from './read-paper.ts';
import { answerTo, editedWord, paperOf } from './testing/papers.ts';

const DOCUMENTS = ['summary', 'issues', 'agenda', 'minutes'];
const FORMATS = ['md', 'docx'] as const;

describe('a paper that nobody edited', () => {
  it('proposes nothing, whatever the workspace holds', async () => {
    const paper = fc.record({
      intents: arbitraryIntents(25),
      document: fc.constantFrom(...DOCUMENTS),
      format: fc.constantFrom(...FORMATS),
      depth: fc.constantFrom('issues', 'positions', 'arguments'),
      names: fc.boolean(),
      language: fc.constantFrom(...PAPER_LANGUAGES),
    });
    await fc.assert(
      fc.asyncProperty(paper, async ({ intents, document, format, depth, names, language }) => {
        const { end: state } = live(intents);
        const manner = { depth, names, language };
        const answer = answerTo(state, await paperOf(state, document, format, { manner }));
        expect(answer).toMatchObject({ basis: 'exact', proposals: [], left: [] });
      }),
      { numRuns: 60 },
    );
  });
});

/** Lines that a paper tells in one place of their own. */
const WORDED: readonly (readonly [EntityKind, string])[] = [
  ['issue', 'I1'],
  ['position', 'P2'],
  ['argument', 'A1'],
  ['assumption', 'AS1'],
  ['position', 'P4'],
];

describe('one text that is edited', () => {
  it('comes back as other words for just that', async () => {
    const { state, of } = bound();
    const words = anyText().map((text) => cleanLine(printableLine(text)));
    const edit = fc.record({
      which: fc.constantFrom(...WORDED),
      text: words.filter((text) => folded(text) !== ''),
      format: fc.constantFrom(...FORMATS),
      document: fc.constantFrom('summary', 'issues'),
    });
    await fc.assert(
      fc.asyncProperty(edit, async ({ which: [kind, label], text, format, document }) => {
        const id = of(label);
        const other = withText(state, kind, id, text);
        // What a member makes of a paper: the paper as it would be with other words, with the mark of the one it was.
        const [before, after] = [
          await paperOf(state, document, format),
          await paperOf(other, document, format),
        ];
        const { proposals } = answerTo(state, remarked(after, before, format));
        const said = folded(entity(state, kind, id)?.['text' as never] ?? '');
        if (folded(text) === said) {
          expect(proposals).toEqual([]);
          return;
        }
        expect(proposals.map(({ change }) => change)).toMatchObject([
          { kind: 'reword', target: id, field: 'text' },
        ]);
        const [{ change }] = proposals as unknown as [{ change: { text: string } }];
        expect(folded(change.text)).toBe(folded(text));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a paper that was damaged', () => {
  it('is read as far as it can be, or is none', async () => {
    const { state } = harbour();
    const [md, docx] = [
      await paperOf(state, 'summary', 'md'),
      await paperOf(state, 'summary', 'docx'),
    ];
    const damage = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      gone: fc.nat(400),
      comes: fc.oneof(
        anyText(),
        fc.constantFrom('<w:del>', '</w:p>', '<w:p><w:r>', '- ', '### ', '~~', '> '),
      ),
    });
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 6 }), (damages) => {
        const damaged = (text: string): string =>
          damages.reduce((so, { at, gone, comes }) => {
            const start = Math.floor(at * so.length);
            return so.slice(0, start) + comes + so.slice(start + gone);
          }, text);
        for (const paper of [
          strToU8(damaged(strFromU8(md))),
          editedWord(docx, { 'word/document.xml': damaged }),
        ]) {
          const read = readPaper(paper);
          if (read) holdAgainst(read, state).answer([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function bound() {
  const built = harbour();
  return { state: built.state, of: (name: string) => built.of(name) };
}

function withText(
  state: WorkspaceState,
  kind: EntityKind,
  id: string,
  text: string,
): WorkspaceState {
  const row = entity(state, kind, id);
  const change = row && differenceOf(kind, row, { text } as never);
  return change ? applyChanges(state, [change]) : state;
}

/** A paper with the mark of another one. */
function remarked(paper: Uint8Array, other: Uint8Array, format: 'md' | 'docx'): Uint8Array {
  const mark = /moot-paper [^<>]*?(?=(?: -->|<))/;
  const own = (text: string): string => mark.exec(text)?.[0] ?? '';
  if (format === 'md') {
    return strToU8(strFromU8(paper).replace(mark, () => own(strFromU8(other))));
  }
  let kept = '';
  editedWord(other, { 'docProps/custom.xml': (xml) => (kept = own(xml)) });
  return editedWord(paper, { 'docProps/custom.xml': (xml) => xml.replace(mark, () => kept) });
}
