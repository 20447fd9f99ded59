import { expect, it } from 'vitest';
import { sampleState } from '../../../shared/analysis/testing/sample.ts';
import { createMessages } from '../../../shared/messages/index.ts';
import { idByLabel } from '../../../shared/model/queries.ts';
import { FIRST_CHOICE, type ExportChoice } from './export-model.ts';
import { togetherNames } from './together-names.ts';

const i18n = createMessages('en');
const state = sampleState();
const idOf = (label: string): string => idByLabel(state, label) ?? '';
const [party] = state.tables.party.values();

function names(...choices: readonly Partial<ExportChoice>[]): readonly string[] {
  return togetherNames(
    i18n,
    state,
    choices.map((choice) => ({ ...FIRST_CHOICE, ...choice })),
  );
}

it('calls documents by what they are and come as, where that tells them apart', () => {
  expect(names({ names: false }, { document: 'minutes' }, { format: 'odt' })).toEqual([
    'Position summary, Word document',
    'Minutes, Word document',
    'Position summary, OpenDocument text',
  ]);
});

it('says of those that are alike what each of them tells', () => {
  expect(
    names(
      { document: 'minutes', session: idOf('S1') },
      { document: 'minutes', session: idOf('S2'), names: false, language: 'de' },
      { document: 'minutes' },
    ),
  ).toEqual([
    'Minutes, Word document\u00A0· Monday: the role of the committee',
    'Minutes, Word document\u00A0· Tuesday: mediation and what follows from it\u00A0· Without names\u00A0· German',
    'Minutes, Word document',
  ]);
  expect(
    names({ issues: [idOf('I1'), idOf('I3')], depth: 'positions' }, { parties: [party?.id ?? ''] }),
  ).toEqual([
    'Position summary, Word document\u00A0· I1, I3\u00A0· Positions with their reasons',
    `Position summary, Word document\u00A0· ${party?.shortName}`,
  ]);
});

it('says since when changes are told', () => {
  expect(
    names(
      { document: 'changes' },
      { document: 'changes', start: { by: 'session', session: idOf('S1') } },
      { document: 'changes', start: { by: 'day', day: '2015-04-13' } },
    ),
  ).toEqual([
    'Changes, Word document\u00A0· Since: The last session that is over',
    'Changes, Word document\u00A0· Since: The end of “Monday: the role of the committee”',
    'Changes, Word document\u00A0· Since: 13 April 2015',
  ]);
});
