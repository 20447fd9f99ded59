import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { PURPOSES } from '../../../../shared/model/vocabulary.ts';
import { useFormatKeys } from '../../../app/actions/use-keys.ts';
import { PointMenu } from '../../../components/overlays/PointMenu.tsx';
import type { MenuChoice } from '../../../components/overlays/PointMenuPanel.tsx';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import type { AgendaLook } from '../agenda-model.ts';
import { menuClosed, splitOpened } from '../agenda-slice.ts';
import { acrossStep, editStep, keepStep, removeStep, reorderStep } from './item-steps.ts';
import { breakStep } from '../sessions/session-steps.ts';
import { useShowDetails } from './use-show-details.ts';
import { useStep, type MakeStep } from '../use-step.ts';
import { sayItem } from '../words.ts';

/** Something that can be done with an item; the menu runs it. */
interface Choice extends MenuChoice {
  readonly run: () => void;
}

/** What can be done with an item, each with the key that does the same. */
export function ItemMenu({ look }: { readonly look: AgendaLook }) {
  const { t } = useTranslation('agenda');
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const keys = useFormatKeys();
  const take = useStep();
  const showDetails = useShowDetails();
  const menu = useAppSelector(({ agenda }) => agenda.menu);
  const column = look.sessions.find(({ items }) =>
    items.some(({ item }) => item.id === menu?.item),
  );
  const found = column?.items.find(({ item }) => item.id === menu?.item);
  if (!menu || !column || !found) return null;
  const { item } = found;
  const isOpen = canEdit && column.isOpen;
  const own = (id: string, label: string, key: string, run: () => void): Choice => ({
    id,
    label,
    keys: key === '' ? undefined : keys(key),
    run,
  });
  const step = (id: string, label: string, key: string, make: MakeStep): Choice =>
    own(id, label, key, () => void take(make));
  const groups: readonly (readonly Choice[])[] = [
    [own('details', t('item.details'), 'Enter', () => showDetails(item.id))],
    ...(isOpen
      ? [
          [
            step('up', t('app:action.move-up'), 'Alt+Up', reorderStep(t, item.id, -1)),
            step('down', t('app:action.move-down'), 'Alt+Down', reorderStep(t, item.id, 1)),
            step('earlier', t('item.to-earlier'), 'Alt+Left', acrossStep(t, item.id, -1)),
            step('later', t('item.to-later'), 'Alt+Right', acrossStep(t, item.id, 1)),
          ],
          item.type === 'break'
            ? []
            : PURPOSES.map((purpose) => ({
                ...step(
                  purpose,
                  t(`vocabulary:purpose.${purpose}`),
                  '',
                  editStep(t, item.id, { purpose }),
                ),
                disabled: purpose === item.purpose,
              })),
          [
            own('split', t('item.split'), 'S', () => dispatch(splitOpened(item.id))),
            step(
              'break',
              t('item.break-after'),
              'B',
              breakStep(t, { session: item.session, after: item.id }, uuidv7),
            ),
            ...(item.issue === null && item.type === 'item'
              ? [step('standing', t('item.standing'), '', keepStep(t, item.id, uuidv7))]
              : []),
            step('remove', t('item.remove'), 'Delete', removeStep(t, item.id)),
          ],
        ]
      : []),
  ];
  return (
    <PointMenu
      label={t('item.tools', { name: sayItem(t, found) })}
      at={menu}
      groups={groups.filter((choices) => choices.length > 0)}
      onChoose={(id) =>
        groups
          .flat()
          .find((choice) => choice.id === id)
          ?.run()
      }
      onClose={() => dispatch(menuClosed())}
    />
  );
}
