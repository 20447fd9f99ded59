import { strToU8, zipSync } from 'fflate';
import type { DataTable } from '../../documents/definition.ts';
import { printableLine } from '../plain.ts';
import { defineWriter } from '../writer.ts';
import { escapeXml, xmlElement } from '../xml.ts';
import { zipOptions } from '../zip.ts';
import { sheetWidths } from './columns.ts';
import { printTitles } from './print.ts';
import { rangeOf, sheetXml } from './sheet.ts';
import { STYLES_XML } from './styles.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const SCHEMAS = 'http://schemas.openxmlformats.org';
const RELATIONS = `${SCHEMAS}/officeDocument/2006/relationships`;

/** What the name of a sheet cannot hold, and how long it can be. */
const NOT_IN_NAME = /[[\]:*?/\\]/g;
const NAME_LIMIT = 31;

/**
 * A workbook (Office Open XML), one sheet a table: a head that stays in sight, columns as wide as what is in them, days as
 * days, and everything else as the text that it is.
 */
export const xlsx = defineWriter({
  name: 'xlsx',
  takes: 'tables',
  write: (tables, { wording }) =>
    Promise.resolve({
      data: packed(tables, wording.language),
      mediaType: `${OFFICE}.spreadsheetml.sheet`,
      extension: 'xlsx',
    }),
});

function packed(tables: readonly DataTable[], language: string): Uint8Array {
  const names = sheetNames(tables);
  const widths = tables.map(sheetWidths);
  const sheets = tables.map(
    (table, index) =>
      [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(table, widths[index] ?? [])] as const,
  );
  const parts = {
    '[Content_Types].xml': contentTypes(tables.length),
    '_rels/.rels': relations([
      ['officeDocument', 'xl/workbook.xml'],
      [`${SCHEMAS}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': properties(names[0] ?? '', language),
    'xl/workbook.xml': workbook(tables, names, widths),
    'xl/_rels/workbook.xml.rels': relations([
      ...tables.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES_XML,
    ...Object.fromEntries(sheets),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), zipOptions());
}

/** The names of the sheets: of what is allowed in one, and no two alike. */
function sheetNames(tables: readonly DataTable[]): readonly string[] {
  const taken = new Set<string>();
  return tables.map(({ name }, index) => {
    const clean = printableLine(name.replace(NOT_IN_NAME, ' ')).replace(/^['\s]+|['\s]+$/g, '');
    const short = clean.slice(0, NAME_LIMIT).toWellFormed();
    const isFree = short !== '' && !taken.has(short.toLowerCase());
    const own = isFree ? short : `${short.slice(0, NAME_LIMIT - 6)} ${index + 1}`.trim();
    taken.add(own.toLowerCase());
    return own;
  });
}

function workbook(
  tables: readonly DataTable[],
  names: readonly string[],
  widths: readonly (readonly number[])[],
): string {
  const sheets = names.map((name, index) =>
    xmlElement('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  // What comes again on every page, and the filter, are known by names of their own.
  const defined = tables.flatMap((table, index) => {
    const { columns, rows } = table;
    const titles = printTitles(widths[index] ?? [], table.names ?? 0);
    const sheet = `'${escapeXml((names[index] ?? '').replaceAll("'", "''"))}'!`;
    const filter = rangeOf(Math.max(1, columns.length), rows.length + 1).replace(
      /[A-Z]+|\d+/g,
      (part) => `$${part}`,
    );
    return [
      xmlElement(
        'definedName',
        { name: '_xlnm._FilterDatabase', localSheetId: index, hidden: 1 },
        sheet + filter,
      ),
      xmlElement(
        'definedName',
        { name: '_xlnm.Print_Titles', localSheetId: index },
        [titles.columns, titles.rows]
          .filter((part) => part !== null)
          .map((part) => sheet + part)
          .join(','),
      ),
    ];
  });
  return `${HEAD}<workbook xmlns="${SCHEMAS}/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets><definedNames>${defined.join('')}</definedNames></workbook>\n`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(([type, target], index) =>
    xmlElement('Relationship', {
      Id: `rId${index + 1}`,
      Type: type.includes('/') ? type : `${RELATIONS}/${type}`,
      Target: target,
    }),
  );
  return `${HEAD}<Relationships xmlns="${SCHEMAS}/package/2006/relationships">${each.join('')}</Relationships>\n`;
}

function contentTypes(sheets: number): string {
  const parts: readonly (readonly [string, string])[] = [
    ['/xl/workbook.xml', `${OFFICE}.spreadsheetml.sheet.main+xml`],
    ['/xl/styles.xml', `${OFFICE}.spreadsheetml.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from(
      { length: sheets },
      (_, index) =>
        [`/xl/worksheets/sheet${index + 1}.xml`, `${OFFICE}.spreadsheetml.worksheet+xml`] as const,
    ),
  ];
  const overrides = parts.map(([PartName, ContentType]) =>
    xmlElement('Override', { PartName, ContentType }),
  );
  const rels = 'application/vnd.openxmlformats-package.relationships+xml';
  return `${HEAD}<Types xmlns="${SCHEMAS}/package/2006/content-types"><Default Extension="rels" ContentType="${rels}"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>\n`;
}

function properties(title: string, language: string): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="${SCHEMAS}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Moot</dc:creator><dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>\n`;
}
