import { decodeText } from '../formats/encoding.ts';
import { isZip, openArchive } from '../formats/archive.ts';
import { isWordFile, readWordPaper } from '../formats/docx/paper-reader.ts';
import type { EditedPaper } from '../formats/edited-paper.ts';
import { readMarkdownPaper } from '../formats/markdown/paper-reader.ts';
import { LARGEST_FILE } from '../formats/read.ts';

/**
 * Reads a file as a paper that may come back: Word's format, or Markdown. Nothing in it is trusted.
 * @returns `null` where it can be none
 */
export function readPaper(bytes: Uint8Array): EditedPaper | null {
  if (bytes.length === 0 || bytes.length > LARGEST_FILE) return null;
  if (isZip(bytes)) {
    const files = openArchive(bytes);
    return 'code' in files || !isWordFile(files) ? null : readWordPaper(files);
  }
  const text = decodeText(bytes);
  // What has no heading and no label is some other text, and long ones take time.
  if (
    text === null ||
    !/^\s*#|moot-paper/m.test(text) ||
    !/(?:^|[\s*])[IPA]\d+ ?[·:.–-]|moot-paper/m.test(text)
  )
    return null;
  return readMarkdownPaper(text);
}
