import type { i18n as I18n } from 'i18next';
import { entity, labelOf } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { inARow } from '../../components/facts.ts';
import { datesIn } from '../details/dates.ts';
import { definitionOf, type ExportChoice } from './export-model.ts';

/**
 * What documents for a folder are called in their row: by document and format, and of several that are alike in both also by
 * what each tells, and how.
 */
export function togetherNames(
  i18n: I18n,
  state: WorkspaceState,
  choices: readonly ExportChoice[],
): readonly string[] {
  const { t } = i18n;
  const named = choices.map(({ document, format }) =>
    t('exchange:export.as-format', {
      document: t(`documents:document.${document}`),
      format: t(`documents:format.${format}`),
    }),
  );
  return choices.map((choice, index) => {
    const name = named[index] ?? '';
    const isAlone = named.indexOf(name) === named.lastIndexOf(name);
    return isAlone ? name : inARow([name, ...tellingOf(i18n, state, choice)]);
  });
}

/** What a document tells and how, as far as it heeds that and it is not all, in full. */
function tellingOf(
  i18n: I18n,
  state: WorkspaceState,
  { document, issues, parties, session, start, depth, names, language }: ExportChoice,
): readonly (string | null)[] {
  const { t } = i18n;
  const { heeds } = definitionOf(document);
  const titleOf = (id: string): string => entity(state, 'session', id)?.title ?? '';
  const since = (): string => {
    switch (start.by) {
      case 'last':
        return t('exchange:export.since-last');
      case 'session':
        return t('exchange:export.since-session', { title: titleOf(start.session) });
      case 'day':
        return datesIn(i18n.language).day(start.day);
    }
  };
  const changes = heeds.includes('since');
  return [
    changes ? t('exchange:export.since-when', { when: since() }) : null,
    !changes && heeds.includes('session') && session !== null ? titleOf(session) : null,
    heeds.includes('issues') && issues !== null
      ? issues
          .map((id) => entity(state, 'issue', id))
          .filter((issue) => issue !== undefined)
          .map((issue) => labelOf(state, issue))
          .join(', ')
      : null,
    heeds.includes('parties') && parties !== null
      ? parties.map((id) => entity(state, 'party', id)?.shortName ?? '').join(', ')
      : null,
    heeds.includes('depth') && depth !== 'arguments' ? t(`exchange:export.depths.${depth}`) : null,
    heeds.includes('names') && !names ? t('exchange:export.without-names') : null,
    heeds.includes('names') && language !== null
      ? (new Intl.DisplayNames(i18n.language, { type: 'language' }).of(language) ?? null)
      : null,
  ];
}
