import { capitalized } from '../../../capitalized.ts';
import { answerIn } from '../speech/answers.ts';
import type { LabelledArgument } from '../speech/arguments.ts';
import type { Claim } from '../holders/claim.ts';
import { HEADS, type Head } from './table-heads.ts';
import type { MemoTable } from './table.ts';
import { isTeamName } from '../holders/names.ts';
import { placeLed } from './places.ts';
import { sentenceFrom, withoutLocators } from '../words/wording.ts';

/** What a row of a table says. */
export interface TableRowSaid {
  readonly line: number;
  /** The question of the row; empty where all rows are about the one at hand. */
  readonly issue: string;
  /** Whether each row is about something else. */
  readonly isApart: boolean;
  /** What is remarked on it besides; empty where nothing is. */
  readonly remark: string;
  /** What the row is about where it is one of several options; empty for all else. */
  readonly option: string;
  readonly said: readonly (Pick<Claim, 'party' | 'text' | 'reason'> & {
    /** The cells that say so. */
    readonly words: readonly string[];
  })[];
  readonly arguments: readonly LabelledArgument[];
  /** All that stands in the row. */
  readonly words: readonly string[];
}

/** An answer that is none yet. */
const NONE =
  /^(?:[-–—?./]+|n\/?a|none|tbd|open|no (?:text|draft|view|position|opinion)s?(?: yet)?)?$/iu;

/**
 * Reads a table by its heads: a party, its view and why, one a row; or questions with a column for each party.
 * @param parties those that the memo names
 * @returns `null` for a table of anything else
 */
export function readTable(
  { heads, rows }: MemoTable,
  parties: readonly string[],
): readonly TableRowSaid[] | null {
  const keys = heads.map((head) => plain(head).toLowerCase());
  const at = (head: Head): number =>
    keys.findIndex((key) => (HEADS[head] as readonly string[]).includes(key));
  const names = new Set(parties.map((name) => name.toLowerCase()));
  const owned = heads.filter((head) => ownerOf(plain(head)) !== plain(head)).length;
  const own = heads.flatMap((head, index) => {
    const name = ownerOf(plain(head));
    const isOwned = name !== plain(head) && owned > 1;
    return isOwned || isTeamName(name) || names.has(name.toLowerCase()) ? [{ name, index }] : [];
  });
  // Beside questions, a column of its own is somebody's.
  const known = new Set<string>(Object.values(HEADS).flat());
  const others = heads.flatMap((head, index) =>
    head !== '' && !known.has(keys[index] ?? '') ? [{ name: ownerOf(plain(head)), index }] : [],
  );
  const isGrid = at('issue') !== -1 && at('text') === -1 && at('party') === -1 && others.length > 1;
  const columns = isGrid ? others : own;
  const said = (cells: readonly string[]): TableRowSaid['said'] => {
    const cell = (head: Head): string => plain(cells[at(head)] ?? '');
    if (columns.length > 0) {
      return columns.flatMap(({ name, index }) => {
        const written = plain(cells[index] ?? '');
        const text = withoutLocators(placeLed(written)?.rest ?? written);
        // “No: no showers” says why.
        const { text: answer, reason } = answerIn(text, []);
        return NONE.test(text)
          ? []
          : [
              {
                party: name,
                text: answer,
                reason,
                words: [cell('issue'), written].filter((word) => word !== ''),
              },
            ];
      });
    }
    const text = cell('text');
    return NONE.test(text)
      ? []
      : partiesIn(cell('party')).map((party) => ({
          party,
          text: sentenceFrom(text),
          reason: sentenceFrom(cell('reason')),
          words: cells.filter((word) => word !== ''),
        }));
  };
  // Beside parties, a column of its own is a question.
  const isOfQuestions =
    at('party') !== -1 &&
    at('text') === -1 &&
    at('issue') === -1 &&
    others.length > 0 &&
    at('pro') === -1 &&
    at('contra') === -1;
  if (isOfQuestions) {
    const why = at('reason');
    // Why stands beside the last question before it.
    const reasoned = others.findLast(({ index }) => index < why);
    return others.map((column) =>
      askedBeside(column, rows, { of: at('party'), why: column === reasoned ? why : -1 }),
    );
  }
  const isOfParties = columns.length > 0 || (at('party') !== -1 && at('text') !== -1);
  // What is for and against each option, one a row.
  const option = at('option') === -1 ? keys.findIndex((key) => !known.has(key)) : at('option');
  const isOfOptions =
    columns.length === 0 && option !== -1 && (at('pro') !== -1 || at('contra') !== -1);
  if (!isOfParties && !isOfOptions) return null;
  return rows.map(({ line, cells }) => ({
    line,
    issue:
      at('issue') === -1
        ? placeOf(columns.map(({ index }) => plain(cells[index] ?? '')))
        : plain(cells[at('issue')] ?? ''),
    isApart: at('issue') === -1 && columns.length > 1 && rows.length > 1,
    remark: remarkIn(plain(cells[at('remark')] ?? '')),
    option: isOfParties ? '' : plain(cells[option] ?? ''),
    said: isOfParties ? said(cells) : [],
    arguments: (['pro', 'contra'] as const).flatMap((side) => {
      const text = plain(cells[at(side)] ?? '');
      return NONE.test(text) ? [] : [{ side, target: '', text }];
    }),
    words: cells.filter((cell) => cell !== ''),
  }));
}

function remarkIn(cell: string): string {
  return NONE.test(cell) ? '' : cell;
}

/** Whose column it is: “Text of Group Elm”, “Group Elm's draft”. */
function ownerOf(head: string): string {
  // “Version 1 (the committee)”
  const [, owner = ''] =
    /^\p{L}+ (?:[A-H]|\d{1,2}) \((?:by |from |the |von |par |por |di |van |de )*([^()]{2,40})\)$/iu.exec(
      head,
    ) ?? [];
  if (owner !== '') return capitalized(owner);
  return head
    .replace(
      /^(?:text|position|draft|proposal|view|version|wording) (?:of|by|from) (?:the )?/iu,
      '',
    )
    .replace(/(?:[’']s?)? (?:text|position|draft|proposal|view|version|wording)$/iu, '');
}

/** The place with which all that is said in a row begins, “Art. 2”; empty where they differ or have none. */
function placeOf(cells: readonly string[]): string {
  const places = new Set(cells.map((cell) => placeLed(cell)?.place ?? ''));
  return places.size === 1 ? ([...places][0] ?? '') : '';
}

/** What each party says to the question that a column is of. */
function askedBeside(
  { name, index }: { readonly name: string; readonly index: number },
  rows: MemoTable['rows'],
  { of, why }: { readonly of: number; readonly why: number },
): TableRowSaid {
  const said = rows.flatMap(({ cells }) => {
    const written = plain(cells[index] ?? '');
    const text = withoutLocators(written);
    return NONE.test(text)
      ? []
      : partiesIn(plain(cells[of] ?? '')).map((party) => ({
          party,
          text: sentenceFrom(text),
          reason: sentenceFrom(plain(cells[why] ?? '')),
          words: [party, name, written],
        }));
  });
  const line = rows[0]?.line ?? 0;
  return {
    line,
    issue: name,
    isApart: false,
    remark: '',
    option: '',
    said,
    arguments: [],
    words: [name],
  };
}

function partiesIn(cell: string): readonly string[] {
  return cell.split(/\s*(?:,|;|&| and | und | et )\s*/u).filter((name) => name !== '');
}

function plain(cell: string): string {
  return cell.replace(/\*\*|__|`/g, '').trim();
}
