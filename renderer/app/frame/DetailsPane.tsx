import { useState, type ComponentType, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Guard } from '../../components/notices/Guard.tsx';
import { rootFontSize } from '../../components/root-font-size.ts';
import { recall, remember } from '../../state/remembered.ts';
import { useAppSelector } from '../../state/store.ts';
import styles from './DetailsPane.module.css';
import { DetailsSheet } from './DetailsSheet.tsx';
import { clampWidth, DEFAULT_WIDTH, MAX_WIDTH, MIN_WIDTH, widthAfterKey } from './width.ts';

const KEY = 'details-width';

/**
 * The details panel with the bar by which it is made wider or narrower; remembers its width. Where there is no room beside
 * the view it comes over it.
 */
export function DetailsPane({ content: Content }: { readonly content: ComponentType }) {
  const { t } = useTranslation();
  const isOpen = useAppSelector(({ ui }) => ui.detailsOpen);
  const isNarrow = useAppSelector(({ ui }) => ui.isNarrow);
  const [width, setWidth] = useState(
    () =>
      recall(KEY, (json) => (typeof json === 'number' ? clampWidth(json) : undefined)) ??
      DEFAULT_WIDTH,
  );
  if (!isOpen) return null;

  const resize = (next: number) => {
    setWidth(next);
    remember(KEY, next);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!box) return;
    const isRtl = document.documentElement.dir === 'rtl';
    const pixels = isRtl ? event.clientX - box.left : box.right - event.clientX;
    resize(clampWidth(pixels / rootFontSize()));
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = widthAfterKey(width, event.key, document.documentElement.dir === 'rtl');
    if (next === null) return;
    event.preventDefault();
    resize(next);
  };

  const body = (
    <Guard>
      <Content />
    </Guard>
  );
  if (isNarrow) return <DetailsSheet>{body}</DetailsSheet>;
  return (
    <aside className={styles.pane} aria-label={t('details')} style={{ '--width': `${width}rem` }}>
      {/* A separator that can be focused is a widget: its value is the panel's width. */}
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label={t('details-width')}
        aria-valuenow={Math.round(width)}
        aria-valuemin={MIN_WIDTH}
        aria-valuemax={MAX_WIDTH}
        tabIndex={0}
        className={styles.bar}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={press}
        onDoubleClick={() => resize(DEFAULT_WIDTH)}
      />
      <div className={styles.content}>{body}</div>
    </aside>
  );
}
