import { nameOf } from '../../../../shared/model/place.ts';
import { useActionChoice } from '../../../app/actions/use-action-choice.ts';
import { ActionMenu, type OwnChoice } from '../../../app/actions/ActionMenu.tsx';
import { viewChosen } from '../../../state/ui.ts';
import { useMap, useOutline } from '../context.ts';
import { PREFIX_REFUSED } from '../desk.ts';
import { showIssue } from '../go.ts';
import { NEW_ACTIONS } from '../NewActions.tsx';
import { retryDraft } from '../saving/retry.ts';
import { useRowFacts } from './row-facts.ts';
import type { Row } from '../rows/row.ts';
import { standing } from '../typing/signs.ts';
import { discard, keepAsText } from '../typing/turn.ts';

interface RowMenuProps {
  readonly row: Row;
  /** Where it opens, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

/** What can be done with a line of the outline; what cannot be done now is left out. */
export function RowMenu({ row, at, onClose }: RowMenuProps) {
  const { t, desk, perform } = useOutline();
  const action = useActionChoice();
  const { kind, child } = row.place;
  const known = useMap((map) => nameOf(map, child)) ?? '';
  const name = row.draft?.text ?? known;
  const below = NEW_ACTIONS.filter(([, sign]) => standing(sign, kind)).map(([made]) => made);
  const map: OwnChoice = {
    id: 'map',
    label: t('outline:menu.map'),
    run: () => desk.dispatch(viewChosen('map')),
  };
  const issue: OwnChoice = {
    id: 'issue',
    label: t('outline:menu.issue'),
    disabled: kind !== 'issue',
    run: () => perform((now) => showIssue(now, row)),
  };
  // What the notice under the line offers to the pointer.
  const { failure } = useRowFacts(row);
  const isPrefix = failure?.code === PREFIX_REFUSED;
  const unsaved: readonly OwnChoice[] = failure
    ? [
        {
          id: 'keep',
          label: t(isPrefix ? 'outline:keep-as-text' : 'outline:try-again'),
          run: () =>
            perform((now) =>
              row.draft && !isPrefix ? retryDraft(now, row) : keepAsText(now, row),
            ),
        },
        {
          id: 'discard',
          label: t('outline:discard'),
          run: () => perform((now) => discard(now, row)),
        },
      ]
    : [];
  return (
    <ActionMenu
      label={name}
      at={at}
      groups={
        row.draft
          ? [unsaved]
          : [
              unsaved,
              (['edit-text', ...below] as const).map(action),
              (['set-stance', 'revise-position', 'add-to-agenda', 'record-decision'] as const).map(
                action,
              ),
              (['move-up', 'move-down', 'move-in', 'move-out', 'also-under'] as const).map(action),
              [issue, map, action('show-history')],
              [action('delete')],
            ]
      }
      onClose={onClose}
    />
  );
}
