import type { KeyboardEvent } from 'react';
import type { Id } from '../../../../shared/model/id.ts';
import { STANCE_LEVELS, type StanceLevel } from '../../../../shared/model/vocabulary.ts';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppDispatch, useAppStore } from '../../../state/store.ts';
import { detailsToggled } from '../../../state/ui.ts';
import { useSetStance } from '../../stances/use-set-stance.ts';
import { groupToggled, type CellAt } from '../positions-slice.ts';
import type { Shown } from '../shown.ts';
import { useAskStance } from './use-ask-stance.ts';

/** Where keys of the matrix lead. */
interface CellWays {
  readonly onTurn: (issue: Id | null) => void;
  readonly onReasons: () => void;
}

interface CellKeys {
  /** Does what a key means in the active cell; `false` where it means nothing. */
  readonly press: (event: KeyboardEvent) => boolean;
  /** Does what Enter does in a cell. */
  readonly act: (at: CellAt) => void;
}

/**
 * What keys do in the matrix beside going from cell to cell: Enter opens an issue, a group or the
 * reasons; Escape goes back to all issues; S, or a figure, sets a stance.
 */
export function useCellKeys(shown: Shown, { onTurn, onReasons }: CellWays): CellKeys {
  const { opened, rows, at } = shown;
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const canEdit = useCanEdit();
  const setStance = useSetStance();
  const { canAsk, ask } = useAskStance(shown);

  const showDetails = () => {
    if (!store.getState().ui.detailsOpen) dispatch(detailsToggled());
  };
  const act = ({ row: key, column }: CellAt) => {
    const row = rows.find((one) => one.key === key);
    if (!row) {
      if (column === null) return;
      if (opened) showDetails();
      else onTurn(column);
    } else if (column === null) {
      if (row.members.length > 0) dispatch(groupToggled(row.party.id));
      else showDetails();
    } else {
      onReasons();
    }
  };
  const setByFigure = (figure: string): boolean => {
    const level = STANCE_LEVELS[Number(figure) - 1];
    const party = rows.find(({ key }) => key === at.row)?.party.id;
    const position = opened?.positions.find((one) => one.position.id === at.column);
    if (!canEdit || !level || party === undefined || !position) return false;
    const present = position.entries.get(party)?.present;
    // Who objects formally and is against it still, objects still.
    const formalObjection = (present?.formalObjection ?? false) && isAgainst(level);
    void setStance({ party, position: position.position.id, level, formalObjection });
    return true;
  };
  const press = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey) return false;
    switch (event.key) {
      case 'Enter':
        act(at);
        return true;
      case 'Escape':
        if (opened) onTurn(null);
        return opened !== null;
      case 's':
      case 'S':
        if (canEdit) ask();
        return canEdit && canAsk;
      default:
        return setByFigure(event.key);
    }
  };
  return { press, act };
}

function isAgainst(level: StanceLevel): boolean {
  return level === 'against' || level === 'strongly-against';
}
