/** What of the looks of an element says what its text is. */
export interface Style {
  readonly isBold: boolean;
  /** Whether nobody sees it; a bullet that a word processor writes as text is hidden, too. */
  readonly isHidden: boolean;
  /** Whether it is such a bullet, or number. */
  readonly isMark: boolean;
  /** Whether lines end where they end in the source. */
  readonly isPre: boolean;
  readonly isTitle: boolean;
}

const PLAIN: Style = {
  isBold: false,
  isHidden: false,
  isMark: false,
  isPre: false,
  isTitle: false,
};

/**
 * How an element looks.
 * @param around how what it stands in looks
 */
export function styleOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
  around: Style = PLAIN,
): Style {
  const css = attributes.get('style') ?? '';
  const weight = /\bfont-weight\s*:\s*([a-z]+|\d+)/i.exec(css)?.[1]?.toLowerCase();
  const isMark = /\bmso-list\s*:\s*ignore\b/i.test(css) || around.isMark;
  const isHidden = /\bdisplay\s*:\s*none\b|\bmso-hide\s*:\s*all\b/i.test(css) || isMark;
  return {
    isBold: weight === undefined ? around.isBold || isBoldTag(name) : isHeavy(weight),
    // Whatever stands in what is hidden is hidden with it, and counts but once.
    isHidden: isHidden && !around.isMark,
    isMark,
    isPre: around.isPre || name === 'pre' || /\bwhite-space\s*:\s*pre/i.test(css),
    isTitle: /\bMsoTitle\b/i.test(attributes.get('class') ?? ''),
  };
}

function isBoldTag(name: string): boolean {
  return name === 'b' || name === 'strong' || name === 'th';
}

function isHeavy(weight: string): boolean {
  return weight.startsWith('bold') || Number(weight) >= 600;
}

/** How deep in a list a paragraph stands that a word processor numbers itself; `null` for any other. */
export function itemStyle(
  attributes: ReadonlyMap<string, string>,
): { readonly depth: number } | null {
  const [, level] =
    /\bmso-list\s*:\s*l\d+\s+level(\d{1,2})\b/i.exec(attributes.get('style') ?? '') ?? [];
  return level === undefined ? null : { depth: Math.max(1, Number(level)) };
}
