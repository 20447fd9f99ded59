/** Who is said to hold something and has no name: “some feel”, “one side says”, “others argue”. */
export const SOMEBODY =
  '(?:(?:[Ss]ome|[Oo]thers|[Mm]any|[Ss]everal|[Mm]ost|[Aa] few|[Aa]nother group|[Oo]ne group)(?: (?:people|members|of (?:us|them)|colleagues|participants|delegates|speakers))?|(?:[Tt]he )?(?:[Oo]ne|other) (?:side|camp)|[Tt]he others|[Aa]ll (?:parties|members|sides|teams|groups|of us)|[Ee]very(?:one|body)|[Ss]ome(?:one|body)(?! (?:else|would|has|have|is|was|must|should|could|can|will|who|to)\\b)|[Oo]ne (?:of us|member|person|participant|colleague))';

/** Whether a subject names nobody: what it holds is nobody's in particular. */
export function isSomebody(subject: string): boolean {
  return new RegExp(`^${SOMEBODY}$`, 'u').test(subject);
}
