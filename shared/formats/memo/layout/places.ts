/** What a place in a document is counted by, as comments on it begin: “p. 4, l. 12”, “Section 3.2, lines 5–9”. */
const NUMBER =
  '(?:[IVX]+(?:\\.(?:[A-Z]|\\d{1,2}|[ivx]{1,4}|[a-z])(?!\\p{L}))*(?!\\p{L})|\\d+(?:\\.\\d+)*[a-z]?)(?:\\s?\\([\\da-z]{1,2}\\))*(?:\\s?[-–]\\s?\\d+(?:\\.\\d+)*)?(?:\\s?ff?\\.?)?';
const UNIT =
  '(?:(?:[Pp]ages?|[Pp]p?\\.|[Ll]ines?|[Ll]l?\\.|[Ss]ections?|[Ss]ect?\\.|[Ss]\\.|[Pp]aragraphs?|[Pp]aras?\\.?|[Cc]hapter|[Cc]h\\.|[Aa]rticle|[Aa]rt\\.|[Cc]lause|[Tt]able|[Ff]igure|[Ff]ig\\.|[Ff]ootnote|[Ff]n\\.|[Bb]ullet|[Pp]oint|Seiten?|Zeilen?|Z\\.|Abschnitt|Absatz|Ziffer|§§?|¶¶?)\\s?' +
  `${NUMBER}|[IVX]{1,5}(?:\\.(?:[A-Z]|\\d{1,2}|[ivx]{1,4}|[a-z])(?!\\p{L})){1,4}|[A-Z]\\.\\d{1,2}(?:\\.\\d{1,2})*|(?:[Aa]nnex|[Aa]ppendix|[Ss]chedule|[Aa]ttachment|Anhang|Anlage) (?:[A-Z]|[IVX]{1,4}|\\d{1,2}))`;
const LED = new RegExp(
  `^[([]?((?:[Oo]n |[Rr]e |[Aa]d |[Zz]u )?${UNIT}(?:(?:,| /| and|,? ?\\()? ?${UNIT}|,? (?:first|second|third|fourth|last|\\d\\w*) (?:sentence|bullet|paragraph|line|row|item|indent)|,? (?:row|column) \\d+){0,3})[)\\]]?\\s?(?::|[-–—]|\\]|\\.(?=\\s+\\p{Lu}))\\s+(?=\\S)`,
  'u',
);

/** A comment that begins with the place that it is on: “p. 4, l. 12: who decides?”; `null` where a text begins otherwise. */
export function placeLed(text: string): { readonly place: string; readonly rest: string } | null {
  const [lead = '', place = ''] = LED.exec(text) ?? [];
  return lead === ''
    ? null
    : { place: place.replace(/^(?:on|re|ad|zu) /iu, ''), rest: text.slice(lead.length) };
}
