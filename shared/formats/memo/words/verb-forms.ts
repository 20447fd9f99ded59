/** Stems that lose their last letter before “-ing”: “requir-ing”, “mak-ing”, “includ-ing”. */
const WITHOUT_E =
  /(?:[cvzu]|[^s]s|dg|ng(?<=[ae]ng)|rg|[^e]at|quir|[aeo]id|ud|[ub]ut|[ai]r(?<=ar|uir)|nor|am|fin|ak|ik|ok|[bcdgpt]l|ul|ol(?<!ol{2})|os|ir|rit|ot(?<=mot|vot|not))$/u;

/** A verb as it stands in a dictionary, of its form in “-ing”: “raising” gives “raise”, “forbidding” gives “forbid”. */
export function bareOfIng(ing: string): string {
  const stem = ing.replace(/ing$/u, '');
  const single = stem.replace(/([bdgmnprt])\1$/u, '$1');
  if (single !== stem) return single;
  return WITHOUT_E.test(stem) ? `${stem}e` : stem;
}

/** What somebody does: “include” gives “includes”, “apply” gives “applies”. */
export function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}
