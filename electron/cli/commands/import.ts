import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { contextAt } from '../../../shared/command-context.ts';
import { readPaper } from '../../../shared/answers/read-paper.ts';
import { prepareImport, type PreparedImport } from '../../../shared/formats/import.ts';
import {
  describeRemark,
  LARGEST_FILE,
  readDocument,
  READABLE_FORMATS,
} from '../../../shared/formats/read.ts';
import type { Reading, Remark } from '../../../shared/formats/reader.ts';
import { withChoices, type ImportChoices } from '../../../shared/formats/review/choices.ts';
import { reviewOf, type ReviewLine } from '../../../shared/formats/review/lines.ts';
import { wordsNow } from '../../../shared/formats/review/words-now.ts';
import { describeRefusal } from '../../../shared/messages/describe.ts';
import { ENTITY_KINDS } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import {
  emptyState,
  rowsOfKind,
  type EntityRows,
  type WorkspaceState,
} from '../../../shared/model/state.ts';
import { ELEMENT_KINDS } from '../../../shared/model/vocabulary.ts';
import { nameOf } from '../../files/names.ts';
import { importPaper } from '../answering/paper.ts';
import { defineCliCommand, type Given, type Report } from '../command.ts';
import { Failure } from '../failure.ts';
import { commit, creating, fileFailure, reading, writing } from '../files.ts';
import { resolve } from '../refs.ts';
import type { Words } from '../words.ts';

const OPTIONS = {
  format: { type: 'string' },
  under: { type: 'string' },
  duplicates: { type: 'string' },
  'dry-run': { type: 'boolean' },
  author: { type: 'string' },
} as const;

/** What may be done about what is there already and says the same in the same place. */
const FATES = ['keep', 'use', 'drop'] as const;
type Fate = (typeof FATES)[number];

function isFate(value: string): value is Fate {
  return (FATES as readonly string[]).includes(value);
}

/** Another file, read into a workspace. */
export const command = defineCliCommand({
  options: OPTIONS,
  arguments: ['FILE', 'SOURCE'],
  more: () => [`  ${READABLE_FORMATS.join('\n  ')}`],
  run: async (given) => {
    const { positionals, values, words } = given;
    const [path = '', source = ''] = positionals;
    const { duplicates } = values;
    if (duplicates !== undefined && !isFate(duplicates)) {
      throw words.usage('unknown-choice', { value: duplicates, known: FATES.join(', ') });
    }
    const bytes = bytesOf(words, source);
    const paper = values.format === undefined && existsSync(path) ? readPaper(bytes) : null;
    const isTrial = values['dry-run'] === true;
    const asPaper = { words, io: given.io, path, source, author: authorOf(given), isTrial };
    const answered = paper && (await importPaper(asPaper, paper));
    if (answered) return answered;
    const understood = read(words, bytes, source, values.format);
    const prepared = await (existsSync(path)
      ? intoWorkspace(given, path, understood)
      : intoNewWorkspace(given, path, understood));
    return report(given, understood, prepared);
  },
});

function bytesOf(words: Words, source: string): Uint8Array {
  try {
    // What is too large is refused by its size alone.
    if (statSync(source).size > LARGEST_FILE)
      throw unreadable(words, 'too-large', {
        limit: LARGEST_FILE / 1024 / 1024,
      });
    return readFileSync(source);
  } catch (error) {
    throw error instanceof Failure ? error : fileFailure(words, error, source);
  }
}

function read(
  words: Words,
  bytes: Uint8Array,
  source: string,
  format: string | undefined,
): Reading {
  const result = readDocument(bytes, basename(source), format);
  if (result.ok) return result.value;
  const failure = unreadable(words, result.error.code, result.error.values);
  throw format !== undefined && result.error.code === 'unknown-format'
    ? words.asUsage(failure)
    : failure;
}

function unreadable(words: Words, code: string, values: Readonly<Record<string, string | number>>) {
  return words.failureOf(`documents:unreadable.${code}`, code, values);
}

type GivenImport = Given<typeof OPTIONS>;

/** What would enter, and what of it is there already in the same words or nearly so. */
interface Prepared extends PreparedImport {
  readonly alike: readonly ReviewLine[];
  /** How many elements keep the words in which somebody put them since. */
  readonly reworded: number;
}

function intoWorkspace(given: GivenImport, path: string, understood: Reading): Promise<Prepared> {
  const { words } = given;
  if (given.values['dry-run'] === true) {
    return reading(given, path, (workspace) => prepare(given, workspace.state(), understood));
  }
  return writing(given, path, (workspace) => {
    const prepared = prepare(given, workspace.state(), understood);
    commit(words, workspace, prepared.command, authorOf(given));
    return prepared;
  });
}

async function intoNewWorkspace(
  given: GivenImport,
  path: string,
  understood: Reading,
): Promise<Prepared> {
  const prepared = prepare(given, emptyState(), understood);
  if (given.values['dry-run'] === true) return prepared;
  const title = understood.title === '' ? nameOf(path) : understood.title;
  const beginning = { title, author: authorOf(given), content: prepared.command };
  await creating(given, path, beginning, () => null);
  return prepared;
}

function prepare(given: GivenImport, state: WorkspaceState, understood: Reading): Prepared {
  const { positionals, io, values, words } = given;
  const [, source = ''] = positionals;
  const context = contextAt(io.now(), authorOf(given));
  const under =
    values.under === undefined
      ? null
      : resolve(words, state, values.under, ['issue', 'position']).id;
  // Of a large file nobody reads what is alike, unless something is done about it.
  const most = values.duplicates === undefined ? undefined : Infinity;
  let alike: readonly ReviewLine[] = [];
  let texts: ImportChoices['texts'] = {};
  const choose = (rows: EntityRows): EntityRows => {
    alike = reviewOf(state, rows, understood.lines, most).lines.filter(
      (line) => line.alike !== null,
    );
    if (understood.speaksOf === 'content') texts = wordsSince(state, rows);
    const choices = { ...choicesFor(alike, under, values.duplicates), texts };
    return withChoices(state, rows, choices, context);
  };
  const prepared = prepareImport(state, understood, basename(source), context, choose);
  if (!prepared.ok) throw new Failure(describeRefusal(words.messages, prepared.error), 1);
  return { ...prepared.value, alike, reworded: Object.keys(texts).length };
}

/** What is to be done about what is there already: by itself nothing, both stay. */
function choicesFor(
  alike: readonly ReviewLine[],
  under: Id | null,
  fate: string | undefined,
): Omit<ImportChoices, 'texts'> {
  const meant = alike.filter((line) => line.alike?.isMeant);
  const same = meant.map((line): [Id, Id] => [line.id, line.alike?.id ?? line.id]);
  return {
    under,
    dropped: fate === 'drop' ? meant.map(({ id }) => id) : [],
    same: fate === 'use' ? Object.fromEntries(same) : {},
  };
}

/** In which words elements stand that the file brought before, where somebody put them so since: they stay. */
function wordsSince(state: WorkspaceState, rows: EntityRows): Readonly<Record<Id, string>> {
  const texts: Record<Id, string> = {};
  for (const kind of ELEMENT_KINDS) {
    for (const element of rowsOfKind(rows, kind)) {
      const now = wordsNow(state, element);
      if (now !== null) texts[element.id] = now;
    }
  }
  return texts;
}

function authorOf({ values, io }: GivenImport): string {
  return values.author ?? io.author;
}

function report(
  { positionals, values, words }: GivenImport,
  { format }: Reading,
  { counts, leftOut, notes, alike, reworded }: Prepared,
): Report {
  const [path = '', source = ''] = positionals;
  const isTrial = values['dry-run'] === true;
  const counted = ENTITY_KINDS.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    const isCounted = count > 0 && kind !== 'workspace';
    return isCounted ? [words.say(`count.${kind}`, { count })] : [];
  });
  const key = counted.length === 0 ? 'nothing' : isTrial ? 'would' : 'done';
  return {
    text: () =>
      [
        words.say(`import.${key}`, { path, source, format, counts: counted.join(', ') }),
        ...remarkLines(words, 'notes', notes),
        ...remarkLines(words, 'left-out', leftOut),
        ...alikeLines(words, alike),
        ...(reworded > 0 ? [words.say('import.reworded', { count: reworded })] : []),
        '',
      ].join('\n'),
    json: () => ({
      path,
      source,
      format,
      dryRun: isTrial,
      counts,
      leftOut: leftOut.map((remark) => toJson(words, remark)),
      notes: notes.map((remark) => toJson(words, remark)),
      reworded,
      alike: alike.map(({ line, text, alike: found }) => ({
        line,
        text,
        label: found?.label,
        same: found?.isSame,
      })),
    }),
  };
}

function remarkLines(words: Words, heading: string, remarks: readonly Remark[]): readonly string[] {
  if (remarks.length === 0) return [];
  const lines = remarks.map((remark) => {
    const reason = describeRemark(words.messages, remark);
    return `  ${remark.line === null ? reason : words.say('import.line', { line: remark.line, reason })}`;
  });
  return [words.say(`import.${heading}`), ...lines];
}

function alikeLines(words: Words, alike: readonly ReviewLine[]): readonly string[] {
  if (alike.length === 0) return [];
  const lines = alike.map(({ line, text, alike: found }) => {
    const key = found?.isSame ? 'same' : 'nearly';
    const reason = words.say(`import.${key}`, {
      text,
      label: found?.label ?? '',
      other: found?.text ?? '',
    });
    return `  ${line === null ? reason : words.say('import.line', { line, reason })}`;
  });
  return [words.say('import.alike'), ...lines];
}

function toJson(words: Words, remark: Remark) {
  return { line: remark.line, reason: describeRemark(words.messages, remark) };
}
