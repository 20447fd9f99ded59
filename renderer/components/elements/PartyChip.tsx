import type { Party } from '../../../shared/model/entities.ts';
import styles from './PartyChip.module.css';

interface PartyChipProps {
  readonly party: Pick<Party, 'name' | 'shortName' | 'colour'>;
}

/** A party's short name beside its hue; the whole name is its tooltip. */
export function PartyChip({ party }: PartyChipProps) {
  return (
    <span className={styles.chip} title={party.name} data-colour={party.colour}>
      <span className={styles.hue} aria-hidden="true" />
      <span className={styles.name}>{party.shortName}</span>
    </span>
  );
}
