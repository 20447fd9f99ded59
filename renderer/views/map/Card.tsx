import { memo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { setChips } from '../../../shared/map/chips.ts';
import { MOST_LINES, TEXT_WIDTH } from '../../../shared/map/measure.ts';
import type { MapCard } from '../../../shared/map/card.ts';
import type { Party } from '../../../shared/model/entities.ts';
import { SIGNS } from '../../../shared/model/signs.ts';
import { classes } from '../../components/classes.ts';
import styles from './Card.module.css';

/** As large as the serif, of which widths are known, has to be set to be as wide as the names of parties are. */
const NAME_SIZE = 13;

/** How a card stands among the others, and what a person does with it. */
export interface CardStanding {
  readonly depth: number;
  /** Where it stands among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  /** How many elements are folded away under it, and whether any show. */
  readonly folded: number;
  readonly hasChildren: boolean;
  readonly isActive: boolean;
  readonly isPicked: boolean;
  readonly isFaded: boolean;
  readonly isLit: boolean;
}

interface CardProps extends CardStanding {
  readonly id: string;
  /** Whether ties can be drawn from it. */
  readonly hasHandle: boolean;
  readonly card: MapCard;
  readonly elementRef: Ref<HTMLDivElement>;
}

/** The name by which a card is found as an element, and as the one that is active. */
export function cardElementId(id: string): string {
  return `card-${id}`;
}

/** One card of the map. Where it stands is not React's to know: the map's frames put it there. */
export const Card = memo(function Card({
  id,
  hasHandle,
  card,
  elementRef,
  ...standing
}: CardProps) {
  const { t } = useTranslation();
  const { sign, label, text, remarks, foot, lines } = card;
  const remark = [...remarks.alarms, ...remarks.words].map((key) => t(key)).join(' · ');
  const style = {
    '--lines': Math.max(lines.length, 1),
    '--title-lines': titleLines(card),
  };
  return (
    <div
      ref={elementRef}
      id={cardElementId(id)}
      data-card={id}
      role="treeitem"
      aria-level={standing.depth + 1}
      aria-posinset={standing.position}
      aria-setsize={standing.siblings}
      aria-selected={standing.isActive || standing.isPicked}
      aria-expanded={standing.folded > 0 ? false : standing.hasChildren || undefined}
      className={classes(
        styles.card,
        styles[sign],
        standing.isActive && styles.active,
        standing.isPicked && styles.picked,
        standing.isFaded && styles.faded,
        standing.isLit && styles.lit,
      )}
      style={style}
    >
      <span className={styles.head}>
        <span
          className={styles.sign}
          role="img"
          aria-label={`${t(`vocabulary:kind.${sign}`)} ${label}`}
        >
          {SIGNS[sign]} {label}
        </span>
        {remark !== '' && (
          <span className={classes(styles.remark, remarks.alarms.length > 0 && styles.alarm)}>
            {remark}
          </span>
        )}
      </span>
      <span className={styles.text} dir="auto" data-sign={SIGNS[sign]}>
        {text}
      </span>
      {foot.shows === 'holders' && <Holders parties={foot.parties} />}
      {foot.shows === 'locator' && (
        <span className={styles.foot} dir="auto">
          {foot.text}
        </span>
      )}
      {standing.folded > 0 && (
        <span
          className={styles.fold}
          data-fold=""
          title={t('map:folded', { count: standing.folded })}
        >
          +{standing.folded}
        </span>
      )}
      {hasHandle && (
        <span className={styles.tie} data-tie="" title={t('map:pull')} aria-hidden="true" />
      )}
    </div>
  );
});

/** Who holds a position: as many names as there is room for, and how many more. */
function Holders({ parties }: { readonly parties: readonly Party[] }) {
  const { chips, more } = setChips(parties, TEXT_WIDTH, NAME_SIZE);
  return (
    <span className={styles.foot}>
      {chips.map(({ party }) => (
        <span key={party.id} className={styles.party} data-colour={party.colour}>
          {party.shortName}
        </span>
      ))}
      {more > 0 && `+${more}`}
    </span>
  );
}

/** How high a line of the text is when it is set larger, to be read from farther away. */
const TITLE_LINE = 28;
const TITLE_PADDING = 16;

function titleLines({ height }: MapCard): number {
  return Math.max(Math.min(Math.floor((height - TITLE_PADDING) / TITLE_LINE), MOST_LINES), 1);
}
