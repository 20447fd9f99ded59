import { unzipSync } from 'fflate';
import type { Reading, ReadableFormat, Unreadable } from './reader.ts';

/** The files in a zip, by their names. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>;

/** A format that is a zip of files. */
export interface ArchiveReader {
  readonly name: ReadableFormat;
  /** Whether a zip is of this format, from the names in it. */
  recognizes(files: ArchiveFiles): boolean;
  /** @param source what the zip is called */
  read(files: ArchiveFiles, source: string): Reading | Unreadable;
}

/** How large the files of a zip may be together, in bytes. */
const LARGEST = 256 * 1024 * 1024;

/** So many files may be in a zip. */
const MOST_FILES = 2_000;

/** Whether bytes are a zip's. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Unpacks a zip in memory. One that would grow beyond measure, or whose names lead out of it, is refused whole. */
export function openArchive(bytes: Uint8Array): ArchiveFiles | Unreadable {
  let size = 0;
  let count = 0;
  const refusal = (code: Unreadable['code'], values: Unreadable['values']): Unreadable => {
    return { code, values };
  };
  let refused: Unreadable | null = null;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        count += 1;
        if (isUnsafe(name)) refused ??= refusal('unsafe-zip', { name: name.slice(0, 80) });
        if (size > LARGEST || count > MOST_FILES) {
          refused ??= refusal('large-zip', { limit: LARGEST / 1024 / 1024 });
        }
        return refused === null && !name.endsWith('/');
      },
    });
    return refused ?? new Map(Object.entries(files));
  } catch {
    return refused ?? refusal('bad-zip', {});
  }
}

function isUnsafe(name: string): boolean {
  return /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|\0/.test(name);
}
