import { useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { entity, labelOf } from '../../../shared/model/queries.ts';
import { AriaLocale } from '../../components/AriaLocale.tsx';
import { useAppDispatch, useAppSelector, useWorkspace } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { StanceChooser } from './StanceChooser.tsx';
import styles from './StancePopover.module.css';

/** How much of a large anchor counts when the popover finds its place, in CSS pixels. */
const ANCHOR_HEIGHT = 40;

/**
 * Sets a party's stance on a position, beside where the focus was: a letter for the party, if it is
 * another one than the last time, and a digit for the level.
 */
export function StancePopover() {
  const { t } = useTranslation('details');
  const dispatch = useAppDispatch();
  const anchor = useRef<Element | null>(null);
  anchor.current ??= anchorNow();
  const asked = useAppSelector(({ ui }) => (ui.overlay?.name === 'set-stance' ? ui.overlay : null));
  const label = useWorkspace((state) => {
    const position = asked && entity(state, 'position', asked.position);
    return position && labelOf(state, position);
  });
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
          <StanceChooser
            position={asked.position}
            asked={asked.party}
            label={label}
            onDone={close}
          />
        </Dialog>
      </Popover>
    </AriaLocale>
  );
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
