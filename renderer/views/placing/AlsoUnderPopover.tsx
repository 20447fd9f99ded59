import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import type { Id } from '../../../shared/model/id.ts';
import { nameOf } from '../../../shared/model/place.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { FocusPopover } from '../../components/overlays/FocusPopover.tsx';
import { useRunCommand } from '../../state/commands.ts';
import { useAppDispatch, useAppSelector, useWorkspace } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { ElementPicker } from '../details/picker/ElementPicker.tsx';
import { parentsLike, placingLink } from './parents.ts';

const MOST_SHOWN = 12;

/** Asks what an element is to stand under as well, beside where the focus was. */
export function AlsoUnderPopover() {
  const dispatch = useAppDispatch();
  const element = useAppSelector(({ ui }) =>
    ui.overlay?.name === 'also-under' ? ui.overlay.element : null,
  );
  const state = useWorkspace((workspace) => workspace);
  if (!state || element === null || !state.kinds.has(element)) return null;
  return <AlsoUnder state={state} element={element} onClose={() => dispatch(overlayClosed())} />;
}

interface AlsoUnderProps {
  readonly state: WorkspaceState;
  readonly element: Id;
  readonly onClose: () => void;
}

function AlsoUnder({ state, element, onClose }: AlsoUnderProps) {
  const { t } = useTranslation('details');
  const run = useRunCommand();
  const announce = useAnnounce();
  const find = useCallback(
    (now: WorkspaceState, query: string) => parentsLike(now, element, query, MOST_SHOWN),
    [element],
  );
  const name = nameOf(state, element);
  const pick = async (parent: Id) => {
    const link = placingLink(state, element, parent);
    if (!link) return;
    const { type, from, to } = link;
    if (!(await run({ type: 'add-link', id: uuidv7(), link: type, from, to }))) return;
    announce(t('places.added', { name, parent: nameOf(state, parent) }));
    onClose();
  };
  return (
    <FocusPopover label={t('places.also', { name })} onClose={onClose}>
      <ElementPicker
        label={t('places.also', { name })}
        find={find}
        takesFocus
        onPick={(parent) => void pick(parent)}
        onCancel={onClose}
      />
    </FocusPopover>
  );
}
