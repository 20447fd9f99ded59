const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B\u2032\u00B4`]/g, "'"],
  [/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  // What nobody sees: soft hyphens, joiners, marks of direction and of byte order, controls.
  [/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g, ''],
  [/\s+/gu, ' '],
  // eslint-disable-next-line no-control-regex
  [/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, ''],
];

/**
 * A text without what an editor changes by itself: the kind of quotation marks, dashes and blanks. Two texts that fold
 * to the same say the same.
 */
export function folded(value: string): string {
  let plain = value.toWellFormed();
  for (const [sign, other] of SIGNS) plain = plain.replace(sign, other);
  return plain.replace(/--+/g, '-').trim();
}
