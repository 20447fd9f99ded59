import { labelledArgument } from '../speech/arguments.ts';

/** What a passage says that it is: “Issue 2: Access”, “Position A (Team Red): …”, “Follow-up: …”. */
export interface StructureLabel {
  readonly kind: 'issue' | 'question' | 'position' | 'follow-up' | 'reply';
  /** Who is named in parentheses after it. */
  readonly parties: readonly string[];
  readonly text: string;
  /** By which letter or number a position is called: `B` of “Option B”; else empty. */
  readonly mark: string;
  /** The place in a document that an issue is called by: `Section 3.2`; else empty. */
  readonly place: string;
}

const STRUCTURE: readonly (readonly [StructureLabel['kind'], RegExp])[] = [
  [
    'issue',
    /^(?:issue|topic|item|divergence|streitpunkt|punkt|thema|point|sujet|tema|cuestión|punto|asunto|argomento|punt|agendapunt|onderwerp|ponto|assunto)(?:[ #]*(?:no\.? ?)?(?:[\dA-Z]{1,3}|three|four|five)|-\d{1,5})?(?: \([^()]{1,40}\))?(?: ?[:–—]| -) *()(.+)$/iu,
  ],
  // An item of an agenda is one by its number.
  [
    'issue',
    /^(?:(?:agenda )?item|top|tagesordnungspunkt|motion|antrag)[ #]*(?:no\.? ?)?\d{1,3}[a-z]?(?: \([^()]{1,40}\))?(?: ?[:–—]| -) *()(\S.*)$/iu,
  ],
  // “Item 1. The role of the committee”
  [
    'issue',
    /^(?:(?:agenda )?item|issue|topic|point|question|punkt|thema|frage)[ #]*(?:no\.? ?)?(?:\d{1,2}[a-z]?|[A-H])\. ()(\p{Lu}\S* .*)$/iu,
  ],
  [
    'issue',
    /^(?:strand|theme|matter|aspect|area|difference|disagreement|problem|subject)[ #]*\d{1,2}(?: ?[:–—]| -) *()(\S.*)$/iu,
  ],
  ['issue', /^(?:TOP|Top) \d{1,2}[a-z]? ()(\p{Lu}\S.*)$/u],
  // The place that a heading names is what its issue is about.
  [
    'issue',
    /^(?:(?:re|ad|zu|on)\s+)?(?:section|sec\.|abschnitt|article|artikel|chapter|kapitel|clause|ziffer|§)\s*\d+(?:\.\d+)*[a-z]?(?:, (?:pp?\.|page|para\.?|paragraph|lines?|S\.|Abs\.) ?[\d–-]+)*\s?[:–—-]\s*()(\S.*)$/iu,
  ],
  // A place alone, over what is said of it.
  [
    'issue',
    /^()((?:section|sec\.|abschnitt|article|artikel|chapter|kapitel|clause|ziffer|§)\s*\d+(?:\.\d+)*[a-z]?(?:, (?:pp?\.|page|para\.?|paragraph|lines?|S\.|Abs\.) ?[\d–-]+)*):?$/iu,
  ],
  // A question with a number is one of several, and follows from none.
  ['issue', /^[QF] ?\d{1,2} ?[:.] *()(.+\?.*)$/u],
  ['issue', /^(?:question|frage)[ #]*\d{1,2} ?[:.–—] *()(.+)$/iu],
  [
    'follow-up',
    /^(?:(?:an? |one |my )?follow[- ]?(?:up|on)(?: question)?|(?:folge|nach|rück|anschluss|zusatz)frage|vervolgvraag|question de suivi)(?: [\dA-Z]{1,2}| (?:to|on|from) (?:this|that|it|the above|both))? ?: *()(.+)$/iu,
  ],
  ['follow-up', /^(?:follow[- ]?up(?: question)?s?|folgefragen?) ?\(()(.+?\?)\)/iu],
  ['question', /^[QFq] ?\d{0,2} ?[:.] *()(.+\?)$/u],
  [
    'question',
    /^(?:(?:open )?question|(?:offene )?frage|question ouverte)(?: [\dA-Z]{1,2})? ?: *()(.+\?)$/iu,
  ],
  // A review: who comments is named, or else it is a remark.
  [
    'position',
    /^(?:comment|kommentar|commentaire|comentario|commento)(?: ?#?\d{1,3})?(?: ?\(([^()]{1,60})\)| ?[–—-] ?([^:.?!]{1,40}?)) ?: *(.+)$/iu,
  ],
  [
    'position',
    /^(?:(?:counter-?)?proposal|alternative|suggestion|idea|option|gegenvorschlag|vorschlag|proposition|propuesta|proposta|voorstel)(?: [\dA-Z]{1,2})? (?:by|from|of|von|vom|par|de|del|di|van) (?:the )?([^:.?!]{2,40}?) ?: *(.+)$/iu,
  ],
  [
    'position',
    /^(?:what (?:was|is) proposed|es wurde vorgeschlagen|ce qui est proposé) ?: *()(.+)$/iu,
  ],
  [
    'reply',
    /^(?:reply|response|erwiderung|replik|réponse|respuesta|risposta)(?: ?#?\d{1,3})?(?: ?\(([^()]{1,60})\)| ?[–—-] ?([^:.?!]{1,40}?))? ?: *(.+)$/iu,
  ],
  [
    'position',
    /^(?:position|option|proposal|answer|view|alternative|scenario|variant|suggestion|idea|recommendation|motion|claim|thesis|vorschlag|standpunkt|antwort|variante|empfehlung|these|antrag|proposition|scénario|recommandation|propuesta|opción|posición|recomendación|(?:proposed )?resolution|(?:dissenting|minority|majority) (?:view|opinion|position)|minderheitsmeinung)(?: [\dA-Z]{1,2})?(?: ?\(([^)]{1,80})\))?(?: ?[:–—]| -) *(.+)$/iu,
  ],
];

/** Who is said at the end to be for something: “(supported by: DT A, DT B)”. */
const SUPPORTED = /\s*\((?:supported|backed|favou?red|proposed|held) by:? ([^)]{1,80})\)\.?$/iu;
/** The same by nothing but names, after what is said of it: “Cheap. (Tom, Ann)”. */
const NAMED = /(?<=[.!]) \((\p{Lu}[\p{L}’'-]+(?:(?:, | and )\p{Lu}[\p{L}’'-]+)*)\)$/u;

/** Reads the label of a passage; `null` where it has none. */
export function structureLabel(whole: string): StructureLabel | null {
  // “Option A (a boat every hour). We support it.”
  const text = whole.replace(
    /^((?:option|alternative|variant|scenario|model|proposal) [\dA-Z]{1,2}) \(((?:an?|the|no|one|two|three) [^()]{3,80}|\p{Ll}[^()]{5,80})\)\. (?=\p{Lu})/iu,
    '$1: $2. ',
  );
  for (const [kind, pattern] of STRUCTURE) {
    const match = pattern.exec(text);
    if (!match) continue;
    const before = match.slice(1, -1).find((name) => name !== undefined) ?? '';
    const said = match.at(-1) ?? '';
    const supported = kind === 'position' ? (SUPPORTED.exec(said) ?? NAMED.exec(said)) : null;
    const named = before || (supported?.[1] ?? '');
    const rest = supported ? said.slice(0, supported.index) : said;
    const parties = named.split(/,| and | und | et |&/u).map((name) => name.trim());
    const [, mark = ''] = kind === 'position' ? (/^\p{L}+ ([\dA-Z]{1,2})\b/u.exec(text) ?? []) : [];
    const place = kind === 'issue' ? placeIn(text) : '';
    return { kind, parties: parties.filter((name) => name !== ''), text: rest.trim(), mark, place };
  }
  return null;
}

/** The place in a document by which an issue is called: “Section 3.2: …”, “Issue 4 (Clause 6, Table 2): …”. */
function placeIn(label: string): string {
  const [, place = ''] =
    /^[^(:]{1,30}\(([^()]{3,40})\)/u.exec(label) ??
    /((?:sec|abs|art|chap|kap|cla|zif|§)\D*\d+(?:\.\d+)*[a-z]?(?:, \p{L}+\.? ?[\d–-]+)*)(?=\s?[:–—-])/iu.exec(
      label,
    ) ??
    [];
  return place;
}

/** The mark of what is meant by “option B”; `null` where nothing is named so. */
export function optionNamed(text: string): string | null {
  const [, mark] =
    /^(?:(?:the|die|der|la|le) )?(?:option|alternative|proposal|variant|variante|version|site|answer|plan|scenario|model|vorschlag|propuesta|opción) ?\(?([A-Z]|\d{1,2})\)?$/iu.exec(
      text,
    ) ?? [];
  return mark?.toUpperCase() ?? null;
}

/** Whether a text says by its label what it is, a side or anything else. */
export function isLabelled(text: string): boolean {
  return labelledArgument(text) !== null || structureLabel(text) !== null;
}
