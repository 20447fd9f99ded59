const UNIT =
  "(?:minutes?|minuten|mins?\\.?|hours?|stunden?|heures?|hrs?\\.?|std\\.?|[mh]|['′])(?!\\p{L})";
const NUMBER = '\\d{1,4}(?:[.,]\\d)?';

/** A length as people write one: `25 min`, `10m`, `1h30`, `1.5 hours`, `~5 minutes`. */
export const LENGTH = `(?:[~≈]\\s*)?(?:\\d{1,2}\\s*h\\s*\\d{1,2}(?:\\s*m(?:in)?)?(?!\\p{L})|${NUMBER}\\s*${UNIT})`;

const HOURS_AND = /^[~≈]?\s*(\d{1,2})\s*h\s*(\d{1,2})/iu;
const WHOLE = new RegExp(`^[~≈]?\\s*(${NUMBER})\\s*(${UNIT})?$`, 'iu');

/**
 * The minutes that a length says.
 * @param text the whole of it
 * @param bare whether a number without a unit counts as minutes
 */
export function minutesIn(text: string, bare = false): number | null {
  const words = text.trim();
  const both = HOURS_AND.exec(words);
  if (both) return Number(both[1]) * 60 + Number(both[2]);
  const [, number, unit = ''] = WHOLE.exec(words) ?? [];
  if (number === undefined || (unit === '' && !bare)) return null;
  const isHours = /^(?:h|st)/i.test(unit);
  return Math.round(Number(number.replace(',', '.')) * (isHours ? 60 : 1));
}
