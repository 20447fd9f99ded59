import { readXml } from '../xml-reader.ts';
import type { ArchiveFiles } from '../archive.ts';
import type { CellAside } from '../tables/table.ts';
import { cellAt } from './cell-name.ts';
import { partText, partTargets, unescapeCell } from './workbook.ts';

/**
 * What a sheet says beside its cells: where links lead, and what people noted or discussed, in the order of its parts.
 * @param path the sheet's part
 */
export function marginOf(files: ArchiveFiles, path: string): readonly CellAside[] {
  const targets = partTargets(files, path);
  const links = linksIn(partText(files, path), (id) => targets.get(id)?.target ?? '');
  const parts = [...targets.values()];
  const ofType = (type: string) => parts.filter((part) => part.type.endsWith(type));
  const threads = ofType('/threadedComment').flatMap(({ path: part }) =>
    threadsIn(partText(files, part), namesIn(files)),
  );
  const isThread = ({ line, column }: CellAside): boolean =>
    threads.some((one) => one.line === line && one.column === column);
  const notes = ofType('/comments')
    .flatMap(({ path: part }) => notesIn(partText(files, part)))
    .filter((note) => !isThread(note));
  return [...links, ...notes, ...threads];
}

function linksIn(xml: string, targetOf: (id: string) => string): readonly CellAside[] {
  const links: CellAside[] = [];
  // Most sheets have none, and are not read a second time for that.
  if (!/hyperlink/i.test(xml)) return links;
  let at: ReturnType<typeof cellAt> = null;
  let formula: string | null = null;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'c') at = cellAt(attributes.get('r'));
      else if (name === 'f') formula = '';
      else if (name === 'hyperlink') {
        const cell = cellAt(attributes.get('ref'));
        // Where in the workbook itself it leads says nothing outside.
        const href = targetOf(attributes.get('id') ?? '');
        if (cell && href !== '') links.push({ ...cell, href });
      }
    },
    close: (name) => {
      if (name !== 'f') return;
      const href = /^\s*HYPERLINK\(\s*"([^"]+)"/i.exec(formula ?? '')?.[1];
      if (at && href !== undefined) links.push({ ...at, href });
      formula = null;
    },
    text: (value) => {
      if (formula !== null) formula += value;
    },
  });
  return links;
}

/** Notes as Excel has had them always. */
function notesIn(xml: string): readonly CellAside[] {
  const authors: string[] = [];
  const notes: { line: number; column: number; by: string; words: string }[] = [];
  let inside = '';
  let open: (typeof notes)[number] | null = null;
  readXml(xml, {
    open: (name, attributes) => {
      inside = name;
      if (name === 'author') authors.push('');
      if (name !== 'comment') return;
      const cell = cellAt(attributes.get('ref'));
      const by = authors[Number(attributes.get('authorid') ?? -1)] ?? '';
      open = cell && { ...cell, by, words: '' };
      if (open) notes.push(open);
    },
    close: (name) => {
      inside = '';
      if (name === 'comment') open = null;
    },
    text: (value) => {
      if (inside === 'author') authors[authors.length - 1] += value;
      else if (inside === 't' && open) open.words += unescapeCell(value);
    },
  });
  return notes.map(({ by, words, ...cell }) => {
    // Excel begins a note with the name of who writes it.
    const said = words.trim();
    const own = by !== '' && said.startsWith(`${by}:`) ? said.slice(by.length + 1) : said;
    return { ...cell, by, words: own.trim() };
  });
}

function threadsIn(xml: string, names: ReadonlyMap<string, string>): readonly CellAside[] {
  const said: { line: number; column: number; by: string; words: string }[] = [];
  let open: (typeof said)[number] | null = null;
  let inside = '';
  readXml(xml, {
    open: (name, attributes) => {
      inside = name;
      if (name !== 'threadedcomment') return;
      const cell = cellAt(attributes.get('ref'));
      open = cell && { ...cell, by: names.get(attributes.get('personid') ?? '') ?? '', words: '' };
      if (open) said.push(open);
    },
    close: () => {
      inside = '';
    },
    text: (value) => {
      if (inside === 'text' && open) open.words += value;
    },
  });
  return said;
}

/** Who takes part in the threads of a workbook, by id. */
function namesIn(files: ArchiveFiles): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const path of files.keys()) {
    if (!/^xl\/persons\/[^/]+\.xml$/i.test(path)) continue;
    readXml(partText(files, path), {
      open: (name, attributes) => {
        if (name === 'person')
          names.set(attributes.get('id') ?? '', attributes.get('displayname') ?? '');
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  return names;
}
