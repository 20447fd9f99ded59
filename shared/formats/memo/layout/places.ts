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

const BEGUN = new RegExp(
  `^(?:[Ii]n |[Oo]n |[Uu]nder |[Aa]t )?(${UNIT}(?:, ?${UNIT})?),? (?:\\([^()]{1,40}\\) )?(?!and |or |to )(?=\\p{Ll})`,
  'u',
);

/** The place with which a sentence begins that says what stands there: “Section 3 gives members two weeks”; `null` where none does. */
export function placeBegun(text: string): string | null {
  return BEGUN.exec(text)?.[1] ?? null;
}

/** Whether a comment on a place only says that nothing is to be said of it, or of its spelling: “fine.”, “typo”. */
export function isNod(comment: string): boolean {
  return /^(?:(?:this is |that is |all |looks? )?(?:fine|good|ok(?:ay)?|clear|great|perfect)(?: (?:with|by|for) (?:me|us))?|agreed?|yes|no (?:comments?|objections?|remarks?)|(?:I |we )?(?:could|can) live with (?:it|this|that)(?: as it (?:stands|is))?|(?:typo|spelling|nit|editorial|wording)(?: ?[,:–-] ?.*)?|in ordnung|einverstanden|gut|rien à dire|d[’']accord|de acuerdo)[.!]?$/iu.test(
    comment.trim(),
  );
}

/** A comment that begins with the place that it is on: “p. 4, l. 12: who decides?”; `null` where a text begins otherwise. */
export function placeLed(text: string): { readonly place: string; readonly rest: string } | null {
  const [lead = '', place = ''] = LED.exec(text) ?? [];
  return lead === ''
    ? null
    : { place: place.replace(/^(?:on|re|ad|zu) /iu, ''), rest: text.slice(lead.length) };
}
