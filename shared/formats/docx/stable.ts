import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { zipOptions } from '../zip.ts';

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const PROPERTIES = 'docProps/core.xml';

const DATES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
const SAME_DAY = '$12000-01-01T00:00:00Z';

// Only within tags, and in the fields that lead from the table of contents: text has no `<` of its own.
const REFERRING =
  /<w:(?:hyperlink|bookmarkStart|bookmarkEnd)\b[^>]*>|<w:instrText[^>]*>PAGEREF [^<]*/g;
const RELATION = /<Relationship [^>]*>/g;
const CHANCE = /"(rId[\w-]{10,})"/g;
const COUNTED = /(?<=w:id=")\d+(?=")|_Toc\d+/g;

/**
 * A DOCX file without the time of its making, without ids that chance gave, and without numbers that go
 * on from one file to the next: the same document gives the same bytes.
 * @param file as the library packed it
 */
export function stableDocx(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const relations = renamer((index) => `rIdLink${index}`);
  const counted = { number: renamer(String), toc: renamer((index) => `_Toc${index}`) };
  const stable: Zippable = {};
  for (const name of Object.keys(parts).toSorted(byImportance)) {
    stable[name] = parts[name] as Uint8Array;
  }
  const rewrite = (name: string, change: (xml: string) => string): void => {
    const part = parts[name];
    if (part) stable[name] = strToU8(change(strFromU8(part)));
  };
  rewrite(PROPERTIES, (xml) => xml.replace(DATES, SAME_DAY));
  const rename = (tag: string): string =>
    tag.replace(CHANCE, (_, id: string) => `"${relations(id)}"`);
  rewrite(RELATIONS, (xml) => xml.replace(RELATION, rename));
  rewrite(DOCUMENT, (xml) =>
    xml.replace(REFERRING, (tag) =>
      rename(tag).replace(COUNTED, (id) =>
        id.startsWith('_') ? counted.toc(id) : counted.number(id),
      ),
    ),
  );
  return zipSync(stable, zipOptions());
}

/** Gives each name, at its first coming, the next number. */
function renamer(name: (index: number) => string): (id: string) => string {
  const names = new Map<string, string>();
  return (id) => {
    const known = names.get(id) ?? name(names.size + 1);
    names.set(id, known);
    return known;
  };
}

// Readers that don't unpack first look for the types at the beginning.
function byImportance(a: string, b: string): number {
  const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
