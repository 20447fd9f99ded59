/** Over who was there, and who writes. */
const ROLL =
  /^(?:present|attend(?:ees|ance|ed by|ing)|regrets|(?:with )?apologies(?: from)?|absent|scribes?|scribenick|note[- ]?takers?|minute[- ]?takers?|minutes(?: taken)? by|anwesend|abwesend|entschuldigt|protokoll(?:führung)?|présente?s?|excusée?s?|absente?s?|presentes?|ausentes?|excusad[oa]s?|asistentes|presenti|assenti|assent[ei]|aanwezig|afwezig|afgemeld|notulist|secrétaire de séance|ausências?|faltaram)(?: \([^()]{1,30}\))? ?: ?(?=\S|$)(?!.*\?)/iu;

/** The same by words that stand over other things as well, where only names follow. */
const LED =
  /^(?:[Pp]articipants?|[Rr]emote|[Oo]bservers?|[Gg]uests?|[Ss]ecretary|[Rr]ecorder|[Cc]hairs?|[Cc]haired by|[Ii]n the chair|[Mm]oderator|[Ff]acilitator|[Ll]eitung|[Vv]orsitz|[Tt]eilnehmende|[Ss]itzungsleitung|[Pp]résident|[Ss]ecrétaire) ?: *\p{Lu}[\p{L}.’'-]*(?:(?:,? (?:and|und|et|y|e) |, ?|; ?| )(?:\p{Lu}[\p{L}.’'-]*|\([^()]{1,30}\)))*\.?$/u;

/** How the room leaned, which nobody in particular says: “Hum: strong for, weak against”. */
const POLLED =
  /^(?:hum|straw ?poll|show of hands|tally)s?(?: ?: ?\S| (?:was |is )?(?:in favou?r|for|against)\b)/iu;

/** What a scribe or a program notes of the meeting: “[none heard]”, “* Ann joins”. */
const NOTED = /^(?:\[[^\]]*\]|\*+ ?[^ ]+ (?:joins|leaves|has (?:joined|left|quit))\b.*)$/iu;

/** Who is named where minutes tell who was there: “Present: Mr Dyer (chair), Ms Finch”. */
export function namesOnRoll(line: string): readonly string[] {
  if (!ROLL.test(line) && !LED.test(line)) return [];
  return line
    .replace(/^[^:]*:/u, '')
    .replace(/\([^()]*\)/gu, '')
    .split(/[,;]|\b(?:and|und|et|y|e|en)\b/u)
    .map((name) => name.trim().replace(/\.$/u, ''))
    .filter((name) => /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}$/u.test(name));
}

/** Whether a line of minutes only tells of the meeting: who was there, how hands were counted, who came and went. */
export function isRoll(line: string): boolean {
  return [ROLL, LED, POLLED, NOTED].some((pattern) => pattern.test(line));
}
