import type { ReactNode } from 'react';
import styles from './icons.module.css';

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** An arrow towards where the reader came from. */
export function BackIcon() {
  return (
    <Icon>
      <path d="M9 5 4 10l5 5M4 10h12" />
    </Icon>
  );
}

/** A chevron towards the page before. */
export function PreviousIcon() {
  return (
    <Icon>
      <path d="m12 5-5 5 5 5" />
    </Icon>
  );
}

/** A chevron towards the page after. */
export function NextIcon() {
  return (
    <Icon>
      <path d="m8 5 5 5-5 5" />
    </Icon>
  );
}

/** Bars of different lengths: how strong things are. */
export function StrengthIcon() {
  return (
    <Icon>
      <path d="M4 5h12M4 10h7M4 15h9" />
    </Icon>
  );
}
