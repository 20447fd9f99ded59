import type { ArchiveFiles } from '../archive.ts';
import { decodeText } from '../encoding.ts';
import { readXml } from '../xml-reader.ts';

/** What the sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly {
    readonly name: string;
    readonly path: string;
    readonly isHidden: boolean;
  }[];
  readonly strings: readonly string[];
  /** By the number of a cell's style, whether it shows a number as a day. */
  readonly dateStyles: readonly boolean[];
  /** The day before the first one, in days since 1970. */
  readonly epoch: number;
}

/** Days from 30 December 1899 and from 1 January 1904 to 1 January 1970. */
const EPOCH_1900 = -25_569;
const EPOCH_1904 = -24_107;

/** The part that is the workbook: what the file names as such, or else what Excel calls it; `null` where there is none. */
export function workbookPart(files: ArchiveFiles): string | null {
  const named = partOfType(partTargets(files, ''), '/officeDocument') ?? '';
  const parts = [named, 'xl/workbook.xml'];
  return parts.find((part) => part.startsWith('xl/') && files.has(part)) ?? null;
}

function partOfType(targets: ReadonlyMap<string, PartTarget>, type: string): string | undefined {
  return [...targets.values()].find((target) => target.type.endsWith(type))?.path;
}

/** Opens a workbook of Office Open XML (ECMA-376); `null` where it has no sheets. */
export function openWorkbook(files: ArchiveFiles): Workbook | null {
  const part = workbookPart(files);
  if (part === null) return null;
  const targets = partTargets(files, part);
  const sheets: { name: string; path: string; isHidden: boolean }[] = [];
  let is1904 = false;
  eachTag(files, part, null, (attributes, name) => {
    if (name === 'workbookpr') is1904 = /^(?:1|true)$/.test(attributes.get('date1904') ?? '');
    if (name !== 'sheet') return;
    const path =
      targets.get(attributes.get('id') ?? '')?.path ??
      `xl/worksheets/sheet${sheets.length + 1}.xml`;
    const isHidden = /hidden/i.test(attributes.get('state') ?? '');
    if (files.has(path)) sheets.push({ name: attributes.get('name') ?? '', path, isHidden });
  });
  if (sheets.length === 0) return null;
  return {
    sheets,
    strings: sharedStrings(files, partOfType(targets, '/sharedStrings')),
    dateStyles: dateStyles(files, partOfType(targets, '/styles')),
    epoch: is1904 ? EPOCH_1904 : EPOCH_1900,
  };
}

/** What a part of a workbook is related to. */
export interface PartTarget {
  /** Its kind, an address. */
  readonly type: string;
  /** As it is said, which for a link is an address. */
  readonly target: string;
  /** Where it is in the file. */
  readonly path: string;
}

/** What a part is related to, by the ids by which it names them. */
export function partTargets(files: ArchiveFiles, part: string): ReadonlyMap<string, PartTarget> {
  const targets = new Map<string, PartTarget>();
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const rels = `${folder}_rels/${part.slice(folder.length)}.rels`;
  eachTag(files, rels, 'relationship', (attributes) => {
    const target = attributes.get('target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : inFolder(folder, target);
    targets.set(attributes.get('id') ?? '', { type: attributes.get('type') ?? '', target, path });
  });
  return targets;
}

/** Where a path leads from a folder. */
function inFolder(folder: string, path: string): string {
  const names = folder.split('/').slice(0, -1);
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.') names.push(name);
  }
  return names.join('/');
}

/** The text of a part; empty where there is none. */
export function partText(files: ArchiveFiles, path: string): string {
  const bytes = files.get(path);
  return (bytes && decodeText(bytes)) ?? '';
}

function eachTag(
  files: ArchiveFiles,
  path: string,
  tag: string | null,
  take: (attributes: ReadonlyMap<string, string>, name: string) => void,
): void {
  readXml(partText(files, path), {
    open: (name, attributes) => {
      if (tag === null || name === tag) take(attributes, name);
    },
    close: () => undefined,
    text: () => undefined,
  });
}

function sharedStrings(files: ArchiveFiles, part = 'xl/sharedStrings.xml'): readonly string[] {
  const strings: string[] = [];
  const inside: string[] = [];
  readXml(partText(files, part), {
    open: (name) => {
      inside.push(name);
      if (name === 'si') strings.push('');
    },
    close: () => void inside.pop(),
    text: (value) => {
      // How a text is read aloud (`rPh`) is no part of it.
      if (inside.at(-1) === 't' && !inside.includes('rph') && strings.length > 0) {
        strings[strings.length - 1] += unescapeCell(value);
      }
    },
  });
  return strings;
}

/** Characters that XML cannot have stand in cells as `_x000D_`. */
export function unescapeCell(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function dateStyles(files: ArchiveFiles, part = 'xl/styles.xml'): readonly boolean[] {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let isInCells = false;
  readXml(partText(files, part), {
    open: (name, attributes) => {
      const id = Number(attributes.get('numfmtid') ?? Number.NaN);
      if (name === 'numfmt') formats.set(id, attributes.get('formatcode') ?? '');
      if (name === 'cellxfs') isInCells = true;
      if (name === 'xf' && isInCells) styles.push(isDateFormat(id, formats.get(id)));
    },
    close: (name) => {
      if (name === 'cellxfs') isInCells = false;
    },
    text: () => undefined,
  });
  return styles;
}

// The numbers that ECMA-376 (18.8.30) gives to built-in formats of days and times.
function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) {
    return (
      (id >= 14 && id <= 22) ||
      (id >= 27 && id <= 36) ||
      (id >= 45 && id <= 58 && id !== 48 && id !== 49)
    );
  }
  return /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, ''));
}
