import type { Position } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { labelOf } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import styles from './AdoptedPositions.module.css';
import { toggled } from '../toggled.ts';

interface AdoptedPositionsProps {
  readonly state: WorkspaceState;
  readonly legend: string;
  /** Those that could be adopted; where there are none, nothing is asked. */
  readonly positions: readonly Position[];
  readonly adopted: readonly Id[];
  readonly onChange: (adopted: readonly Id[]) => void;
}

/** The positions on an issue, each to be ticked that a decision adopts. */
export function AdoptedPositions({
  state,
  legend,
  positions,
  adopted,
  onChange,
}: AdoptedPositionsProps) {
  if (positions.length === 0) return null;
  return (
    <fieldset className={styles.adopted}>
      <legend className={styles.legend}>{legend}</legend>
      {positions.map((position) => (
        <label key={position.id} className={styles.choice}>
          <input
            type="checkbox"
            checked={adopted.includes(position.id)}
            onChange={() => onChange(toggled(adopted, position.id))}
          />
          <span>
            {labelOf(state, position)} <bdi className={styles.written}>{position.text}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
