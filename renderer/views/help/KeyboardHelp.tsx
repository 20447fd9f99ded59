import { useTranslation } from 'react-i18next';
import { MENUS } from '../../../shared/actions.ts';
import { ACTION_SPECS, useFormatKeys } from '../../app/actions/use-keys.ts';
import { Dialog, DialogBody } from '../../components/Dialog.tsx';
import { useAppDispatch } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { AGENDA_KEYS } from '../agenda/agenda-keys.ts';
import { HISTORY_KEYS } from '../history/history-keys.ts';
import { ISSUE_KEYS } from '../issue/issue-keys.ts';
import { MAP_KEYS } from '../map/map-keys.ts';
import { MEETING_KEYS } from '../meeting/meeting-keys.ts';
import { MATRIX_KEYS } from '../positions/matrix-keys.ts';
import { QUESTION_KEYS } from '../questions/question-keys.ts';
import styles from './Help.module.css';
import { LINE_KEYS, OUTLINE_SIGNS, TREE_KEYS } from './outline-keys.ts';

/**
 * Every key that does something: the outline's, the map's, the issue page's, the matrix's, the questions', the agenda's, the
 * meeting's, the history's, and each action's shortcut, by menu.
 */
export function KeyboardHelp() {
  const { t } = useTranslation();
  const dispatch = useAppDispatch();
  const format = useFormatKeys();
  const say = (keys: readonly string[]) => keys.map((key) => format(key)).join(t('keys.or'));
  return (
    <Dialog
      title={t('action.keyboard-help')}
      size="large"
      onClose={() => dispatch(overlayClosed())}
    >
      <DialogBody isText>
        <div className={styles.columns}>
          <KeyTable
            title={t('keys.line')}
            rows={LINE_KEYS.map(({ keys, does }) => ({ keys: say(keys), does: t(`keys.${does}`) }))}
          />
          <KeyTable
            title={t('keys.tree')}
            rows={TREE_KEYS.map(({ keys, does }) => ({ keys: say(keys), does: t(`keys.${does}`) }))}
          />
          <KeyTable
            title={t('map:keys.title')}
            rows={MAP_KEYS.map(({ keys, does }) => ({
              keys: say(keys),
              does: t(`map:keys.${does}`),
            }))}
          />
          <KeyTable
            title={t('issue:keys.title')}
            rows={ISSUE_KEYS.map(({ keys, does }) => ({
              keys: say(keys),
              does: t(`issue:keys.${does}`),
            }))}
          />
          <KeyTable
            title={t('positions:keys.title')}
            rows={MATRIX_KEYS.map(({ keys, does }) => ({
              keys: say(keys),
              does: t(`positions:keys.${does}`),
            }))}
          />
          <KeyTable
            title={t('questions:keys.title')}
            rows={QUESTION_KEYS.map(({ keys, does }) => ({
              keys: say(keys),
              does: t(`questions:keys.${does}`),
            }))}
          />
          <KeyTable
            title={t('agenda:keys.title')}
            rows={AGENDA_KEYS.map(({ keys, does }) => ({
              keys: say(keys),
              does: t(`agenda:keys.${does}`),
            }))}
          />
          <KeyTable
            title={t('meeting:keys.title')}
            rows={MEETING_KEYS.map(({ keys, does }) => ({
              keys: say(keys),
              does: t(`meeting:keys.${does}`),
            }))}
          />
          <KeyTable
            title={t('history:keys.title')}
            rows={HISTORY_KEYS.map(({ keys, does }) => ({
              keys: say(keys),
              does: t(`history:keys.${does}`),
            }))}
          />
          <KeyTable
            title={t('keys.signs')}
            rows={OUTLINE_SIGNS.map(({ sign, kind }) => ({
              keys: sign,
              does: t(`vocabulary:kind.${kind}`),
            }))}
          />
          {MENUS.map((menu) => (
            <KeyTable
              key={menu}
              title={t(`keys.menu.${menu}`)}
              rows={ACTION_SPECS.filter((spec) => spec.menu === menu && spec.accelerator).map(
                (spec) => ({
                  keys: format(spec.accelerator ?? ''),
                  does: t(`action.${spec.name}`),
                }),
              )}
            />
          ))}
        </div>
      </DialogBody>
    </Dialog>
  );
}

interface KeyTableProps {
  readonly title: string;
  readonly rows: readonly { readonly keys: string; readonly does: string }[];
}

function KeyTable({ title, rows }: KeyTableProps) {
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ keys, does }) => (
          <tr key={keys + does}>
            <th scope="row">{does}</th>
            <td>
              <kbd>{keys}</kbd>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
