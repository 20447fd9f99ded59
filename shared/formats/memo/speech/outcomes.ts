import { type Action, actionIn } from './actions.ts';
import { TONGUES } from '../tongues/tongues.ts';
import { sentenceFrom, withoutLocators } from '../words/wording.ts';

/** What came of something that was spoken of, as minutes say it. */
export type Outcome =
  | { readonly kind: 'decided' | 'proposed'; readonly text: string }
  | { readonly kind: 'put-off' | 'carried' | 'lost' }
  | ({ readonly kind: 'action' } & Action);

const DECIDED =
  /^(?:resolution|resolved|decision|decided|agreed|agreement|consensus|outcome|beschluss|beschlossen|entscheidung|décision|décidé|decisión|acuerdo|acordado|decisione|deciso)(?: ?#?\d{1,3})?(?: ?[:–—]| -) *(\S.*)$/iu;

const PROPOSED =
  /^(?:proposed(?: resolution| decision)?|draft resolution|beschlussvorschlag)(?: ?#?\d{1,3})? ?: *(\S.*)$/iu;

const WHO =
  '(?:(?:the )?(?:meeting|committee|group|board|council|working group|wg|chairs?|members|panel|assembly|team)|we|all|everyone|everybody)';

/** The same in a sentence: “It was agreed that …”, “The committee resolved to …”. */
const TOLD = [
  /^(?:after (?:some |a short |a long |much )?(?:discussion|debate),? )?(?:it was|it is|it has been|it was then) (?:(?:unanimously|generally|finally|therefore|then) )?(?:agreed|decided|resolved|concluded)(?: (?:unanimously|by \p{L}+ votes? to \p{L}+))?(?: that| to)? (?!(?:who|what|how|when|where|why|which|whether)\b)(.{3,})$/iu,
  new RegExp(
    `^${WHO} (?:(?:unanimously|finally|therefore|then) )?(?:decided|resolved)(?: unanimously)?(?: that| to) (.{3,})$`,
    'iu',
  ),
  new RegExp(`^${WHO} (?:unanimously )?agreed(?: unanimously)? to (.{3,})$`, 'iu'),
  ...TONGUES.flatMap(({ decided }) => decided ?? []),
];

const PUT_OFF =
  /^(?:to be (?:taken up|discussed|decided|continued)(?: again)? (?:in|at|on|next)\b.{0,60}|(?:no (?:decision|agreement|consensus|conclusion) (?:was|could be|has been) reached[;,] ?(?:(?:and|so) )?)?(?:the |this )?(?:matter|item|question|decision|issue|point|discussion|topic)(?: on this)? (?:was|is|were|has been) (?:\p{L}+ )?(?:deferred|postponed|adjourned|tabled|carried over|put off|held over)\b.*|(?:decision: )?(?:deferred|postponed|adjourned|tabled|(?:parked|shelved|on hold)(?= (?:until|till|for)\b)|vertagt|verschoben|zurückgestellt|reportée?|aplazad[oa]|rinviat[oa]|uitgesteld|aangehouden)(?: (?:to|until|till|for|auf|bis|à|hasta|al?|tot|naar)(?!\p{L}).{0,60})?)[.]?$/iu;

/** The same of what is said to be the decision: “the choice is put off to the meeting in May”. */
const DECIDED_LATER =
  /^[^.;:]{0,60}?(?:(?:is|was|are|were|to be) (?:deferred|postponed|adjourned|tabled|put off|taken up again|decided (?:at|in) the next)|(?:wird|werden|wurde|wurden|ist|sind) (?:auf .{3,40} )?(?:vertagt|verschoben|zurückgestellt)|(?:est|sont) (?:reporté|remis|renvoyé|ajourné)e?s?|(?:se|queda|quedan) aplazad?[oae]n?s?|(?:è|sono|viene|vengono) (?:rinviat|rimandat)[oaie]|(?:wordt|worden) (?:uitgesteld|aangehouden|doorgeschoven)|(?:fica|ficam|é|são|foi) adiad[oa]s?)(?!\p{L})/iu;

const CARRIED =
  /^(?:the |this )?(?:motion|proposal|resolution|amendment)? ?(?:was |is )?(?:carried|passed|adopted|approved)(?:,? (?:unanimously|nem\.? con\.?|by \p{L}+ (?:votes? )?to \p{L}+|(?:\(?\d.{0,40})))?[.]?$|^(?:angenommen|adoptée?|aprobad[oa]|approvat[oa])(?: \(?\d.{0,40})?[.]?$/iu;
/** “Agreed.”, “Agreed, Mr Lund dissenting.” right after what was asked. */
const GRANTED =
  /^(?:agreed|approved|adopted|carried|so (?:decided|agreed|ordered)|angenommen|beschlossen)(?: unanimously)?(?:[.!]|, (?:with )?(.{2,60}?) (?:dissenting|against|opposed|objecting|abstaining)[.]?)$/iu;

/** Who was against what was granted: “Agreed, Mr Lund dissenting.”; `null` where nothing was, empty for nobody. */
export function grantedBut(said: string): string | null {
  const match = GRANTED.exec(said.trim());
  return match ? (match[1] ?? '') : null;
}

const LOST =
  /^(?:the |this )?(?:motion|proposal|resolution|amendment)? ?(?:was |is )?(?:lost|defeated|rejected|not carried|failed)(?:,? (?:by .{1,40}|\(?\d.{0,40}))?[.]?$|^(?:abgelehnt|rejetée?|rechazad[oa]|respint[oa])(?: \(?\d.{0,40})?[.]?$/iu;

const ACTION =
  /^(?:action(?: items?| points?)?|ai|todo|to[- ]do|follow-up action|next(?: steps?)?(?= ?: [^:.,]{2,40} to \p{Ll})|aufgabe|maßnahme|tâche|acción|azione)(?: ?[-#]? ?\d{1,4})?(?: ?(?:\(([^()]{1,40})\)|on ([^:]{1,40})))? ?: *(\S.*)$/iu;

/** Whether a line says by its label that it is an outcome: “RESOLUTION: …”, “ACTION: …”. */
export function isOutcomeLabelled(line: string): boolean {
  return [DECIDED, PROPOSED, ACTION].some((pattern) => pattern.test(line));
}

/** Reads what a line or a sentence says that came of something; `null` where it says nothing of the kind. */
export function outcomeIn(said: string): Outcome | null {
  const words = said.trim();
  if (words.endsWith('?')) return null;
  if (PUT_OFF.test(words)) return { kind: 'put-off' };
  if (CARRIED.test(words)) return { kind: 'carried' };
  if (LOST.test(words)) return { kind: 'lost' };
  const action = ACTION.exec(words);
  if (action) {
    const [, one, other, what = ''] = action;
    const by = one ?? other;
    return {
      kind: 'action',
      ...(by === undefined ? actionIn(what) : { text: sentenceFrom(what), owner: by }),
    };
  }
  const [, decided = ''] = DECIDED.exec(words) ?? [];
  if (decided !== '') {
    if (PUT_OFF.test(decided) || DECIDED_LATER.test(decided)) return { kind: 'put-off' };
    return { kind: 'decided', text: stated(decided) };
  }
  const [, proposed = ''] = PROPOSED.exec(words) ?? [];
  if (proposed !== '') return { kind: 'proposed', text: stated(proposed) };
  const told = TOLD.map((pattern) => pattern.exec(words)?.[1]).find((found) => found !== undefined);
  return told === undefined ? null : { kind: 'decided', text: stated(told) };
}

function stated(text: string): string {
  return sentenceFrom(withoutLocators(text.replace(/^(?:that|to|dass) /iu, '')));
}

/** Who is said to have been against what was decided: “Ann's dissent is noted”, “Ben voted against”; `null` for nobody. */
export function dissenterIn(sentence: string): string | null {
  const [, dissenting, noted, voting] =
    /^(?:the )?(\p{L}[^,.;:]{0,40}?) (?:asked|asks|requested|wished|wanted) (?:that |for )?(?:(?:her|his|their|its) (?:dissent|objection|vote against|opposition)) (?:to )?(?:be )?(?:recorded|noted|minuted)|^(?:the )?(\p{L}[^,.;:]{0,40}?)(?:[’']s?) (?:dissent|objection|opposition|vote against) (?:is|was) (?:recorded|noted|minuted)|^(?:the )?(\p{L}[^,.;:]{0,40}?) (?:dissented|dissents|voted against(?: it)?|votes against(?: it)?)[.]?$/iu.exec(
      sentence,
    ) ?? [];
  return dissenting ?? noted ?? voting ?? null;
}
