/** What note-taking programs write beside Markdown; without any of these there is nothing of the kind. */
const SIGNS =
  /\[\[|::[ \t\n]|\(\([\da-f-]{36}\)\)|==\S|%%|\{\{(?:embed|query|renderer) |^[ \t]*:LOGBOOK:/m;

const RULES: readonly (readonly [RegExp, string])[] = [
  // What is brought in from elsewhere, and what is hidden.
  [/\{\{(?:embed|query|renderer) [^{}\n]{0,2000}\}\}/g, ''],
  [/(?<!\\)!\[\[[^\]\n]{1,500}\]\]|\(\([\da-f]{8}-[\da-f-]{27}\)\)|%%[^%\n]{0,2000}%%/g, ''],
  [/(?<!\\)\[\[[^\]|\n]{1,500}\|([^\]\n]{1,500})\]\]/g, '$1'],
  [/(?<!\\)\[\[([^\]\n]{1,500})\]\]/g, '$1'],
  [/(?<![=\\])==(?=\S)([^=\n]{1,2000}?)(?<=\S)==(?!=)/g, '$1'],
  // By what other notes refer to a line.
  [/[ \t]\^(?=[\d-]{0,40}[A-Za-z])[A-Za-z\d-]{1,60}$/gm, ''],
  // Properties, and when something was worked on.
  [/^[ \t]*[a-z][\w.-]*::(?:[ \t].*)?$/gm, ''],
  [/^[ \t]*:LOGBOOK:[ \t]*\n(?:[ \t]*CLOCK:.*\n)*[ \t]*:END:[ \t]*$/gm, ''],
  [/^([ \t]*[-*+][ \t]+\p{L}{2,20})::[ \t]+(?=\S)/gmu, '$1: '],
  [/^[ \t]*(?:SCHEDULED|DEADLINE):[ \t]*<[^>\n]{0,100}>[ \t]*$/gm, ''],
  // Headings and tasks as items.
  [/^([ \t]*[-*+][ \t]+)#{1,6}[ \t]+/gm, '$1'],
  [/^([ \t]*[-*+][ \t]+)(?:TODO|DOING|LATER|NOW|WAITING|IN-PROGRESS)[ \t]+/gm, '$1'],
  [/^([ \t]*[-*+][ \t]+)DONE[ \t]+/gm, '$1[x] '],
];

/**
 * A text of Logseq, Obsidian or the like as plain Markdown, its lines where they were: links between notes become their words,
 * properties go, and so does what is hidden or shown from other notes.
 */
export function withoutWiki(text: string): string {
  return isOfNotes(text) ? plainNotes(text) : text;
}

/** Whether a text has anything that only note-taking programs write. */
export function isOfNotes(text: string): boolean {
  return SIGNS.test(text);
}

/** A part of a text that a note-taking program wrote as plain Markdown, whether or not there is any sign of that in the part. */
export function plainNotes(text: string): string {
  return RULES.reduce((plain, [pattern, instead]) => {
    return plain.replace(pattern, (...found: readonly (string | number | undefined)[]) => {
      const [whole = '', one = ''] = found as readonly string[];
      const breaks = whole.split('\n').length - 1;
      // By a function: “$” in somebody's words would mean something else.
      return instead.replace('$1', () => one) + '\n'.repeat(breaks);
    });
  }, text);
}
