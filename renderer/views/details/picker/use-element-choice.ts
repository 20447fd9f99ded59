import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { describeRefusal } from '../../../../shared/messages/describe.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { useAnnounce } from '../../../components/notices/announcer.tsx';
import { useWorkspace } from '../../../state/store.ts';
import type { LinkTarget } from './link-targets.ts';
import { usePicking } from './use-picking.ts';

/** What can be chosen by typing, and what becomes of what is chosen. */
export interface ElementChoice {
  /** What a query finds; keep the function the same while it finds the same. */
  readonly find: (state: WorkspaceState, query: string) => readonly LinkTarget[];
  readonly onPick: (id: Id) => void;
  /**
   * Makes something new of the words that were typed; offered first where it is given. `false` where
   * it was refused: then the words stay.
   */
  readonly onCreate?: (text: string) => Promise<boolean>;
}

/** A line of the list: what was found, or, as `null`, something new of the words that were typed. */
interface ChoiceLine {
  readonly id: string;
  readonly target: LinkTarget | null;
  /** Why it may not be chosen, if it may not. */
  readonly reason: string | null;
  readonly isCurrent: boolean;
}

/** The lines that there are for what is being typed, and the function that takes one. What may not be chosen says why. */
export function useElementChoice({ find, onPick, onCreate }: ElementChoice) {
  const { i18n } = useTranslation();
  const announce = useAnnounce();
  const id = useId();
  const picking = usePicking();
  const { query, isOpen } = picking;
  const state = useWorkspace((workspace) => workspace);
  const found = useMemo(
    () => (state && isOpen ? find(state, query) : []),
    [state, isOpen, find, query],
  );
  const words = query.trim();
  const creates = onCreate !== undefined && isOpen && words !== '';
  const targets = creates ? [null, ...found] : found;
  const current = picking.lineOf(targets.length);
  const lines = targets.map((target, at): ChoiceLine => ({
    id: `${id}-${target?.id ?? 'new'}`,
    target,
    reason: target?.refusal ? describeRefusal(i18n, target.refusal).message : null,
    isCurrent: at === current,
  }));

  const create = async () => {
    if (await onCreate?.(words)) picking.clear();
  };
  const take = ({ target, reason }: ChoiceLine): void => {
    if (reason !== null) {
      announce(reason, 'assertive');
    } else if (target) {
      picking.clear();
      picking.close();
      onPick(target.id);
    } else {
      void create();
    }
  };
  return { id, picking, words, lines, take };
}
