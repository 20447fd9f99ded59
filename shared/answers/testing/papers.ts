import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { request } from '../../documents/testing/fixture.ts';
import { renderDocument } from '../../rendering/render.ts';
import { createPaperMessages } from '../../messages/papers.ts';
import type { DocumentRequest } from '../../bridge.ts';
import type { WorkspaceState } from '../../model/state.ts';
import { holdAgainst, type Answer } from '../answer.ts';
import type { Proposal } from '../proposal.ts';
import { readPaper } from '../read-paper.ts';

/** The clock that papers of tests have. */
export const CLOCK = '0190c0ffee00-0000';

/** A paper as a member gets it. */
export async function paperOf(
  state: WorkspaceState,
  document: string,
  format: 'md' | 'docx',
  scope: Partial<DocumentRequest> = {},
): Promise<Uint8Array> {
  const messages = createPaperMessages(scope.manner?.language ?? 'en');
  const options = { messages, clock: CLOCK };
  const made = await renderDocument(state, request(document, format, scope), options);
  if (!made.ok) throw new Error(made.error.code);
  const { data } = made.value;
  return typeof data === 'string' ? strToU8(data) : data;
}

/** What a paper proposes to a workspace; throws where it is none. */
export function answerTo(
  now: WorkspaceState,
  paper: Uint8Array,
  pasts: readonly WorkspaceState[] = [],
): Answer {
  const read = readPaper(paper);
  const answer = read && holdAgainst(read, now).answer(pasts);
  if (!answer) throw new Error('This is no paper.');
  return answer;
}

/** Replaces words in a paper in Markdown, as somebody would who edits it. */
export function edited(
  paper: Uint8Array,
  ...edits: readonly (readonly [string, string])[]
): Uint8Array {
  let text = strFromU8(paper);
  for (const [before, after] of edits) {
    if (!text.includes(before)) throw new Error(`The paper does not say “${before}”.`);
    text = text.replace(before, () => after);
  }
  return strToU8(text);
}

/** Replaces what is in the parts of a Word file; a part that is not there is added. */
export function editedWord(
  paper: Uint8Array,
  edits: Readonly<Record<string, (xml: string) => string>>,
): Uint8Array {
  const parts = unzipSync(paper);
  for (const [name, edit] of Object.entries(edits)) {
    const part = parts[name];
    parts[name] = strToU8(edit(part ? strFromU8(part) : ''));
  }
  return zipSync(parts);
}

/** Proposals, as tests compare them: what they change, without ids. */
export function changesOf({ proposals }: Answer): readonly object[] {
  return proposals.map(changeOf);
}

function changeOf({ change }: Proposal): object {
  switch (change.kind) {
    case 'reword':
      return { [`${change.of} ${change.field}`]: change.text };
    case 'add':
      return { [change.as]: change.text };
    case 'stance':
      return { [change.level]: change.reason };
    case 'strike':
      return { [change.how]: change.text };
  }
}
