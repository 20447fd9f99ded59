// What Chromium puts into a PDF that differs from one print of a page to the next, or from one program to another, made
// the same.

/** The day that every PDF is said to be made on: its content alone tells when it was. */
const DATE = /\/(CreationDate|ModDate) ?\(D:\d{14}[+-]\d\d'\d\d'\)/g;
const SAME_DAY = "(D:20000101000000+00'00')";

/** Chromium names the browser and the app's version here. */
const CREATOR = /\/Creator (?:\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f]*>)/;

/** A tag's id; numbers go on from page to page of one process. */
const NODE = /\(node(\d{8,})\)/g;
/** What comes before it where the tag itself is, and not where it is named. */
const DEFINES = '/ID ';

/** The index of tags: the first and the last id, and all ids in their order, each with the object that it names. */
const INDEX =
  /\/Limits \[\(node\d{8,}\) \(node\d{8,}\)\]\s\/Names \[((?:\(node\d{8,}\) \d+ \d+ R ?)+)\]/g;
const ENTRY = /\(node\d{8,}\) \d+ \d+ R/g;

/** Where an object begins, in the table of offsets. */
const OFFSET = /^\d{10}(?= \d{5} n)/gm;

/**
 * A PDF without the time of its making and the program's version, its tags numbered in the order in which they come.
 * @param {Uint8Array} pdf as Chromium printed it
 * @returns {Uint8Array}
 */
function stablePdf(pdf) {
  // Looked through as a text, and written over in place: a long paper has some megabytes and tens of thousands of tags.
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  for (const { index, 0: date } of text.matchAll(DATE)) {
    bytes.write(SAME_DAY, index + date.length - SAME_DAY.length, 'latin1');
  }
  renumberTags(text, bytes);
  return Uint8Array.from(nameCreator(text, bytes));
}

/**
 * @param {string} text what the bytes were
 * @param {Buffer} bytes written over
 */
function renumberTags(text, bytes) {
  const places = Array.from(text.matchAll(NODE), ({ index, 1: number = '' }) => ({
    index,
    number,
  }));
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const { index, number } of places) {
    if (names.has(number) || !text.startsWith(DEFINES, index - DEFINES.length)) continue;
    names.set(number, String(names.size + 1).padStart(number.length, '0'));
  }
  for (const { index, number } of places) {
    const name = names.get(number);
    if (name !== undefined) bytes.write(name, index + '(node'.length, 'latin1');
  }
  for (const { index: at, 0: found } of text.matchAll(INDEX)) {
    const renumbered = bytes.toString('latin1', at, at + found.length);
    const sorted = renumbered.slice(renumbered.indexOf('/Names')).match(ENTRY)?.toSorted() ?? [];
    const [first, last] = [sorted[0], sorted.at(-1)].map((entry) => entry?.split(' ', 1)[0]);
    const index = `/Limits [${first} ${last}]\n/Names [${sorted.join(' ')}]`;
    if (index.length !== found.length) throw new Error('The PDF has a form that is not known.');
    bytes.write(index, at, 'latin1');
  }
}

/**
 * Names Moot as the creator, and moves what the table of offsets says of all that comes after.
 * @param {string} text what the bytes were, as long as they are
 * @param {Buffer} bytes
 * @returns {Buffer}
 */
function nameCreator(text, bytes) {
  const found = CREATOR.exec(text);
  if (!found) return bytes;
  const creator = '/Creator (Moot)';
  const moved = creator.length - found[0].length;
  const end = text.lastIndexOf('startxref');
  const table = Number(/startxref\s+(\d+)/.exec(text.slice(end))?.[1]);
  for (const { index, 0: offset } of text.slice(table, end).matchAll(OFFSET)) {
    if (Number(offset) < found.index) continue;
    bytes.write(
      String(Number(offset) + moved).padStart(offset.length, '0'),
      table + index,
      'latin1',
    );
  }
  return Buffer.concat([
    bytes.subarray(0, found.index),
    Buffer.from(creator, 'latin1'),
    bytes.subarray(found.index + found[0].length, end),
    Buffer.from(`startxref\n${table + moved}\n%%EOF\n`, 'latin1'),
  ]);
}

module.exports = { stablePdf };
