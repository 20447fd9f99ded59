/** People who have no name of their own: they answered, or were there. */
const THOSE =
  '(?:people|persons?|members?|of (?:us|them|those (?:present|who \\p{L}+))|colleagues?|participants?|delegates?|speakers?|respondents?|responses?|submissions?|replies|comments?|commenters?|contributors?|attendees|residents?|citizens?|neighbours?|users?|parents?|voices?|letters?|others)';

/** Who is said to hold something and has no name: “some feel”, “one side says”, “others argue”, “two respondents want”. */
export const SOMEBODY = `(?:(?:[Ss]ome|[Nn]early all|[Aa]lmost all|[Oo]thers|[Mm]any|[Ss]everal|[Mm]ost|[Aa] (?:few|small number of|handful of)|[Aa]nother group|[Oo]ne group)(?: (?:other )?${THOSE})?|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Aa]nother|\\d{1,4}|[Aa] (?:further|second|third)) (?:other )?${THOSE}|[Ss]ome(?:one|body)(?! (?:else|would|has|have|is|was|must|should|could|can|will|who|to)\\b)|[Aa] (?:(?:large|small|clear) )?(?:majority|minority)(?: of (?:our |the |its )?\\p{L}+)?|(?:[Tt]he )?(?:[Oo]ne|other) (?:side|camp)|[Tt]he others|[Aa]ll (?:parties|members|sides|teams|groups|of us)|[Ee]very(?:one|body))`;

/** Whether a subject names nobody: what it holds is nobody's in particular. */
export function isSomebody(subject: string): boolean {
  return new RegExp(`^${SOMEBODY}$`, 'u').test(subject);
}
