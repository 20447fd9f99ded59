import { useTranslation } from 'react-i18next';
import type { Point } from '../../../../shared/map/types.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { nameOf } from '../../../../shared/model/place.ts';
import { ActionMenu, type OwnChoice } from '../../../app/actions/ActionMenu.tsx';
import { useActionChoice } from '../../../app/actions/use-action-choice.ts';
import { issueShown, viewChosen } from '../../../state/ui.ts';
import { issueOf } from '../../issue/head/issue-order.ts';
import { revealRequested } from '../../outline/outline-slice.ts';
import { NEW_ACTIONS } from '../../outline/NewActions.tsx';
import { standing } from '../../outline/typing/signs.ts';
import { goAcross, lookAround, setFolded } from '../walking/going.ts';
import { useHands } from '../acting/hands.ts';
import { REACHES } from '../walking/neighbourhood.ts';
import { tiesAcross } from '../walking/trail.ts';
import { asked } from '../work-slice.ts';

/** What can be done with a card. */
export function CardMenu({ id, at }: { readonly id: Id; readonly at: Point }) {
  const { t } = useTranslation('map');
  const action = useActionChoice();
  const hands = useHands();
  const { map, graph } = hands.sight();
  const node = graph.nodes.get(id);
  if (!node) return null;

  const below = NEW_ACTIONS.filter(([, sign]) => standing(sign, node.kind)).map(([name]) =>
    action(name),
  );
  const isFolded = node.folded > 0;
  const page = issueOf(map, id);
  const across: OwnChoice = {
    id: 'across',
    label: t('menu.across'),
    keys: 'X',
    disabled: tiesAcross(graph, id).length === 0,
    run: () => goAcross(hands, 1),
  };
  const fold: OwnChoice = {
    id: 'fold',
    label: t(isFolded ? 'menu.unfold' : 'menu.fold'),
    keys: t('app:key.space'),
    disabled: !isFolded && node.children.length === 0,
    run: () => setFolded(hands, id, !isFolded),
  };
  const around = REACHES.map((steps): OwnChoice => ({
    id: `around-${steps}`,
    label: t('menu.around', { count: steps }),
    keys: String(steps),
    run: () => lookAround(hands, steps),
  }));
  const elsewhere: readonly OwnChoice[] = [
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
  return (
    <ActionMenu
      label={nameOf(map, id)}
      at={at}
      groups={[
        [action('edit-text'), ...below, action('set-stance')],
        [{ ...action('map-tie'), keys: 'L' }, across],
        [fold, ...around],
        [action('move-up'), action('move-down'), action('map-put-back')],
        [...elsewhere, action('show-history')],
        [action('delete')],
      ]}
      onClose={() => hands.desk.dispatch(asked(null))}
    />
  );
}
