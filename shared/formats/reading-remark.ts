/** What is to be said of a place in a file that was read. */
export interface ReadingRemark {
  /** Counted from one; `null` where it concerns no line in particular. */
  readonly line: number | null;
  readonly reason: string;
}
