import type { ReactNode } from 'react';
import { classes } from '../../../components/classes.ts';
import styles from './ElementPicker.module.css';
import { LeadSign } from '../leads/LeadLink.tsx';
import type { LinkTarget } from './link-targets.ts';

interface PickerLineProps {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly isRefused?: boolean | undefined;
  readonly onTake: () => void;
  readonly children: ReactNode;
}

/** A line of the list under a field, which a click takes. */
export function PickerLine({ id, isCurrent, isRefused, onTake, children }: PickerLineProps) {
  return (
    // Keys act on the field above, as a combobox has it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      aria-disabled={isRefused}
      className={classes(styles.option, isRefused === true && styles.refused)}
      // The focus stays in the field, so that the list does not close before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      {children}
    </div>
  );
}

interface TargetProps {
  readonly target: LinkTarget;
  /** Why it may not be chosen, if it may not. */
  readonly reason: string | null;
}

/** What was found, as a line of the list says it. */
export function Target({ target, reason }: TargetProps) {
  return (
    <>
      <LeadSign lead={target} />
      <span>
        <span className={styles.name}>{target.label}</span> <bdi>{target.text}</bdi>{' '}
        {target.locator}
        {reason && <span className={styles.reason}>{reason}</span>}
      </span>
    </>
  );
}
