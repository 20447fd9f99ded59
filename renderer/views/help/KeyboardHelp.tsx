import { useTranslation } from 'react-i18next';
import { MENUS } from '../../../shared/actions.ts';
import { ACTION_SPECS, useFormatKeys } from '../../app/actions/use-keys.ts';
import { Dialog, DialogBody } from '../../components/overlays/Dialog.tsx';
import { useAppDispatch } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { AGENDA_KEYS } from '../agenda/moving/agenda-keys.ts';
import { HISTORY_KEYS } from '../history/history-keys.ts';
import { ISSUE_KEYS } from '../issue/entries/issue-keys.ts';
import { MAP_KEYS } from '../map/acting/map-keys.ts';
import { MEETING_KEYS } from '../meeting/keys/meeting-keys.ts';
import { MATRIX_KEYS } from '../positions/keys/matrix-keys.ts';
import { QUESTION_KEYS } from '../questions/list/question-keys.ts';
import styles from './Help.module.css';
import { LINE_KEYS, OUTLINE_SIGNS, TREE_KEYS } from './outline-keys.ts';

/** Keys that go by no menu: what each group is called, where the catalogues say what its keys do, and its keys. */
const GROUPS: readonly {
  readonly title: string;
  readonly says: string;
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
}[] = [
  { title: 'keys.line', says: 'keys', keys: LINE_KEYS },
  { title: 'keys.tree', says: 'keys', keys: TREE_KEYS },
  { title: 'map:keys.title', says: 'map:keys', keys: MAP_KEYS },
  { title: 'issue:keys.title', says: 'issue:keys', keys: ISSUE_KEYS },
  { title: 'positions:keys.title', says: 'positions:keys', keys: MATRIX_KEYS },
  { title: 'questions:keys.title', says: 'questions:keys', keys: QUESTION_KEYS },
  { title: 'agenda:keys.title', says: 'agenda:keys', keys: AGENDA_KEYS },
  { title: 'meeting:keys.title', says: 'meeting:keys', keys: MEETING_KEYS },
  { title: 'history:keys.title', says: 'history:keys', keys: HISTORY_KEYS },
];

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
          {GROUPS.map(({ title, says, keys }) => (
            <KeyTable
              key={title}
              title={t(title)}
              rows={keys.map((row) => ({ keys: say(row.keys), does: t(`${says}.${row.does}`) }))}
            />
          ))}
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
