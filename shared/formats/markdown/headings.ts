/** Headings of what belongs to a meeting or a text, and answers nothing. */
const FORMAL =
  /^(?:(?:meeting )?(?:links|attendees|attendance|participants|present|absent|regrets|apologies|invited|guests|observers|roll call|observers\/guests)|in attendance|(?:table of )?contents|toc|see also|further reading|references|resources|changelog|changes|next (?:meeting|steps)|upcoming meetings?|action items?|actions|todos?|to-dos?|teilnehmer(?:innen|\*innen|:innen)?|teilnehmende|anwesende?|entschuldigt|inhalt(?:sverzeichnis)?|links und quellen|nächste (?:sitzung|schritte)|participants?|présents|absents|excusés|prochaine réunion|asistentes|presentes|ausentes|próxima reunión)$/iu;

/** A longer heading is none of these. */
const LONGEST = 100;

/** Whether what stands under a heading is about the meeting, or the text itself. */
export function isFormal(heading: string): boolean {
  return (
    heading.length <= LONGEST && FORMAL.test(heading.replace(/^[\d.)\s]+|\s*[:：]?\s*$/gu, ''))
  );
}

const TAGS = /(?<=[.?!…:)”"])((?:\s+#\p{L}[\p{L}\p{N}_/-]*)+)$/u;

/** A line without the tags after its end, and these. */
export function withoutTags(text: string): {
  readonly text: string;
  readonly tags: { readonly tags?: readonly string[] };
} {
  const [, said = ''] = TAGS.exec(text) ?? [];
  if (said === '') return { text, tags: {} };
  const tags = said.split('#').flatMap((tag) => (tag.trim() === '' ? [] : [tag.trim()]));
  return { text: text.slice(0, -said.length), tags: { tags: [...new Set(tags)] } };
}
