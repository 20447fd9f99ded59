// What Chromium puts into a PDF that differs from one print of a page to the next, or from one program to another, made
// the same.

/** The day that every PDF is said to be made on: its content alone tells when it was. */
const DATE = /\/(CreationDate|ModDate) ?\(D:\d{14}[+-]\d\d'\d\d'\)/g;
const SAME_DAY = "(D:20000101000000+00'00')";

/** Chromium names the browser and the app's version here. */
const CREATOR = /\/Creator (?:\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f]*>)/;

/** A tag's id, as it is defined and wherever it is named; numbers go on from page to page of one process. */
const DEFINITION = /\/ID \(node(\d{8,})\)/g;
const NODE = /\(node(\d{8,})\)/g;

/** The index of tags: the first and the last id, and all ids in their order, each with the object that it names. */
const INDEX =
  /\/Limits \[\(node\d{8,}\) \(node\d{8,}\)\]\s\/Names \[((?:\(node\d{8,}\) \d+ \d+ R ?)+)\]/g;
const ENTRY = /\(node\d{8,}\) \d+ \d+ R/g;

/**
 * A PDF without the time of its making and the program's version, its tags numbered in the order in which they come.
 * @param {Uint8Array} pdf as Chromium printed it
 * @returns {Uint8Array}
 */
function stablePdf(pdf) {
  const printed = Buffer.from(pdf).toString('latin1');
  const renumbered = renumberTags(printed.replace(DATE, (_, key) => `/${key} ${SAME_DAY}`));
  if (renumbered.length !== printed.length)
    throw new Error('The PDF has a form that is not known.');
  return Uint8Array.from(Buffer.from(nameCreator(renumbered), 'latin1'));
}

/** @param {string} text */
function renumberTags(text) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const [, number = ''] of text.matchAll(DEFINITION)) {
    if (!names.has(number)) names.set(number, String(names.size + 1).padStart(number.length, '0'));
  }
  return text
    .replace(NODE, (whole, number) => {
      const name = names.get(number);
      return name === undefined ? whole : `(node${name})`;
    })
    .replace(INDEX, (_, entries) => {
      const sorted = entries.match(ENTRY).sort();
      const [first, last] = [sorted[0], sorted.at(-1)].map((entry) => entry.split(' ', 1)[0]);
      return `/Limits [${first} ${last}]\n/Names [${sorted.join(' ')}]`;
    });
}

/**
 * Names Moot as the creator, and moves what the table of offsets says of all that comes after.
 * @param {string} text
 */
function nameCreator(text) {
  const found = CREATOR.exec(text);
  if (!found) return text;
  const creator = '/Creator (Moot)';
  const moved = creator.length - found[0].length;
  const renamed = text.replace(CREATOR, creator);
  const end = renamed.lastIndexOf('startxref');
  const table = Number(/startxref\s+(\d+)/.exec(renamed.slice(end))?.[1]) + moved;
  const offsets = renamed
    .slice(table, end)
    .replace(/^(\d{10})(?= \d{5} n)/gm, (offset) =>
      String(Number(offset) > found.index ? Number(offset) + moved : Number(offset)).padStart(
        10,
        '0',
      ),
    );
  return `${renamed.slice(0, table)}${offsets}startxref\n${table}\n%%EOF\n`;
}

module.exports = { stablePdf };
