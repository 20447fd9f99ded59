import { memo, type RefObject } from 'react';
import { useAction } from '../../app/actions/context.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { ActionsOnLine } from './ActionsOnLine.tsx';
import { useOutline } from './context.ts';
import type { Desk } from './desk.ts';
import { activeRow, goTo } from './go.ts';
import { mayHavePlace, newOfSign } from './typing/lines.ts';
import { moveAlong, moveIn, moveOut } from './moving/moves.ts';
import { NewActions } from './NewActions.tsx';
import { levelChosen } from './outline-slice.ts';
import { removeSelected } from './moving/remove.ts';

/** Binds what can be done in the outline, for menu, palette and keyboard. */
export const OutlineActions = memo(function OutlineActions({
  tree,
}: {
  readonly tree: RefObject<HTMLElement | null>;
}) {
  const { desk, perform } = useOutline();
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const isActive = useAppSelector(({ outline }) => outline.active !== null);
  const act = (what: (desk: Desk) => void) => () => {
    // From the menu or the palette the keys go on here.
    if (!tree.current?.contains(document.activeElement)) tree.current?.focus();
    perform(what);
  };
  const onRow = { enabled: canEdit && isActive };
  useAction('edit-text', {
    ...onRow,
    run: act((now) => {
      const row = activeRow(now);
      if (row && now.typing.key !== row.key) goTo(now, row.key, { typing: true });
    }),
  });
  useAction('delete', { ...onRow, run: act(removeSelected) });
  useAction('move-up', { ...onRow, run: act((now) => moveAlong(now, 'up')) });
  useAction('move-down', { ...onRow, run: act((now) => moveAlong(now, 'down')) });
  useAction('move-in', { ...onRow, run: act(moveIn) });
  useAction('move-out', { ...onRow, run: act(moveOut) });
  useAction('expand-all', { enabled: true, run: () => dispatch(levelChosen(null)) });
  useAction('collapse-all', { enabled: true, run: () => dispatch(levelChosen(1)) });
  return (
    <>
      <ActionsOnLine />
      <NewActions
        mayBegin={(sign) => mayHavePlace(desk, sign)}
        onNew={(sign) => act((now) => newOfSign(now, sign))()}
      />
    </>
  );
});
