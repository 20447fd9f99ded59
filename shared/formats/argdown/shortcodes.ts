/** What stands for a sign between two dots or two colons (https://argdown.org/guide/using-logical-symbols-and-emojis). */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    A: '∀',
    E: '∃',
    O: '𝗢',
    P: '𝗣',
    '->': '→',
    '<->': '↔',
    '~': '¬',
    '^': '∧',
    v: '∨',
    v_: '⊻',
    '<>': '◇',
    '[]': '◻',
    '+1': '👍',
    up: '👍',
    '-1': '👎',
    down: '👎',
    y: '✔',
    check: '✔',
    agree: '✔',
    n: '❌',
    cross: '❌',
    disagree: '❌',
    '?': '❓',
    question: '❓',
    star: '⭐',
    heart: '❤',
    happy: '😀',
    smile: '☺',
    smiley: '☺',
    laugh: '😆',
    lol: '😆',
    rofl: '🤣',
    joy: '😂',
    love: '😍',
    wink: '😉',
    shush: '🤫',
    meh: '😐',
    'eye-roll': '🙄',
    sad: '😢',
    disappointed: '😞',
    scream: '😱',
    think: '🤔',
  }),
);

/** Most texts have none of them, and are looked through once. */
const ANY = new RegExp(
  `[.:](?:${[...SIGNS.keys()].map((name) => name.replace(/\W/g, '\\$&')).join('|')})[.:]`,
);

/** What may be one, and what is none: an escaped sign, and where a link leads. */
const CODE = /\\.|\]\([^)\n]{0,2000}\)|\.\S+?\.|:\S+?:/gs;

/** Whether a text may have shortcodes: dots or colons around a name of one. */
export function mayHaveShortcodes(text: string): boolean {
  return ANY.test(text);
}

/** A text of Argdown with its shortcodes put in signs: `.~.` is `¬`, and `:heart:` is `❤`. */
export function withSigns(text: string): string {
  return text.replace(CODE, (code) => {
    const isCode = code.startsWith('.') || code.startsWith(':');
    return (isCode ? SIGNS.get(code.slice(1, -1)) : undefined) ?? code;
  });
}
