import type { PaperComment } from '../edited-paper.ts';
import { readXml } from '../xml-reader.ts';
import type { CommentSpot } from './body-text.ts';

/**
 * Reads what people said beside the text, with what answers what.
 * @param spots where each comment stands, by its id
 */
export function readComments(
  xml: string,
  extended: string,
  spots: ReadonlyMap<string, CommentSpot>,
): readonly PaperComment[] {
  const threads = readThreads(extended);
  const drafts: Draft[] = [];
  let draft: Draft | null = null;
  let isDeleted = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'comment') {
        draft = {
          id: attributes.get('id') ?? '',
          author: attributes.get('author') ?? '',
          at: attributes.get('date') ?? '',
          paragraphs: [],
          last: '',
        };
      } else if (name === 'p' && draft) {
        draft.paragraphs.push('');
        draft.last = attributes.get('paraid') ?? draft.last;
      } else if (name === 'del') isDeleted = true;
      else if ((name === 'br' || name === 'tab') && draft) say(draft, ' ');
    },
    close: (name) => {
      if (name === 'del') isDeleted = false;
      if (name !== 'comment' || !draft) return;
      drafts.push(draft);
      draft = null;
    },
    text: (text) => {
      if (draft && !isDeleted && text.trim() !== '') say(draft, text);
    },
  });
  const byParagraph = new Map(drafts.map(({ id, last }) => [last, id]));
  return drafts.flatMap(({ id, author, at, paragraphs, last }): PaperComment[] => {
    const said = paragraphs.map((one) => one.replace(/\s+/gu, ' ').trim());
    const text = said.filter((one) => one !== '').join('\n\n');
    const thread = threads.get(last);
    const spot = spots.get(id);
    if (text === '') return [];
    return [
      {
        id,
        hand: { author: author.trim(), at },
        text,
        passage: spot?.passage ?? null,
        about: spot?.about ?? '',
        answers: (thread?.parent && byParagraph.get(thread.parent)) || null,
        isResolved: thread?.isDone ?? false,
      },
    ];
  });
}

interface Draft {
  readonly id: string;
  readonly author: string;
  readonly at: string;
  readonly paragraphs: string[];
  /** Its last paragraph, by which its thread knows it. */
  last: string;
}

function say(draft: Draft, text: string): void {
  const at = draft.paragraphs.length - 1;
  if (at < 0) draft.paragraphs.push(text);
  else draft.paragraphs[at] += text;
}

interface Thread {
  readonly parent: string | undefined;
  readonly isDone: boolean;
}

function readThreads(xml: string): ReadonlyMap<string, Thread> {
  const threads = new Map<string, Thread>();
  readXml(xml, {
    open: (name, attributes) => {
      if (name !== 'commentex') return;
      const isDone = ['1', 'true'].includes(attributes.get('done') ?? '');
      threads.set(attributes.get('paraid') ?? '', {
        parent: attributes.get('paraidparent'),
        isDone,
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return threads;
}
