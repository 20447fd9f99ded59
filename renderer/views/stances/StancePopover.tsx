import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/id.ts';
import { elementOf, entity, labelOf } from '../../../shared/model/queries.ts';
import { FocusPopover } from '../../components/overlays/FocusPopover.tsx';
import { useAppDispatch, useAppSelector, useWorkspace } from '../../state/store.ts';
import { overlayClosed, type Overlay } from '../../state/ui.ts';
import { PositionChooser } from './PositionChooser.tsx';
import { StanceChooser } from './StanceChooser.tsx';

/**
 * Sets a party's stance on a position, beside where the focus was: a letter for the party, if it is
 * another one than the last time, and a digit for the level. Where an issue was asked about, a digit
 * before says which of its positions.
 */
export function StancePopover() {
  const { t } = useTranslation('details');
  const dispatch = useAppDispatch();
  const asked = useAppSelector(({ ui }) => aboutStance(ui.overlay));
  const [chosen, setChosen] = useState<Id | null>(null);
  const position = asked?.name === 'set-stance' ? asked.position : chosen;
  const about = position ?? (asked?.name === 'stance-on-issue' ? asked.issue : null);
  const label = useWorkspace((state) => {
    const found = about === null ? undefined : elementOf(state, about)?.element;
    return found && labelOf(state, found);
  });
  const party = useWorkspace((state) =>
    asked?.party == null ? undefined : entity(state, 'party', asked.party)?.shortName,
  );
  if (!asked || !label) return null;
  const close = () => dispatch(overlayClosed());
  return (
    <FocusPopover label={t('stance.on', { position: label })} onClose={close}>
      {position === null && asked.name === 'stance-on-issue' ? (
        <PositionChooser
          issue={asked.issue}
          title={
            party === undefined
              ? t('stance.on', { position: label })
              : t('stance.of-on', { party, position: label })
          }
          onChoose={setChosen}
        />
      ) : (
        position !== null && (
          <StanceChooser position={position} asked={asked.party} label={label} onDone={close} />
        )
      )}
    </FocusPopover>
  );
}

type AboutStance = Extract<Overlay, { readonly name: 'set-stance' | 'stance-on-issue' }>;

function aboutStance(overlay: Overlay | null): AboutStance | null {
  return overlay?.name === 'set-stance' || overlay?.name === 'stance-on-issue' ? overlay : null;
}
