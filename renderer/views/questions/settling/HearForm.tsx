import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { useAppDispatch } from '../../../state/store.ts';
import { overlayOpened } from '../../../state/ui.ts';
import { ElementPicker } from '../../details/picker/ElementPicker.tsx';
import { useQuestions } from '../context.ts';
import { positionsToHear } from './hearing.ts';
import type { FormProps } from './form-props.ts';

/** Chooses the position on which a party that was not heard takes its stance; then its level is asked for. */
export function HearForm({ line, onDone }: FormProps) {
  const { t } = useTranslation('questions');
  const dispatch = useAppDispatch();
  const { model } = useQuestions();
  const find = useCallback(
    (state: WorkspaceState, query: string) =>
      positionsToHear(state, model.overview(state), line.on, query),
    [model, line.on],
  );
  const pick = (position: Id) => {
    onDone();
    dispatch(overlayOpened({ name: 'set-stance', position, party: line.id }));
  };
  return (
    <ElementPicker
      label={t('hear.label', { party: line.label })}
      find={find}
      takesFocus
      onCancel={onDone}
      onPick={pick}
    />
  );
}
