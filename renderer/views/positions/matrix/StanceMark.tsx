import { STANCE_SIGNS } from '../../../components/elements/StanceBadge.tsx';
import shades from '../../../components/elements/StanceShades.module.css';
import { classes } from '../../../components/classes.ts';
import type { Mark } from '../axes/matrix-model.ts';
import styles from './StanceMark.module.css';

interface StanceMarkProps {
  readonly mark: Mark;
  /** Whether the position's label stands over it, where a cell has several. */
  readonly withLabel?: boolean;
}

/**
 * What a party thinks of a position, for the eye: the level by shade and sign, what it was before
 * struck through, an exclamation mark for a formal objection. The cell says the same in words.
 */
export function StanceMark({ mark, withLabel }: StanceMarkProps) {
  const { entry, revision, members, label } = mark;
  return (
    <span
      aria-hidden="true"
      className={classes(styles.mark, entry ? shades[entry.present.level] : styles.silent)}
    >
      {(withLabel || revision) && (
        <span className={styles.label}>
          {revision && <s className={styles.old}>{revision.label}</s>}
          {withLabel && label}
        </span>
      )}
      {entry ? (
        <span className={styles.level}>
          {entry.movement && <s className={styles.old}>{STANCE_SIGNS[entry.movement.from]}</s>}
          {STANCE_SIGNS[entry.present.level]}
          {entry.present.formalObjection && <span className={styles.objection}>!</span>}
        </span>
      ) : (
        <span className={styles.level}>{members ? <MemberSides members={members} /> : '·'}</span>
      )}
    </span>
  );
}

/** How many of a group's members are for, neutral and against: `2+ 1−`. */
function MemberSides({ members }: { readonly members: NonNullable<Mark['members']> }) {
  return (
    <span className={styles.members}>
      {members.for > 0 && <span>{members.for}+</span>}
      {members.neutral > 0 && <span>{members.neutral}○</span>}
      {members.against > 0 && <span>{members.against}−</span>}
    </span>
  );
}
