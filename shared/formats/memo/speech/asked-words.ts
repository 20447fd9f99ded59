import { locatorsIn } from '../layout/locators.ts';

/** A question whose subject was named before. */
export const SPEAKS_BACK =
  /^(?:by|to|from|for|with|until|since)? ?(?:whom?|what|when|where|how|why)(?:,? and (?:(?:by|to|from|for|with) )?(?:whom?|when|how|where|why|what))*\?$|^(?:who|what|when|where|how) (?:would|is|are|will|was|were|should) (?:that|this|it|those|these)\b|\b(?:for|to|of|on|with|about|do|mean|need|pays?|chooses?|appoints?|elects?|checks?) (?:it|this|that|them|those|these)\?$|^(?:soll|darf|kann|muss|wird|moet|mag|kan) (?:es|er|sie|das|dies|het|dit|dat)(?!\p{L})|^(?:faut-il|doit-on|peut-on) l(?:e|a|es|[’']) |^(?:if|when|should|does|do|is|are|can|could|must|may|will|would) (?:it|they|this|that|these|those)\b/iu;

/** A question without the place in parentheses at its end, which it is about: “Is it mandatory (Section 4.1)?”. */
export function withoutPlace(question: string): string {
  const [whole = ''] = / \([^()]+\)(?=\?$)/u.exec(question) ?? [];
  return locatorsIn(whole).length > 0 ? question.replace(whole, '') : question;
}

/** What a question adds in parentheses to an answer that it names: “All (Team M) or customers?”; empty where nothing. */
export function addedTo(answer: string, question: string): string {
  const at = question.toLowerCase().indexOf(answer.toLowerCase());
  return /^["”’]? \(([^()]+)\)/u.exec(question.slice(at + answer.length))?.[1] ?? '';
}

/** A question under what it stands under: “Keys: 10 or 20 euros?”. */
export function headed(heading: string, question: string): string {
  // Whom it asks keeps a capital: “Ann, can you live with that?”
  const isCalled = /^\p{Lu}\p{Ll}+, /u.test(question);
  const asked = isCalled ? question : `${question.charAt(0).toLowerCase()}${question.slice(1)}`;
  return `${heading.replace(/\.$/u, '')}: ${asked}`;
}

/** What only asks again what was just said to be open: “Who does?”. */
export const REPEATED =
  /^(?:who|what|when|where|how)(?= (?:does|do|is|are|will|would|should|can|may|must)\?$)/iu;

/** What says nothing without what was said just before. */
export const OF_THAT =
  /^(?:and )?(?:(?:by|to|from|with|for) whom|how (?:long|often|much|many)|until when|from when|since when)(?:,? and .{2,30})?\?$|^(?:and )?(?:would|could|can|will|do|does) (?:[\p{L}’'-]+ ){1,4}(?:accept|live with|agree (?:to|with)|support) (?:that|this|it)\?$/iu;

/** What asks of something that was only named whether it is so on purpose. */
export const MEANT =
  /^(?:is|was|are|were) (?:that|this|it|these|those) (?:meant|intended|wanted|deliberate)\b/iu;
