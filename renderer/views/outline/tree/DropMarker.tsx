import { useTranslation } from 'react-i18next';
import { nameOf } from '../../../../shared/model/place.ts';
import { classes } from '../../../components/classes.ts';
import { useOutline } from '../context.ts';
import styles from './DropMarker.module.css';
import type { Drop } from '../moving/use-pointer.ts';

interface DropMarkerProps {
  readonly drop: Drop;
  /** Where the target row is in the scrolled content, in pixels. */
  readonly top: number;
  readonly height: number;
}

/** Shows where rows that are dragged would go, or why they cannot go there. */
export function DropMarker({ drop, top, height }: DropMarkerProps) {
  const { t } = useTranslation();
  const { desk } = useOutline();
  const { map } = desk.look();
  const { rows, spot, zone, reason, mode, x, y } = drop;
  const label = spot.parent ? nameOf(map, spot.parent.place.child) : '';
  const depth = spot.parent ? spot.parent.depth + 1 : 0;
  const words =
    reason ?? t(`outline:drop.${mode}${spot.parent ? '' : '-top'}`, { count: rows.length, label });
  return (
    <>
      <div
        className={classes(styles.marker, styles[zone], reason !== null && styles.refused)}
        style={{
          insetBlockStart: zone === 'after' ? top + height : top,
          blockSize: zone === 'inside' ? height : undefined,
          '--depth': Math.min(depth, 16),
        }}
      />
      <div
        className={classes(styles.words, reason !== null && styles.refused)}
        style={{ left: x + 14, top: y + 14 }}
      >
        {words}
      </div>
    </>
  );
}
