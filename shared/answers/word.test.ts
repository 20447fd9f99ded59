import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { harbour } from '../documents/testing/fixture.ts';
import { answerTo, changesOf, editedWord, paperOf } from './testing/papers.ts';
import { ENTITY_KINDS, type Entity } from '../model/entities.ts';
import { rowsFromState, stateFromRows } from '../model/state.ts';
import {
  commented,
  commentParts,
  deleted,
  inserted,
  insertedItem,
  parted,
  run,
} from './testing/word.ts';

const BODY = 'word/document.xml';

async function word(edit: (xml: string) => string, parts: Record<string, () => string> = {}) {
  const { state } = harbour();
  const paper = await paperOf(state, 'summary', 'docx');
  return answerTo(state, editedWord(paper, { [BODY]: edit, ...parts }));
}

function replaced(before: string, after: string): (xml: string) => string {
  return (xml) => {
    if (!xml.includes(before)) throw new Error(`The paper does not say “${before}”.`);
    return xml.replace(before, () => after);
  };
}

describe('a paper that Word saved', () => {
  it('is the same, however Word parts its runs', async () => {
    const { proposals, left } = await word(parted);
    expect([proposals, left]).toEqual([[], []]);
  });

  it('is the same where its words run from right to left, which other programs are told by marks', async () => {
    const said = ['הגשר נפתח בלילה, 3!', 'As the תקנון says', 'نعم'];
    const rows = rowsFromState(harbour().state);
    const turned = (row: Entity, index: number): Entity =>
      'text' in row ? ({ ...row, text: said[index % said.length] } as Entity) : row;
    const state = stateFromRows(
      Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, rows[kind]?.map(turned) ?? []])),
    );
    const paper = await paperOf(state, 'summary', 'docx');
    expect(strFromU8(unzipSync(paper)[BODY]!)).toContain('\u200E\u202B');
    expect(answerTo(state, paper)).toMatchObject({ basis: 'exact', proposals: [], left: [] });
    expect(answerTo(state, editedWord(paper, { [BODY]: parted }))).toMatchObject({
      proposals: [],
      left: [],
    });
  });

  it('proposes what was changed with tracking on, with whose it is', async () => {
    const { proposals } = await word(
      replaced(
        run1('Keep it shut after dark'),
        run('Keep it shut ') + deleted('after dark') + inserted('at night'),
      ),
    );
    expect(proposals).toMatchObject([
      {
        change: {
          kind: 'reword',
          before: 'Keep it shut after dark',
          text: 'Keep it shut at night',
        },
        hands: [{ author: 'Ada Quill', at: '2024-06-03T10:01:00Z' }],
      },
    ]);
  });

  it('takes a line that was put in for what it is there', async () => {
    const answer = await word((xml) =>
      xml.replace(
        /<\/w:p>(?=(?:(?!<\/w:p>).)*A second keeper costs little)/,
        `</w:p>${insertedItem('Contra: Keepers tire', 0)}`,
      ),
    );
    expect(changesOf(answer)).toEqual([{ contra: 'Keepers tire' }]);
    expect(answer.proposals[0]?.hands).toMatchObject([{ author: 'Ada Quill' }]);
  });

  it('withdraws a line that was deleted with tracking on', async () => {
    const answer = await word(replaced(run1('Anywhere free'), deleted('Anywhere free')));
    // The label is there still, without a text: the words are gone, and that is told.
    expect(answer.proposals.filter(({ change }) => change.kind === 'reword')).toEqual([]);
    const whole = await word((xml) =>
      xml.replace(
        /<w:p>((?:(?!<\/w:p>|<w:p>).)*Anywhere free(?:(?!<\/w:p>).)*)<\/w:p>/,
        (_all, inner: string) =>
          `<w:p>${inner
            .replace(
              /<w:r>/g,
              '<w:del w:id="9" w:author="Bo Reed" w:date="2024-06-03T10:00:00Z"><w:r>',
            )
            .replace(/<\/w:r>/g, '</w:r></w:del>')
            .replaceAll('w:t>', 'w:delText>')
            .replaceAll('<w:t ', '<w:delText ')}</w:p>`,
      ),
    );
    expect(whole.proposals).toMatchObject([
      {
        change: { kind: 'strike', how: 'withdraw', text: 'Anywhere free' },
        hands: [{ author: 'Bo Reed' }],
      },
    ]);
  });

  it('reads comments by their form, as words of who made them', async () => {
    const text = run1('Keep it shut after dark');
    const { proposals } = await word(
      replaced(text, commented(1, commented(2, commented(3, commented(4, commented(5, text)))))),
      commentParts([
        { id: 1, text: 'Contra: Ships need it' },
        { id: 2, text: 'For how long?' },
        { id: 3, text: 'See the minutes of May.' },
        { id: 4, text: 'Pro: They have oars', answers: 1, author: 'Cy Vale' },
        { id: 5, text: 'Settled.', isDone: true },
      ]),
    );
    expect(
      proposals.map(({ change, doubt, hands }) => [
        change.kind === 'add' && change.as,
        doubt,
        hands[0]?.author,
      ]),
    ).toEqual([
      ['contra', null, 'Bo Reed'],
      ['issue', null, 'Bo Reed'],
      ['note', null, 'Bo Reed'],
      ['pro', null, 'Cy Vale'],
      ['note', 'resolved', 'Bo Reed'],
    ]);
    const [contra, , , reply] = proposals.map(({ change }) => change);
    expect(reply).toMatchObject({ under: contra?.kind === 'add' ? contra.newId : '' });
  });

  it('moves nothing where a paragraph was moved', async () => {
    const answer = await word((xml) => {
      const [item = ''] =
        /<w:p>(?:(?!<\/w:p>|<w:p>).)*At the north quay(?:(?!<\/w:p>).)*<\/w:p>/.exec(xml) ?? [];
      return item === ''
        ? xml
        : xml.replace(item, '').replace('<w:sectPr>', () => `${item}<w:sectPr>`);
    });
    expect(answer.proposals).toEqual([]);
  });
});

function run1(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
