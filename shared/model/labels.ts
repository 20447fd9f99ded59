/** The letters before the number in the labels of each kind that has them. */
export const LABEL_PREFIXES = {
  issue: 'I',
  position: 'P',
  argument: 'A',
  assumption: 'AS',
  reference: 'R',
  session: 'S',
  'agenda-item': 'AG',
  decision: 'D',
  'action-item': 'AC',
} as const;

/** A kind of entity that has labels. */
export type LabelledKind = keyof typeof LABEL_PREFIXES;

/** A label of any kind. */
export const ANY_LABEL = new RegExp(
  `^(?:${Object.values(LABEL_PREFIXES).join('|')})[1-9]\\d{0,8}$`,
);

/** The kind to which a label's letters belong. */
export function kindOfLabel(label: string): LabelledKind | undefined {
  const letters = label.replace(/\d+$/, '');
  return (Object.keys(LABEL_PREFIXES) as LabelledKind[]).find(
    (kind) => LABEL_PREFIXES[kind] === letters,
  );
}

/** Whether entities of a kind have labels. */
export function isLabelled(kind: string): kind is LabelledKind {
  return Object.hasOwn(LABEL_PREFIXES, kind);
}

/** The highest number given so far, by kind. Numbers are never given twice, not even after deletion. */
export type LabelCounters = { readonly [K in LabelledKind]?: number };

/** The greatest number that is taken over from another file: what is added later still has room above it. */
export const FOREIGN_LABEL_LIMIT = 99_999_999;

/** The number in a label such as `I12`. */
export function labelNumber(label: string): number {
  return Number(label.replace(/^[A-Z]+/, ''));
}

/** The label that the next entity of a kind gets. */
export function nextLabel(counters: LabelCounters, kind: LabelledKind): string {
  return `${LABEL_PREFIXES[kind]}${(counters[kind] ?? 0) + 1}`;
}

/** The counters after a label was given. */
export function countLabel(
  counters: LabelCounters,
  kind: LabelledKind,
  label: string,
): LabelCounters {
  const number = labelNumber(label);
  return number > (counters[kind] ?? 0) ? { ...counters, [kind]: number } : counters;
}

/** The counters after labels of any kinds were given. */
export function countLabels(counters: LabelCounters, labels: readonly string[]): LabelCounters {
  return labels.reduce((counted, label) => {
    const kind = kindOfLabel(label);
    return kind ? countLabel(counted, kind, label) : counted;
  }, counters);
}

/** The letter that tells the n-th entity with the same label apart: 0 → '', 1 → 'b', … 26 → 'aa'. */
export function labelSuffix(position: number): string {
  if (position === 0) return '';
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  let rest = position;
  let suffix = '';
  do {
    suffix = letters[rest % 26] + suffix;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return suffix;
}
