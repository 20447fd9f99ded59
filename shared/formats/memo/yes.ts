/** Whether a question can be answered by yes or no, and how that answer is said in its language; else `null`. */
export function yesTo(question: string): string | null {
  // “Should we go, or stay?” asks which.
  const isWhich = /(?:, (?:or|oder|ou|o) [^,]+| (?:or|oder|ou|o) (?:[^\s,?]+ ?){1,4})\?$/iu;
  if (!question.trim().endsWith('?') || isWhich.test(question)) return null;
  if (
    /^(?:should|shall|do|does|did|is|are|was|were|can|could|may|might|must|will|would|has|have)\b/iu.test(
      question,
    )
  ) {
    return 'Yes';
  }
  if (
    /^(?:soll|sollen|sollte|ist|sind|darf|dürfen|kann|können|muss|müssen|wird|werden|hat|haben|braucht|wollen)\b/iu.test(
      question,
    )
  ) {
    return 'Ja';
  }
  if (
    /^¿?(?:se (?:puede|pueden|debe|deben|deber[íi]an?)|puede|pueden|podemos|debe|deben|debemos|deber[íi]a(?:n|mos)?|es|son|hay|queremos|quiere|tiene|tenemos|\p{L}+amos|\p{L}+emos)(?!\p{L})/iu.test(
      question,
    )
  ) {
    return 'Sí';
  }
  if (
    /^(?:(?:il |la |lo |i |le |gli |l[’'])\p{L}+ )?(?:deve|devono|dobbiamo|può|possono|possiamo|bisogna|è|sono|vogliamo|dovrebbe|dovremmo|\p{L}+iamo)(?!\p{L})/iu.test(
      question,
    )
  ) {
    return 'Sì';
  }
  return /^(?:faut-il|doit-on|peut-on|est-ce qu|est-il|sont-ils|y a-t-il|(?:le |la |les |l[’']).{2,40}(?:-t)?-(?:il|elle|ils|elles)\b)/iu.test(
    question,
  )
    ? 'Oui'
    : null;
}
