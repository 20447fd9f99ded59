import type { Block } from './blocks.ts';
import { plainWords } from '../words.ts';

/** What a record says of itself beside its sections. */
export interface Facts {
  readonly title: string;
  readonly status: string;
  readonly date: string;
  /** Who decided, whom they asked: a line each, as it is written. */
  readonly people: readonly string[];
}

/** What is known of a record before anything of it was read. */
export const NO_FACTS: Facts = { title: '', status: '', date: '', people: [] };

const FACT = /^["']?([\p{L}][\p{L} -]{1,24}?)["']?\s*[:：]\s*(.*)$/u;
const NAMES: readonly (readonly [keyof Facts, RegExp])[] = [
  ['title', /^(?:title|feature name|titel|titre|título)$/i],
  [
    'status',
    /^(?:status|state|statut|estado|stato|durum|stan|статус|ステータス|状態|상태|状态)$/iu,
  ],
  [
    'date',
    /^(?:date|datum|fecha|data|tarih|дата|日付|날짜|日期|decided on|start date|last updated)$/iu,
  ],
  [
    'people',
    /^(?:deciders?|decision[- ]makers?|authors?|driver|approvers?|contributors?|participants|consulted|informed|owners?|entscheider|autor(?:en)?|beteiligte|décideurs?|auteurs?|decisores|decisori|beslissers|decydenci|karar vericiler|участники|決定者|결정자|决策者)$/iu,
  ],
];

/** Takes a line that says something of the record itself; `null` for any other. */
export function factIn(line: string): Partial<Facts> | null {
  const [, name = '', value = ''] = FACT.exec(plainWords(line).text) ?? [];
  const key = NAMES.find(([, pattern]) => pattern.test(name))?.[0];
  if (key === undefined || value === '') return null;
  return key === 'people' ? { people: [`${name}: ${value}`] } : { [key]: value };
}

/** What front matter says, and whether it says anything else. */
export function factsInFrontMatter(text: string): {
  readonly facts: Facts;
  readonly isAll: boolean;
} {
  const [, inside = ''] = /^---[ \t]*\n([^]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text) ?? [];
  const lines = inside.split('\n').filter((line) => /^[^\s#]/.test(line));
  const found = lines.map((line) => factIn(line.replace(/(:\s*)["'](.*)["']\s*$/, '$1$2')));
  return { facts: together(found), isAll: lines.every((_, at) => found[at] !== null) };
}

/** The blocks that say what a record is, and the others. */
export function factsAmong(blocks: readonly Block[]): {
  readonly facts: Facts;
  readonly others: readonly Block[];
} {
  const found: (Partial<Facts> | null)[] = [];
  const others = blocks.filter((block) => {
    const lines =
      block.kind === 'item'
        ? [block.words.text]
        : block.kind === 'prose'
          ? block.text.split('\n')
          : [];
    const facts = lines.map(factIn);
    const isFacts = facts.length > 0 && facts.every((fact) => fact !== null);
    if (isFacts) found.push(...facts);
    return !isFacts;
  });
  return { facts: together(found), others };
}

/** Facts from several places; of each the first counts. */
export function together(found: readonly (Partial<Facts> | null)[]): Facts {
  return found.reduce<Facts>((all, more) => {
    const { title = '', status = '', date = '', people = [] } = more ?? {};
    return {
      title: all.title || title,
      status: all.status || status,
      date: all.date || date,
      people: [...all.people, ...people],
    };
  }, NO_FACTS);
}
