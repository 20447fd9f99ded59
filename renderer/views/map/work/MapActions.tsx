import { memo } from 'react';
import type { Id } from '../../../../shared/model/id.ts';
import { mapPlaceOf } from '../../../../shared/model/queries.ts';
import { useAction } from '../../../app/actions/context.tsx';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppSelector } from '../../../state/store.ts';
import type { Desk } from '../../outline/desk.ts';
import { moveAlong, moveIn, moveOut } from '../../outline/moving/moves.ts';
import { newOfSign } from '../../outline/typing/lines.ts';
import { NewActions } from '../../outline/NewActions.tsx';
import { edit } from '../acting/acting.ts';
import { mayBeginFrom, removeCards } from '../acting/acts.ts';
import { foldAll } from '../walking/going.ts';
import { useHands } from '../acting/hands.ts';
import { beginLink } from '../acting/linking.ts';
import { putBack, tidyUp } from '../acting/putting.ts';
import { useExport } from './use-export.ts';

/** Binds what can be done on the map, for menu, palette and keyboard. */
export const MapActions = memo(function MapActions({ active }: { readonly active: Id | null }) {
  const hands = useHands();
  const canEdit = useCanEdit();
  const isPut = useAppSelector(
    ({ workspace }) =>
      active !== null &&
      workspace.data !== null &&
      mapPlaceOf(workspace.data, active) !== undefined,
  );
  const isAnyPut = useAppSelector(
    ({ workspace }) => (workspace.data?.tables['map-place'].size ?? 0) > 0,
  );
  const exportMap = useExport();
  // From the menu or the palette the keys go on here.
  const here = (what: () => void) => () => {
    const surface = hands.surface.current;
    const isHere = surface?.parentElement?.contains(document.activeElement) === true;
    if (!isHere) surface?.focus({ preventScroll: true });
    what();
  };
  const act = (what: (desk: Desk) => void) => here(() => hands.perform(what));
  const onCard = { enabled: canEdit && active !== null };
  useAction('edit-text', { ...onCard, run: here(() => active !== null && edit(hands, active)) });
  useAction('delete', { ...onCard, run: act((desk) => removeCards(desk, hands.sight().graph)) });
  useAction('move-up', { ...onCard, run: act((desk) => moveAlong(desk, 'up')) });
  useAction('move-down', { ...onCard, run: act((desk) => moveAlong(desk, 'down')) });
  useAction('move-in', { ...onCard, run: act(moveIn) });
  useAction('move-out', { ...onCard, run: act(moveOut) });
  useAction('expand-all', { enabled: true, run: here(() => foldAll(hands, false)) });
  useAction('collapse-all', { enabled: true, run: here(() => foldAll(hands, true)) });
  useAction('map-tie', { ...onCard, run: here(() => beginLink(hands)) });
  useAction('map-put-back', {
    enabled: canEdit && isPut,
    run: here(() => active !== null && putBack(hands, active)),
  });
  useAction('map-tidy-up', { enabled: canEdit && isAnyPut, run: here(() => tidyUp(hands)) });
  useAction('map-svg', { enabled: true, run: () => void exportMap('svg') });
  useAction('map-png', { enabled: true, run: () => void exportMap('png') });
  return (
    <NewActions
      mayBegin={(sign) => mayBeginFrom(hands.desk, hands.sight().map, sign)}
      onNew={(sign) => act((desk) => newOfSign(desk, sign))()}
    />
  );
});
