import { describe, expect, it } from 'vitest';
import { PARTY_COLOURS } from '../../shared/model/vocabulary.ts';
import css from './tokens.css?raw';

type Theme = 'light' | 'dark';

const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }] as const,
  ),
);

function colour(name: string, theme: Theme): readonly number[] {
  const hex = tokens.get(name)?.[theme];
  if (!hex) throw new Error(`No colour --${name}`);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

/** Relative luminance: WCAG 2.2, “relative luminance”. */
function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio: WCAG 2.2, “contrast ratio”. */
function contrast(a: string, b: string, theme: Theme): number {
  const [x, y] = [luminance(colour(a, theme)), luminance(colour(b, theme))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const PAPERS = ['paper', 'paper-raised', 'paper-sunken', 'paper-hover', 'paper-selected'];

/** Text and what is behind it, wherever they meet. */
const TEXT: readonly (readonly [string, string])[] = [
  ...PAPERS.flatMap((paper) => [
    ['ink', paper] as const,
    ['ink-soft', paper] as const,
    ['ink-faint', paper] as const,
    ['pro', paper] as const,
    ['contra', paper] as const,
    ['problem', paper] as const,
  ]),
  ['paper', 'ink'],
  ['paper', 'ink-soft'],
  ['ink', 'mark'],
  ['pro', 'pro-soft'],
  ['contra', 'contra-soft'],
  ['on-pro-strong', 'pro-strong'],
  ['on-contra-strong', 'contra-strong'],
  ['ink', 'neutral-soft'],
  ['ink-soft', 'neutral-soft'],
  ['ink', 'problem-soft'],
  ['problem', 'problem-soft'],
];

/** What has to be seen but is not text: focus, borders of fields, hues of parties. */
const SEEN: readonly (readonly [string, string])[] = [
  ...PAPERS.map((paper) => ['focus', paper] as const),
  ['rule-strong', 'paper'],
  ['rule-strong', 'paper-raised'],
  ...PARTY_COLOURS.flatMap((hue) => [
    [`party-${hue}`, 'paper'] as const,
    [`party-${hue}`, 'paper-raised'] as const,
    [`party-${hue}`, 'paper-selected'] as const,
  ]),
];

describe.each(['light', 'dark'] as const)('contrast of the %s theme', (theme) => {
  it.each(TEXT)('lets %s be read on %s', (text, behind) => {
    expect(contrast(text, behind, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SEEN)('lets %s be seen on %s', (sign, behind) => {
    expect(contrast(sign, behind, theme)).toBeGreaterThanOrEqual(3);
  });
});
