import type { Line } from '../lines/openness.ts';

/** What a form in a line is given. */
export interface FormProps {
  readonly line: Line;
  /** Closes the form; the list hears the keys again. */
  readonly onDone: () => void;
}
