import { readMark } from '../../documents/paper-mark.ts';
import { decodeText } from '../encoding.ts';
import type { ArchiveFiles } from '../archive.ts';
import type { EditedPaper } from '../edited-paper.ts';
import { readXml } from '../xml-reader.ts';
import { readBody } from './body-reader.ts';
import { readComments } from './comments-reader.ts';
import { readLinks, readStyles } from './looks-reader.ts';
import { MARK_PROPERTY } from './mark-property.ts';

const BODY = 'word/document.xml';

/** Whether a zip is a file of Word. */
export function isWordFile(files: ArchiveFiles): boolean {
  return files.has(BODY);
}

/**
 * Reads a paper in Word's format, whichever program saved it: as if all its tracked changes were taken, with whose they are.
 * Everything in it is text, and no other file is asked for.
 */
export function readWordPaper(files: ArchiveFiles): EditedPaper {
  const part = (name: string): string => {
    const bytes = files.get(name);
    return (bytes && decodeText(bytes)) ?? '';
  };
  const { passages, spots } = readBody(part(BODY), {
    styles: readStyles(part('word/styles.xml')),
    links: readLinks(part('word/_rels/document.xml.rels')),
  });
  return {
    format: 'docx',
    mark: readMark(property(part('docProps/custom.xml'), MARK_PROPERTY)),
    passages,
    comments: readComments(part('word/comments.xml'), part('word/commentsExtended.xml'), spots),
    savedBy: lastModifiedBy(part('docProps/core.xml')),
  };
}

/** A property of the file that a program may set as it likes. */
function property(xml: string, wanted: string): string {
  let isWanted = false;
  let value = '';
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'property') isWanted = attributes.get('name') === wanted;
    },
    close: (name) => {
      if (name === 'property') isWanted = false;
    },
    text: (text) => {
      if (isWanted) value += text;
    },
  });
  return value;
}

function lastModifiedBy(xml: string): string {
  let isIn = false;
  let name = '';
  readXml(xml, {
    open: (element) => (isIn = element === 'lastmodifiedby'),
    close: () => (isIn = false),
    text: (text) => {
      if (isIn) name += text;
    },
  });
  // Nobody has saved it since it was made.
  return name.trim() === 'Moot' ? '' : name.trim();
}
