import type { EntityKind } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { useGoTo } from '../../../app/use-go-to.ts';
import styles from './LeadLink.module.css';

interface EntityLinkProps {
  readonly kind: EntityKind;
  readonly id: Id;
  readonly label: string;
  readonly text: string;
}

/** An entity that is no element of the map, such as a decision, as a link that goes to it. */
export function EntityLink({ kind, id, label, text }: EntityLinkProps) {
  const goTo = useGoTo();
  return (
    <button type="button" role="link" className={styles.lead} onClick={() => goTo(kind, id)}>
      <span className={styles.name}>{label}</span>
      <bdi className={styles.text}>{text}</bdi>
    </button>
  );
}
