import { useTranslation } from 'react-i18next';
import type { ActionName } from '../../../../shared/actions.ts';
import type { Point } from '../../../../shared/map/types.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { nameOf } from '../../../../shared/model/place.ts';
import { useActions } from '../../../app/actions/context.tsx';
import { useActionChoice } from '../../../app/actions/use-action-choice.ts';
import { PointMenu, type MenuChoice } from '../../../components/PointMenu.tsx';
import { issueShown, viewChosen } from '../../../state/ui.ts';
import { issueOf } from '../../issue/issue-order.ts';
import { revealRequested } from '../../outline/outline-slice.ts';
import { NEW_ACTIONS } from '../../outline/NewActions.tsx';
import { standing } from '../../outline/signs.ts';
import { goAcross, lookAround, setFolded } from '../going.ts';
import { useHands } from '../hands.ts';
import { REACHES } from '../neighbourhood.ts';
import { tiesAcross } from '../trail.ts';
import { asked } from '../work-slice.ts';

/** Something in the menu that is not an action of the whole window. */
interface Own extends MenuChoice {
  readonly run: () => void;
}

/** What can be done with a card. */
export function CardMenu({ id, at }: { readonly id: Id; readonly at: Point }) {
  const { t } = useTranslation('map');
  const registry = useActions();
  const action = useActionChoice();
  const hands = useHands();
  const { map, graph } = hands.sight();
  const node = graph.nodes.get(id);
  if (!node) return null;

  const canBeDone = (choice: MenuChoice) => choice.disabled !== true;
  const below = NEW_ACTIONS.filter(([, sign]) => standing(sign, node.kind)).map(([name]) =>
    action(name),
  );
  const isFolded = node.folded > 0;
  const page = issueOf(map, id);
  const across: Own = {
    id: 'across',
    label: t('menu.across'),
    keys: 'X',
    disabled: tiesAcross(graph, id).length === 0,
    run: () => goAcross(hands, 1),
  };
  const fold: Own = {
    id: 'fold',
    label: t(isFolded ? 'menu.unfold' : 'menu.fold'),
    keys: t('app:key.space'),
    disabled: !isFolded && node.children.length === 0,
    run: () => setFolded(hands, id, !isFolded),
  };
  const around = REACHES.map((steps): Own => ({
    id: `around-${steps}`,
    label: t('menu.around', { count: steps }),
    keys: String(steps),
    run: () => lookAround(hands, steps),
  }));
  const elsewhere: readonly Own[] = [
    {
      id: 'outline',
      label: t('menu.outline'),
      run: () => {
        hands.desk.dispatch(viewChosen('outline'));
        hands.desk.dispatch(revealRequested(id));
      },
    },
    {
      id: 'issue',
      label: t('menu.issue'),
      disabled: page === null,
      run: () => {
        if (page !== null) hands.desk.dispatch(issueShown(page));
      },
    },
  ];
  const groups: readonly (readonly (MenuChoice | Own)[])[] = [
    [action('edit-text'), ...below, action('set-stance')].filter(canBeDone),
    [{ ...action('map-tie'), keys: 'L' }, across].filter(canBeDone),
    [fold, ...around].filter(canBeDone),
    [action('move-up'), action('move-down'), action('map-put-back')].filter(canBeDone),
    [...elsewhere, action('show-history')].filter(canBeDone),
    [action('delete')].filter(canBeDone),
  ];
  return (
    <PointMenu
      label={nameOf(map, id)}
      at={at}
      groups={groups.filter((group) => group.length > 0)}
      onChoose={(chosen) => {
        const own = groups.flat().find((choice) => choice.id === chosen);
        if (own && 'run' in own) own.run();
        else registry.run(chosen as ActionName);
      }}
      onClose={() => hands.desk.dispatch(asked(null))}
    />
  );
}
