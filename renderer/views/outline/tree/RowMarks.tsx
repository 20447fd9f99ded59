import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { PartyChip } from '../../../components/elements/PartyChip.tsx';
import { classes } from '../../../components/classes.ts';
import { SinceMarks } from '../../past/SinceMarks.tsx';
import { useMap, useOutline } from '../context.ts';
import { marksOf, sameMarks } from './marks.ts';
import styles from './RowMarks.module.css';
import type { OutlinePlace } from '../rows/places.ts';

/** How many holders are named before the others are only counted. */
const NAMED = 4;

/** What a row says of its element at its end, quietly. */
export const RowMarks = memo(function RowMarks({ place }: { readonly place: OutlinePlace }) {
  const { t } = useOutline();
  const marks = useMap((map) => marksOf(map, place), sameMarks);
  if (!marks) return null;
  const { holders, words, alarms, needs, neededBy, replacedBy, notes, places, hasDetail } = marks;
  const others = holders.length - NAMED;
  return (
    <span className={styles.marks}>
      <SinceMarks id={place.child} />
      {notes.map((note) => (
        <span key={note} className={styles.note} dir="auto">
          {note}
        </span>
      ))}
      {alarms.map((key) => (
        <span key={key} className={classes(styles.word, styles.alarm)}>
          {t(key)}
        </span>
      ))}
      {words.map((key) => (
        <span key={key} className={styles.word}>
          {t(key)}
        </span>
      ))}
      {needs.length > 0 && <Labels message="mark.needs" labels={needs} />}
      {neededBy.length > 0 && <Labels message="mark.needed-by" labels={neededBy} />}
      {replacedBy.length > 0 && <Labels message="mark.replaced-by" labels={replacedBy} />}
      {places > 1 && (
        <span className={styles.word}>{t('outline:mark.places', { count: places })}</span>
      )}
      {hasDetail && (
        <span className={styles.word} role="img" aria-label={t('outline:mark.detail')}>
          ¶
        </span>
      )}
      {holders.slice(0, NAMED).map((party) => (
        <PartyChip key={party.id} party={party} />
      ))}
      {others > 0 && (
        <span className={styles.word}>{t('outline:mark.others', { count: others })}</span>
      )}
    </span>
  );
});

function Labels({
  message,
  labels,
}: {
  readonly message: string;
  readonly labels: readonly string[];
}) {
  const { t } = useOutline();
  const { i18n } = useTranslation();
  const list = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' }).format(labels);
  return <span className={styles.word}>{t(`outline:${message}`, { labels: list })}</span>;
}
