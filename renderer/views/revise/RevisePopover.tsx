import { useTranslation } from 'react-i18next';
import { entity, labelOf } from '../../../shared/model/queries.ts';
import { FocusPopover } from '../../components/overlays/FocusPopover.tsx';
import { useAppDispatch, useAppSelector, useWorkspace } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { ReviseForm } from './ReviseForm.tsx';

/** Puts a position in new words that count as a new one, beside where the focus was. */
export function RevisePopover() {
  const { t } = useTranslation('questions');
  const dispatch = useAppDispatch();
  const asked = useAppSelector(({ ui }) =>
    ui.overlay?.name === 'revise-position' ? ui.overlay.position : null,
  );
  const state = useWorkspace((workspace) => workspace);
  const position = state && asked !== null ? entity(state, 'position', asked) : undefined;
  if (!state || !position) return null;
  const close = () => dispatch(overlayClosed());
  return (
    <FocusPopover label={t('revise.title', { label: labelOf(state, position) })} onClose={close}>
      <ReviseForm state={state} position={position} onDone={close} />
    </FocusPopover>
  );
}
