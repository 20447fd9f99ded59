import type { Wording } from '../documents/wording.ts';
import { isQuestion, readMark } from '../formats/markdown/marks.ts';
import type { Added } from './proposal.ts';

/** What a line that somebody typed is by its form, and its words without what says so. */
export interface SignedLine {
  readonly as: Added | null;
  readonly text: string;
}

/**
 * Makes what reads how people mark what they add: by the signs of the outline, by words before a colon as memos have them,
 * or as the paper itself does: “Contra · It costs too much”.
 * @param wording the words of the paper
 */
export function signReader(wording: Wording): (line: string) => SignedLine {
  const own: readonly (readonly [string, Added])[] = [
    [wording.plain('argument.pro'), 'pro'],
    [wording.plain('argument.contra'), 'contra'],
    [wording.plain('argument.assumes'), 'assumption'],
  ];
  return (line) => {
    const plain = line.trim();
    const bare = withoutLabel(plain);
    const found = ownSign(own, bare) ?? memoSign(bare);
    if (found) return { ...found, text: withoutLabel(found.text) };
    return isQuestion(bare) ? { as: 'issue', text: bare } : { as: null, text: bare };
  };
}

function ownSign(own: readonly (readonly [string, Added])[], line: string): SignedLine | null {
  for (const [word, as] of own) {
    if (!line.toLowerCase().startsWith(word.toLowerCase())) continue;
    const rest = line.slice(word.length);
    // The word alone, a sign after it, or a label, and not the beginning of another word or of a sentence.
    const [parting] = /^\s*[·:.–—-]\s*|^\s+(?=(?:A|AS)\d+\b)/u.exec(rest) ?? [];
    if (parting === undefined || rest.slice(parting.length).trim() === '') continue;
    return { as, text: rest.slice(parting.length).trim() };
  }
  return null;
}

function memoSign(line: string): SignedLine | null {
  const { kind, text } = readMark(line.replace(/^[–—−](?=\s)/u, '-'));
  switch (kind) {
    case 'issue':
    case 'position':
    case 'pro':
    case 'contra':
    case 'assumption':
      return { as: kind, text: text.trim() };
    case 'reference':
    case null:
      return null;
  }
}

// Whoever imitates the paper makes up a label, too.
function withoutLabel(line: string): string {
  return line.replace(/^(?:I|P|AS|A|R)(?:\d{1,9}[a-z]{0,2}|\?)\s*[·:–—-]\s*(?=\S)/u, '');
}
