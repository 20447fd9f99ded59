import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { AriaLocale } from './AriaLocale.tsx';
import { IconButton } from '../buttons/IconButton.tsx';
import { CloseIcon } from '../buttons/icons.tsx';
import { classes } from '../classes.ts';
import { LeaveQuestion } from './LeaveQuestion.tsx';
import { useHeldDialog } from './use-held-dialog.ts';
import type { Held } from '../../state/ui.ts';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** Whether the title is only heard, where the dialogue's first field says what it is. */
  readonly titleHidden?: boolean;
  readonly size?: 'small' | 'medium' | 'large';
  /**
   * What goes with it: `reading` is asked about before something else takes its place, `work` before anything makes
   * it go but its own buttons.
   */
  readonly holds?: Held | undefined;
  /** Called on Escape, on a click beside it, and by its close button. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A dialogue over the view: focus stays inside and goes back when it closes. Load what uses it
 * lazily: it brings much code.
 */
export function Dialog({
  title,
  titleHidden,
  size = 'medium',
  holds,
  onClose,
  children,
}: DialogProps) {
  const { t } = useTranslation();
  const { isAsked, leave } = useHeldDialog(holds, onClose);
  return (
    <AriaLocale>
      <ModalOverlay
        isOpen
        isDismissable
        className={classes(styles.overlay)}
        onOpenChange={(open) => {
          if (!open) leave();
        }}
      >
        <Modal className={classes(styles.modal, styles[size])}>
          <AriaDialog
            className={classes(styles.dialog)}
            {...(titleHidden ? { 'aria-label': title } : {})}
          >
            {!titleHidden && (
              <header className={styles.header}>
                <Heading slot="title" level={2} className={classes(styles.title)}>
                  {title}
                </Heading>
                <IconButton label={t('close')} icon={<CloseIcon />} onClick={leave} />
              </header>
            )}
            {children}
            {isAsked && <LeaveQuestion />}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  );
}

interface DialogBodyProps {
  /** Whether there is nothing in it but text: then it takes the focus itself, to be scrolled by keys. */
  readonly isText?: boolean;
  readonly children: ReactNode;
}

/** The part of a dialogue that scrolls. */
export function DialogBody({ isText, children }: DialogBodyProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a stop in it, keys could not scroll it
    <div className={styles.body} tabIndex={isText ? 0 : undefined}>
      {children}
    </div>
  );
}

/** The buttons at a dialogue's end, the one to do last. */
export function DialogFooter({ children }: { readonly children: ReactNode }) {
  return <footer className={styles.footer}>{children}</footer>;
}
