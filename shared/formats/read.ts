import type { i18n } from 'i18next';
import { fail, ok, type Result } from '../result.ts';
import { describeRefusal } from '../messages/describe.ts';
import { argdownReader } from './argdown/reader.ts';
import { decodeText } from './encoding.ts';
import { aifReader } from './aif/reader.ts';
import { kialoReader } from './kialo/reader.ts';
import { jsonReader } from './json-reader.ts';
import { isZip, openArchive, type ArchiveReader } from './archive.ts';
import { csvReader } from './tables/csv-reader.ts';
import { csvZipReader } from './tables/zip-reader.ts';
import { xlsxReader } from './xlsx/reader.ts';
import { compendiumReader } from './compendium/reader.ts';
import { opmlReader } from './opml/reader.ts';
import { markdownReader } from './markdown/reader.ts';
import { memoReader } from './memo/reader.ts';
import type { Reader, Reading, Remark, Unreadable } from './reader.ts';

/** Every format that can be read, those first that are told by a clear sign. A new one is one file and one line here. */
export const READERS: readonly Reader[] = [
  aifReader,
  jsonReader,
  kialoReader,
  opmlReader,
  compendiumReader,
  csvReader,
  argdownReader,
  memoReader,
  markdownReader,
];

/** Every format that is a zip. */
const ARCHIVE_READERS: readonly ArchiveReader[] = [xlsxReader, csvZipReader];

/** The names of all formats that can be read. */
export const READABLE_FORMATS: readonly string[] = [
  ...new Set([...READERS, ...ARCHIVE_READERS].map(({ name }) => name)),
];

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * Reads a file of another program, or of our own. Nothing in it is trusted: it is data, or it is left
 * out.
 * @param bytes the file
 * @param source what it is called, without folders; the same file under the same name gives the same ids
 * @param format the reader's name; found from the content unless said
 */
export function readDocument(
  bytes: Uint8Array,
  source: string,
  format?: string,
): Result<Reading, Unreadable> {
  if (bytes.length === 0) return fail({ code: 'empty', values: {} });
  if (bytes.length > LARGEST_FILE) {
    return fail({ code: 'too-large', values: { limit: LARGEST_FILE / 1024 / 1024 } });
  }
  if (isZip(bytes)) return readArchive(bytes, source, format);
  const other = otherProgram(bytes);
  if (other !== null) return fail({ code: other, values: {} });
  const text = decodeText(bytes);
  if (text === null) return fail({ code: 'not-text', values: {} });
  if (text.trim() === '') return fail({ code: 'empty', values: {} });
  const reader =
    format === undefined ? readerFor(text, source) : READERS.find((known) => known.name === format);
  if (!reader) {
    return unknown(format);
  }
  const reading = reader.read(text, source);
  return 'code' in reading ? fail(reading) : ok(reading);
}

/** What a file is by its first bytes that no reader is for; `null` for all others. */
function otherProgram(bytes: Uint8Array): 'workspace' | 'pdf' | null {
  const begins = (sign: string): boolean =>
    bytes.length >= sign.length && [...sign].every((one, at) => one.charCodeAt(0) === bytes[at]);
  if (begins('SQLite format 3\0')) return 'workspace';
  return begins('%PDF-') ? 'pdf' : null;
}

function readArchive(
  bytes: Uint8Array,
  source: string,
  format: string | undefined,
): Result<Reading, Unreadable> {
  if (format !== undefined && !READABLE_FORMATS.includes(format)) return unknown(format);
  const files = openArchive(bytes);
  if ('code' in files) return fail(files);
  const reader = ARCHIVE_READERS.find(
    (known) => (format === undefined || format === known.name) && known.recognizes(files),
  );
  if (!reader) return fail({ code: 'unknown-zip', values: {} });
  const reading = reader.read(files, source);
  return 'code' in reading ? fail(reading) : ok(reading);
}

function unknown(format: string | undefined): Result<Reading, Unreadable> {
  const known = READABLE_FORMATS.join(', ');
  return fail({ code: 'unknown-format', values: { format: format ?? '', known } });
}

/** The reader for a text: one that cannot err, the one whose ending its file has, or the first that recognizes it. */
function readerFor(text: string, source: string): Reader | undefined {
  const ending = /\.([A-Za-z0-9]+)$/.exec(source)?.[1]?.toLowerCase() ?? '';
  return (
    READERS.find(({ isUnmistakable, recognizes }) => isUnmistakable && recognizes(text)) ??
    READERS.find(({ endings }) => endings?.includes(ending)) ??
    READERS.find((known) => known.recognizes(text))
  );
}

/** A reader's remark in words. */
export function describeRemark(messages: i18n, { code, values }: Remark): string {
  const { kind } = values;
  const named = typeof kind === 'string' ? { kind: messages.t(`vocabulary:kind.${kind}`) } : {};
  const why =
    code === 'malformed' ? { problem: describeRefusal(messages, { code, values }).message } : {};
  return messages.t(`documents:reading.${code}`, { ...values, ...named, ...why });
}
