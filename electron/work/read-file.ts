import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { i18n } from 'i18next';
import type { PaperPreview } from '../../shared/answers/preview.ts';
import { contextAt } from '../../shared/command-context.ts';
import type { BridgeError, ReadingRemark } from '../../shared/bridge.ts';
import { prepareImport, type ImportCommand } from '../../shared/formats/import.ts';
import { describeRemark, LARGEST_FILE, readDocument } from '../../shared/formats/read.ts';
import { withChoices } from '../../shared/formats/review/choices.ts';
import { reviewToTell } from '../../shared/formats/review/told.ts';
import type { ReadableFormat, Remark } from '../../shared/formats/reader.ts';
import { readableText } from '../../shared/formats/rich-text/rich-text.ts';
import { describeRefusal } from '../../shared/messages/describe.ts';
import { createMessages } from '../../shared/messages/index.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { ChoosingJob, CopiedText, ReadingJob, Understood } from './protocol.ts';
import { whyNot } from '../store/why-not.ts';
import { readAsPaper, type AskPasts } from './read-paper.ts';
import { stateFromJson } from '../../shared/model/snapshot.ts';

type Values = Readonly<Record<string, string | number>>;

/** Reads another program's file or text, or a paper that comes back edited, and tells what of it would enter a workspace. */
export async function readForImport(
  { from, json, author, language }: ReadingJob,
  askPasts: AskPasts,
): Promise<
  | { readonly understood: Result<Understood, BridgeError> }
  | { readonly paper: Result<PaperPreview, BridgeError> }
> {
  const messages = createMessages(language);
  if (!('path' in from) && from.text.trim() === '' && from.html.trim() === '') {
    const code = 'nothing-copied';
    return { understood: fail(said(messages, `documents:unreadable.${code}`, code, {})) };
  }
  const bytes =
    'path' in from ? await bytesOf(messages, from.path) : ok(new TextEncoder().encode(from.text));
  if (!bytes.ok) return { understood: bytes };
  const source = 'path' in from ? basename(from.path) : from.name;
  const paper = await readAsPaper(bytes.value, source, { json, language }, askPasts);
  if (paper) return { paper };
  const given = 'path' in from ? { bytes: bytes.value } : copied(from);
  return { understood: understand(messages, given, source, { json, author }) };
}

/** What is to be read, and as which format where that is known before. */
interface Given {
  readonly bytes: Uint8Array;
  readonly format?: ReadableFormat;
}

/** What was copied, with what its looks say. */
function copied({ html, text }: CopiedText): Given {
  const readable = readableText(html, text);
  return { ...readable, bytes: new TextEncoder().encode(readable.text) };
}

function understand(
  messages: i18n,
  { bytes, format }: Given,
  source: string,
  { json, author }: Pick<ReadingJob, 'json' | 'author'>,
): Result<Understood, BridgeError> {
  const reading = readDocument(bytes, source, format);
  if (!reading.ok) {
    const { code, values } = reading.error;
    return fail(said(messages, `documents:unreadable.${code}`, code, values));
  }
  const context = contextAt(Date.now(), author);
  const state = stateFromJson(json);
  const prepared = prepareImport(state, reading.value, source, context);
  if (!prepared.ok) return fail(describeRefusal(messages, prepared.error));
  const { command, counts, leftOut, notes } = prepared.value;
  const inWords = (remark: Remark): ReadingRemark => ({
    line: remark.line,
    reason: describeRemark(messages, remark),
  });
  const preview = {
    source,
    speaksOf: reading.value.speaksOf,
    counts,
    leftOut: leftOut.map(inWords),
    notes: notes.map(inWords),
    ...reviewToTell(state, command.rows, reading.value),
  };
  return ok({ preview, command });
}

/** The command by which what was understood enters as a person chose. */
export function chooseForImport({ command, choices, author, json }: ChoosingJob): ImportCommand {
  const context = contextAt(Date.now(), author);
  return { ...command, rows: withChoices(stateFromJson(json), command.rows, choices, context) };
}

/** A file's content; what is too large is refused by its size alone. */
async function bytesOf(messages: i18n, path: string): Promise<Result<Uint8Array, BridgeError>> {
  try {
    const { size } = await stat(path);
    if (size <= LARGEST_FILE) return ok(await readFile(path));
    const limit = LARGEST_FILE / 1024 / 1024;
    return fail(said(messages, 'documents:unreadable.too-large', 'too-large', { limit }));
  } catch (error) {
    const values = { path, ...whyNot(error) };
    return fail(said(messages, 'shell:error.unreadable', 'unreadable', values));
  }
}

function said(messages: i18n, key: string, code: string, values: Values): BridgeError {
  return {
    code,
    message: messages.t(`${key}.message`, values),
    hint: messages.t(`${key}.hint`, values),
  };
}
