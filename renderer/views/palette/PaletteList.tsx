import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeysOf } from '../../app/actions/use-keys.ts';
import { signKindOf } from '../../components/elements/sign-kind.ts';
import { classes } from '../../components/classes.ts';
import { LabelChip } from '../../components/elements/LabelChip.tsx';
import { PartyChip } from '../../components/elements/PartyChip.tsx';
import { rootFontSize } from '../../components/root-font-size.ts';
import { useWorkspace } from '../../state/store.ts';
import type { ActionName } from '../../../shared/actions.ts';
import { matchRanges, tokens, type Folded, type MatchRange } from './fuzzy.ts';
import type { PaletteItem } from './items.ts';
import styles from './Palette.module.css';

/** The height of a line, in rem. */
const LINE = 2.25;

interface PaletteListProps {
  /** What the ids of list and lines begin with. */
  readonly id: string;
  readonly query: string;
  readonly fits: readonly PaletteItem[];
  /** The line that Enter takes. */
  readonly chosen: number;
  readonly onChoose: (item: PaletteItem) => void;
}

/** What fits, as a list of which only the lines in sight are made. */
export function PaletteList({ id, query, fits, chosen, onChoose }: PaletteListProps) {
  const { t } = useTranslation();
  const words = useMemo(() => tokens(query), [query]);
  const scroller = useRef<HTMLDivElement>(null);
  const rem = rootFontSize();
  // oxlint-disable-next-line react/incompatible-library -- nothing made from it is memoized here
  const virtualizer = useVirtualizer({
    count: fits.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE * rem,
    overscan: 6,
  });
  useEffect(() => virtualizer.scrollToIndex(chosen), [virtualizer, chosen, fits]);
  return (
    <div
      ref={scroller}
      id={`${id}-list`}
      role="listbox"
      aria-label={t('find:palette.results')}
      className={styles.list}
    >
      <div
        role="presentation"
        className={styles.sizer}
        style={{ blockSize: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const item = fits[index];
          return (
            item && (
              // The keyboard's part is the field's, which says which line is active.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={item.key}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === chosen}
                aria-posinset={index + 1}
                aria-setsize={fits.length}
                className={classes(styles.line, index === chosen && styles.chosen)}
                style={{ transform: `translateY(${start}px)` }}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onChoose(item)}
              >
                <Line item={item} words={words} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

interface LineProps {
  readonly item: PaletteItem;
  /** The words that were typed: where they are in the title is marked. */
  readonly words: readonly Folded[];
}

const Line = memo(function Line({ item, words }: LineProps) {
  const ranges = matchRanges(words, item.folded);
  switch (item.type) {
    case 'action':
      return (
        <>
          <span className={styles.title}>
            <Marked text={item.title} ranges={ranges} />
          </span>
          <Keys name={item.name} />
        </>
      );
    case 'element':
      return (
        <>
          <ElementLabel item={item} />
          <span className={classes(styles.title, styles.written)}>
            <bdi>
              <Marked text={item.title} ranges={ranges} />
            </bdi>
          </span>
        </>
      );
    case 'party':
      return (
        <>
          <span className={styles.label}>
            <PartyChip party={item.party} />
          </span>
          <span className={styles.title}>{item.party.name}</span>
        </>
      );
  }
});

function ElementLabel({ item }: { readonly item: PaletteItem & { readonly type: 'element' } }) {
  const kind = useWorkspace((state) => signKindOf(state, item.kind, item.id));
  return (
    <span className={styles.label}>
      <LabelChip label={item.label} kind={kind ?? item.kind} />
    </span>
  );
}

function Keys({ name }: { readonly name: ActionName }) {
  const { t } = useTranslation();
  const keys = useKeysOf(name);
  return keys ? (
    <kbd>{keys.text}</kbd>
  ) : (
    <span className={styles.what}>{t('find:palette.action')}</span>
  );
}

function Marked({
  text,
  ranges,
}: {
  readonly text: string;
  readonly ranges: readonly MatchRange[];
}) {
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
