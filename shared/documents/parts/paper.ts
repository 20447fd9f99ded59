import type { Session } from '../../model/entities.ts';
import { workspaceOf } from '../../model/queries.ts';
import { heading, paragraph, text, type Block, type Document } from '../tree.ts';
import type { Draft } from './draft.ts';

/** What the workspace is called, or that it has no name. */
export function workspaceTitle({ state, wording }: Draft): string {
  return workspaceOf(state)?.title || wording.plain('untitled');
}

/** A document about the workspace, upright unless said, in the language of its words. */
export function paper(
  draft: Draft,
  own: Pick<Document, 'subtitle' | 'blocks'> & Partial<Document>,
): Document {
  const { language, direction } = draft.wording;
  return { title: workspaceTitle(draft), language, direction, page: 'upright', ...own };
}

/** What a paper about sessions says of one of them, and of none. */
interface SessionPaper {
  /** The document's name, by which its messages are known. */
  readonly name: 'agenda' | 'minutes';
  /** The sessions that it is about. */
  readonly sessions: readonly Session[];
  /** @param level of the headings in it */
  readonly chapter: (session: Session, level: 2 | 3) => readonly Block[];
  /** The message where there is no session to speak of. */
  readonly none: string;
  /** What comes last; made after the chapters, of which it can know what they cite. */
  readonly end?: () => readonly Block[];
}

/** A paper about sessions: one alone gives it its title, of several each has a chapter. */
export function sessionPaper(
  draft: Draft,
  { name, sessions, chapter, none, end = () => [] }: SessionPaper,
): Document {
  const { wording } = draft;
  const [only, ...more] = sessions;
  if (only && more.length === 0) {
    return paper(draft, {
      title: only.title,
      subtitle: wording.plain(`${name}.of`, { workspace: workspaceTitle(draft) }),
      contents: 'none',
      blocks: [...chapter(only, 2), ...end()],
    });
  }
  const chapters = sessions.flatMap((session) => [
    heading(2, [text(session.title)], session.id),
    ...chapter(session, 3),
  ]);
  const nothing: readonly Block[] = sessions.length === 0 ? [paragraph(wording.say(none))] : [];
  return paper(draft, {
    subtitle: wording.plain(`document.${name}`),
    blocks: [...chapters, ...nothing, ...end()],
  });
}
