import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './SideScroll.module.css';

interface SideScrollProps {
  /** What is told of it. */
  readonly label: string;
  readonly className?: string | undefined;
  /** The items of the list. */
  readonly children: ReactNode;
}

/**
 * A list that is scrolled sideways, however tall: its bar stays at the foot of the window until the list's own foot is in sight.
 * Keys, wheels and fingers scroll the list itself.
 */
export function SideScroll({ label, className, children }: SideScrollProps) {
  const list = useRef<HTMLUListElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  // How wide all of it is, where that is more than there is room for.
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const { current } = list;
    if (!current) return undefined;
    const measure = () => {
      const { clientWidth, scrollWidth } = current;
      setWidth(scrollWidth > clientWidth ? scrollWidth : null);
    };
    const resized = new ResizeObserver(measure);
    resized.observe(current);
    // Another item changes how wide all of it is, not how wide the list is.
    const changed = new MutationObserver(measure);
    changed.observe(current, { childList: true });
    return () => {
      resized.disconnect();
      changed.disconnect();
    };
  }, []);
  const follow = (from: HTMLElement | null, to: HTMLElement | null) => {
    if (from && to && to.scrollLeft !== from.scrollLeft) to.scrollLeft = from.scrollLeft;
  };
  return (
    <>
      <ul
        ref={list}
        className={className}
        aria-label={label}
        onScroll={() => follow(list.current, bar.current)}
      >
        {children}
      </ul>
      {width !== null && (
        <div
          ref={bar}
          className={styles.bar}
          aria-hidden="true"
          tabIndex={-1}
          onScroll={() => follow(bar.current, list.current)}
        >
          <div style={{ inlineSize: width }} />
        </div>
      )}
    </>
  );
}
