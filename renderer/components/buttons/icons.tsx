import type { ReactNode } from 'react';
import styles from './icons.module.css';

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** An indented list: the outline. */
export function OutlineIcon() {
  return (
    <Icon>
      <path d="M3.5 5h13M7 10h9.5M10.5 15h6" />
    </Icon>
  );
}

/** A thing and two that branch from it: the map. */
export function MapIcon() {
  return (
    <Icon>
      <path d="M2.5 8h5v4h-5zM12.5 3.5h5v4h-5zM12.5 12.5h5v4h-5zM7.5 10H10M12.5 5.5H10v9h2.5" />
    </Icon>
  );
}

/** Two columns under one line: an issue and its positions. */
export function IssueIcon() {
  return (
    <Icon>
      <path d="M3.5 4.5h13M3.5 8.5h5.5v7.5H3.5zM11 8.5h5.5v7.5H11z" />
    </Icon>
  );
}

/** A field of cells, some of them filled: who holds what. */
export function PositionsIcon() {
  return (
    <Icon>
      <path d="M3.5 3.5h13v13h-13zM3.5 8h13M3.5 12.25h13M8 3.5v13M12.25 3.5v13" />
      <path fill="currentcolor" d="M8 8h4.25v4.25H8zM12.25 3.5h4.25V8h-4.25z" />
    </Icon>
  );
}

/** A question mark before a list: what is open. */
export function QuestionsIcon() {
  return (
    <Icon>
      <path d="M3.5 7.25a2.6 2.6 0 1 1 3.9 2.2c-.85.5-1.3.95-1.3 1.9M6.1 14v.01M11.5 6h5M11.5 10h5M11.5 14h5" />
    </Icon>
  );
}

/** A clock before a list: what is taken up when. */
export function AgendaIcon() {
  return (
    <Icon>
      <circle cx="6" cy="7" r="3.25" />
      <path d="M6 5.25V7l1.25.75M11.5 5.5h5M11.5 9h5M3.5 13h13M3.5 16.5h13" />
    </Icon>
  );
}

/** A clock over a table: the session itself. */
export function MeetingIcon() {
  return (
    <Icon>
      <circle cx="10" cy="7.5" r="4.5" />
      <path d="M10 5v2.75l1.75 1M2.5 16.5h15M5 16.5v-2M15 16.5v-2" />
    </Icon>
  );
}

/** A clock with an arrow that runs back around it: what changed. */
export function HistoryIcon() {
  return (
    <Icon>
      <path d="M4.2 7.5A6.75 6.75 0 1 1 3.25 11M3.5 3.75v4h4M10 6.5V10l2.5 1.75" />
    </Icon>
  );
}

/** An arrow that turns back. */
export function UndoIcon() {
  return (
    <Icon>
      <path d="M7 4.5 3.5 8 7 11.5M3.5 8h8a4.5 4.5 0 0 1 0 9H9" />
    </Icon>
  );
}

/** An arrow that turns forth again. */
export function RedoIcon() {
  return (
    <Icon>
      <path d="M13 4.5 16.5 8 13 11.5M16.5 8h-8a4.5 4.5 0 0 0 0 9H11" />
    </Icon>
  );
}

/** A lens. */
export function FindIcon() {
  return (
    <Icon>
      <circle cx="9" cy="9" r="5.25" />
      <path d="m13 13 4 4" />
    </Icon>
  );
}

/** A window with a panel at its end. */
export function DetailsIcon() {
  return (
    <Icon>
      <path d="M3 4h14v12H3zM12.5 4v12" />
    </Icon>
  );
}

/** A cross. */
export function CloseIcon() {
  return (
    <Icon>
      <path d="m5 5 10 10M15 5 5 15" />
    </Icon>
  );
}

/** A chevron towards the end of the line. */
export function ChevronIcon() {
  return (
    <Icon>
      <path className={styles.directed} d="m8 5 5 5-5 5" />
    </Icon>
  );
}

/** A plus. */
export function AddIcon() {
  return (
    <Icon>
      <path d="M10 4.5v11M4.5 10h11" />
    </Icon>
  );
}

/** Three dots in a row: there is more. */
export function MoreIcon() {
  return (
    <Icon>
      <path strokeWidth="2.5" d="M5 10h.01M10 10h.01M15 10h.01" />
    </Icon>
  );
}

/** A triangle with an exclamation mark. */
export function WarningIcon() {
  return (
    <Icon>
      <path d="M10 3.5 17.5 16.5h-15zM10 8.5v3.75M10 14.25v.01" />
    </Icon>
  );
}

/** A closed lock. */
export function LockIcon() {
  return (
    <Icon>
      <path d="M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9" />
    </Icon>
  );
}

/** A tick. */
export function DoneIcon() {
  return (
    <Icon>
      <path d="m4 10.5 4 4 8-9" />
    </Icon>
  );
}
