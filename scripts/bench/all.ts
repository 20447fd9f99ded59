// npm run bench: every figure against the bare thing in the same run, as a table. The status is 1 if a target is missed.
// A part of a figure's name, given as an argument, measures only those that have it.
import { printTable } from '../table.ts';
import { overviewAfterEdit, overviewFromScratch } from './analysis-overview.ts';
import { memory } from './app-memory.ts';
import { startUp } from './app-start.ts';
import { mapAdding } from './map-adding.ts';
import {
  argdownGraphml,
  argdownGrowth,
  argdownHtml,
  argdownJson,
  argdownModel,
} from './argdown-made.ts';
import { argdownMemory, argdownSvg } from './argdown-programs.ts';
import { judge, type Figure, type Measured, type Unmeasured } from './figure.ts';
import { mapBesideFlow } from './map-beside-flow.ts';
import { mapPan, mapWorst, mapZoom } from './map-frames.ts';
import { mapLayout } from './map-layout.ts';
import { mapMemory } from './map-memory.ts';
import { mapPaint } from './map-paint.ts';
import { firstPaint } from './outline-paint.ts';
import { keyToPaintLate, keyToPaintMedian, selection } from './outline-typing.ts';
import { durableEdit } from './store-edit.ts';
import { wordDocument } from './papers-docx.ts';
import { dataAsJson } from './papers-json.ts';
import { pandocDocx, pandocHtml, pandocMarkdown } from './papers-pandoc.ts';
import { taggedPdf } from './papers-pdf.ts';
import { bulkImport } from './store-import.ts';
import { mergeBesideAutomerge, mergeBesideYjs } from './store-merge.ts';
import { fileToModel } from './store-open.ts';
import { search, searchWhileTyping } from './store-search.ts';
import { unknownFile } from './store-verify.ts';

/** Every figure, in the order of the table. A new one is one file and one line here. */
const FIGURES: readonly Figure[] = [
  durableEdit,
  fileToModel,
  unknownFile,
  bulkImport,
  mergeBesideYjs,
  mergeBesideAutomerge,
  search,
  searchWhileTyping,
  overviewFromScratch,
  overviewAfterEdit,
  keyToPaintMedian,
  keyToPaintLate,
  selection,
  firstPaint,
  mapLayout,
  mapPaint,
  mapBesideFlow,
  mapPan,
  mapZoom,
  mapWorst,
  mapAdding,
  mapMemory,
  wordDocument,
  taggedPdf,
  dataAsJson,
  pandocDocx,
  pandocMarkdown,
  pandocHtml,
  argdownModel,
  argdownJson,
  argdownGraphml,
  argdownHtml,
  argdownGrowth,
  argdownSvg,
  ...argdownMemory,
  startUp,
  // Elsewhere processes are weighed in other ways.
  ...(process.platform === 'linux' ? [memory] : []),
];

const COLUMNS = ['figure', 'ours', 'reference', 'comes to', 'target', ''] as const;

function row(figure: Measured | Unmeasured): readonly string[] {
  if ('missing' in figure)
    return [figure.name, '–', '–', '–', '–', `not measured: ${figure.missing}`];
  const { name, target, unit, ours, reference, value, isMet } = figure;
  const held = target.kind === 'ratio' ? '×' : unit;
  return [
    name,
    `${ours.toFixed(2)} ${unit}`,
    reference === null ? '–' : `${reference.toFixed(2)} ${unit}`,
    `${value.toFixed(value < 0.1 ? 3 : 2)} ${held}`,
    `≤ ${Number(target.most.toFixed(3))} ${held}`,
    isMet ? '✓' : '✗ missed',
  ];
}

const wanted = process.argv.slice(2);
const chosen = FIGURES.filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
const measured: (Measured | Unmeasured)[] = [];
for (const figure of chosen) {
  process.stderr.write(`… ${figure.name}\n`);
  measured.push(await judge(figure));
}
printTable([COLUMNS, ...measured.map(row)]);
process.exitCode = measured.every((figure) => 'missing' in figure || figure.isMet) ? 0 : 1;
