import { useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/id.ts';
import { elementOf, entity, labelOf } from '../../../shared/model/queries.ts';
import { AriaLocale } from '../../components/AriaLocale.tsx';
import { useAppDispatch, useAppSelector, useWorkspace } from '../../state/store.ts';
import { overlayClosed, type Overlay } from '../../state/ui.ts';
import { PositionChooser } from './PositionChooser.tsx';
import { StanceChooser } from './StanceChooser.tsx';
import styles from './StancePopover.module.css';

/** How much of a large anchor counts when the popover finds its place, in CSS pixels. */
const ANCHOR_HEIGHT = 40;

/**
 * Sets a party's stance on a position, beside where the focus was: a letter for the party, if it is
 * another one than the last time, and a digit for the level. Where an issue was asked about, a digit
 * before says which of its positions.
 */
export function StancePopover() {
  const { t } = useTranslation('details');
  const dispatch = useAppDispatch();
  const anchor = useRef<Element | null>(null);
  anchor.current ??= anchorNow();
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
    <AriaLocale>
      <Popover
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        className={styles.popover as string}
        getTargetRect={headOf}
        onOpenChange={(isOpen) => {
          if (!isOpen) close();
        }}
      >
        <Dialog
          aria-label={t('stance.on', { position: label })}
          className={styles.dialog as string}
        >
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
        </Dialog>
      </Popover>
    </AriaLocale>
  );
}

type AboutStance = Extract<Overlay, { readonly name: 'set-stance' | 'stance-on-issue' }>;

function aboutStance(overlay: Overlay | null): AboutStance | null {
  return overlay?.name === 'set-stance' || overlay?.name === 'stance-on-issue' ? overlay : null;
}

/** What the keys act on: what has the focus, a row of it where it is a list, or else the view. */
function anchorNow(): Element | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return document.querySelector('main');
  const row = focused.getAttribute('aria-activedescendant');
  return (row === null ? null : document.getElementById(row)) ?? focused;
}

function headOf(target: Element): DOMRect {
  const { x, y, width, height } = target.getBoundingClientRect();
  return new DOMRect(x, y, width, Math.min(height, ANCHOR_HEIGHT));
}
