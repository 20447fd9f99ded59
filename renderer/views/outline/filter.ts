/** What the outline shows of the map: empty parts leave everything in. */
export interface Filter {
  readonly text: string;
}

/** Leaves everything in. */
export const NO_FILTER: Filter = { text: '' };
