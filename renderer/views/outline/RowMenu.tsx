import type { ActionName } from '../../../shared/actions.ts';
import { nameOf } from '../../../shared/model/place.ts';
import { useActionChoice } from '../../app/actions/use-action-choice.ts';
import { useActions } from '../../app/actions/context.tsx';
import { PointMenu, type MenuChoice } from '../../components/PointMenu.tsx';
import { viewChosen } from '../../state/ui.ts';
import { useMap, useOutline } from './context.ts';
import { showIssue } from './go.ts';
import { NEW_ACTIONS } from './NewActions.tsx';
import type { Row } from './rows.ts';
import { standing } from './signs.ts';

interface RowMenuProps {
  readonly row: Row;
  /** Where it opens, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

/** Something in the menu that is not an action of the whole window. */
interface Own extends MenuChoice {
  readonly run: () => void;
}

/** What can be done with a line of the outline; what cannot be done now is left out. */
export function RowMenu({ row, at, onClose }: RowMenuProps) {
  const { t, desk, perform } = useOutline();
  const registry = useActions();
  const action = useActionChoice();
  const { kind, child } = row.place;
  const name = useMap((map) => nameOf(map, child)) ?? '';
  const below = NEW_ACTIONS.filter(([, sign]) => standing(sign, kind)).map(([made]) => made);
  const map: Own = {
    id: 'map',
    label: t('outline:menu.map'),
    run: () => desk.dispatch(viewChosen('map')),
  };
  const issue: Own = {
    id: 'issue',
    label: t('outline:menu.issue'),
    disabled: kind !== 'issue',
    run: () => perform((now) => showIssue(now, row)),
  };
  const groups: readonly (readonly (MenuChoice | Own)[])[] = [
    (['edit-text', ...below] as const).map(action),
    (['set-stance', 'revise-position', 'add-to-agenda', 'record-decision'] as const).map(action),
    (['move-up', 'move-down', 'move-in', 'move-out', 'also-under'] as const).map(action),
    [issue, map, action('show-history')],
    [action('delete')],
  ].map((group) => group.filter((choice) => choice.disabled !== true));
  return (
    <PointMenu
      label={name}
      at={at}
      groups={groups.filter((group) => group.length > 0)}
      onChoose={(chosen) => {
        const own = groups.flat().find((choice) => choice.id === chosen);
        if (own && 'run' in own) own.run();
        else registry.run(chosen as ActionName);
      }}
      onClose={onClose}
    />
  );
}
