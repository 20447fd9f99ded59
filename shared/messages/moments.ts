/**
 * Gives the function that writes moments in one way, an hour on one line with the half of the day that follows: `9:00 AM`.
 * What does it is made when it is first needed: that takes a millisecond or two.
 * @param locale a BCP 47 tag
 */
export function momentFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): (moment: number | string) => string {
  let format: Intl.DateTimeFormat | null = null;
  return (moment) => {
    format ??= new Intl.DateTimeFormat(locale, options);
    const parts = format.formatToParts(new Date(moment));
    let words = '';
    for (let index = 0; index < parts.length; index += 1) {
      const value = parts[index]?.value ?? '';
      const isBeforeHalf = parts[index + 1]?.type === 'dayPeriod';
      words += isBeforeHalf ? value.replaceAll(/\s/g, '\u00A0') : value;
    }
    return words;
  };
}
