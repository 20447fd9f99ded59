import { extname } from 'node:path';
import type { DocumentRequest } from '../../../shared/bridge.ts';
import type { Past } from '../../../shared/documents/definition.ts';
import { DEPTHS, IN_FULL, type Manner } from '../../../shared/documents/manner.ts';
import { DOCUMENTS } from '../../../shared/documents/index.ts';
import type { DocumentProblem } from '../../../shared/rendering/asked.ts';
import { renderDocument } from '../../../shared/rendering/render.ts';
import { bringsFonts } from '../../../shared/formats/index.ts';
import { PAPER_LANGUAGES } from '../../../shared/messages/paper-languages.ts';
import { createPaperMessages, isWritten } from '../../../shared/messages/papers.ts';
import type { Clock } from '../../../shared/model/clock.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { packWorkspace } from '../../documents/clean-copy.ts';
import { readFontFaces } from '../../documents/fonts.ts';
import { earlierState } from '../../store/log/earlier.ts';
import { defineCliCommand, type Given } from '../command.ts';
import { readDay } from '../days.ts';
import { isSamePath, reading, writeWhole } from '../files.ts';
import { resolveId } from '../refs.ts';
import type { Words } from '../words.ts';

const OPTIONS = {
  document: { type: 'string' },
  format: { type: 'string' },
  issue: { type: 'string', multiple: true },
  party: { type: 'string', multiple: true },
  session: { type: 'string' },
  since: { type: 'string' },
  depth: { type: 'string' },
  'without-names': { type: 'boolean' },
  language: { type: 'string' },
  out: { type: 'string' },
} as const;

/** One document in one format. */
export const command = defineCliCommand({
  options: OPTIONS,
  arguments: ['FILE'],
  more: (words) =>
    DOCUMENTS.map(({ name, formats }) => {
      const about = words.find(`documents:document.${name}`) ?? '';
      return `  ${name.padEnd(8)}  ${formats.join(' ')} (${about})`;
    }),
  run: async (given) => {
    const { positionals, values, io, words } = given;
    const [path = ''] = positionals;
    const { out } = values;
    if (out === undefined && given.asJson) throw words.usage('json-needs-out');
    if (out !== undefined && isSamePath(path, out))
      throw words.failure('out-is-workspace', { path });
    const { past, state, ...request } = await reading(given, path, (workspace) => {
      const asked = requestOf(given, workspace.state());
      const revisions = asked.format === 'ics' ? workspace.revisions() : {};
      const earlier = earlierState(workspace, asked);
      const clock = workspace.lastChange();
      return { ...asked, state: workspace.state(), past: { earlier, revisions, clock } };
    });
    const { data } = await render(given, state, request, past);
    if (out === undefined) {
      if (typeof data !== 'string' && io.isTerminal) throw words.usage('bytes-on-screen');
      await io.out(data);
      return null;
    }
    writeWhole(words, out, data);
    const bytes = typeof data === 'string' ? Buffer.byteLength(data) : data.byteLength;
    const { document, format } = request;
    return {
      text: () => `${words.say('export.made', { path: out, count: bytes })}\n`,
      json: () => ({ path: out, document, format, bytes }),
    };
  },
});

function requestOf({ values, words }: Given<typeof OPTIONS>, state: WorkspaceState) {
  const { document, out, session, since } = values;
  if (document === undefined) throw words.usage('missing-option', { option: 'document' });
  const format =
    values.format ??
    extname(out ?? '')
      .slice(1)
      .toLowerCase();
  if (format === '') throw words.usage('missing-option', { option: 'format' });
  return {
    document,
    format,
    issues: (values.issue ?? []).map((ref) => resolveId(words, state, ref, 'issue')),
    parties: (values.party ?? []).map((ref) => resolveId(words, state, ref, 'party')),
    session: session === undefined ? null : resolveId(words, state, session, 'session'),
    since: since === undefined ? null : readDay(words, 'since', since),
    manner: mannerOf(values, words),
  };
}

function mannerOf(
  {
    depth = IN_FULL.depth,
    'without-names': nameless = false,
    language,
  }: Given<typeof OPTIONS>['values'],
  words: Words,
): Manner {
  const known = DEPTHS.find((each) => each === depth);
  const choose = (option: string, value: string, choices: readonly string[]) =>
    words.usage('bad-choice', { option, value, choices: choices.join(', ') });
  if (!known) throw choose('depth', depth, DEPTHS);
  if (language !== undefined && !isWritten(language))
    throw choose('language', language, PAPER_LANGUAGES);
  return { depth: known, names: !nameless, language: language ?? null };
}

async function render(
  { words, io }: Given<typeof OPTIONS>,
  state: WorkspaceState,
  request: DocumentRequest,
  past: Past & { readonly clock: Clock },
) {
  const language = request.manner?.language ?? null;
  const messages = language === null ? words.messages : createPaperMessages(language);
  const fontFaces = bringsFonts(request.format) ? await readFontFaces() : '';
  const rendered = await renderDocument(state, request, {
    messages,
    fontFaces,
    print: io.print,
    pack: packWorkspace,
    ...past,
  });
  if (!rendered.ok) throw problemFailure(words, rendered.error);
  return rendered.value;
}

/** A document or format that there is none of was asked for wrongly; what cannot be printed cannot be done. */
function problemFailure(words: Words, { code, values }: DocumentProblem) {
  const failure = words.failureOf(`documents:problem.${code}`, code, values);
  return code.startsWith('unknown-') || code === 'keeps-names' ? words.asUsage(failure) : failure;
}
