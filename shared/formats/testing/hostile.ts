import fc from 'fast-check';
import type { Block, Document, Inline } from '../../documents/tree.ts';
import { ENTITY_KINDS } from '../../model/entities.ts';
import {
  rowsFromState,
  stateFromRows,
  type EntityRows,
  type WorkspaceState,
} from '../../model/state.ts';

/** Texts that mean something to some program, and should mean nothing in a document. */
export const HOSTILE: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '<svg onload=alert(1)>',
  '<math><mtext></style><img src=x onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '"><b>',
  "' onmouseover='alert(1)",
  '-->',
  ']]>',
  '&lt;b&gt; &amp; &copy;',
  '[link](javascript:alert(1))',
  '![image](https://evil.example/x.png)',
  '<https://evil.example>',
  'https://evil.example www.evil.example mail@evil.example',
  'javascript:alert(1)',
  'JaVa\tScRiPt:alert(1)',
  'data:text/html,<b>',
  '\\\\host\\share',
  '# heading',
  '1. one',
  '- item',
  '+ item',
  '> quote',
  '---',
  '===',
  '```',
  '    code',
  '*a* _b_ **c** ~~d~~ `e`',
  '| a | b |',
  '$x$ {{count}} $t(documents:nothing) {y}',
  '[^1]: note',
  'a\\',
  'line\u2028separator',
  '\uD800 lone \uDC00',
  'nul\0nul',
  '\u202Eright to left',
  'open \u2067isolate',
  '__proto__',
  'constructor',
  'toString',
  '\uE0000\uE001 \uE0001\uE001',
  '=1+1',
  '@SUM(A1)',
  '\uFEFFmark',
  '#',
  '##',
  ' ',
];

/** Any text, hostile ones among it. */
export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ maxLength: 40 }),
    fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map(([a, b]) => `${a} ${b}`),
  );
}

/** A document in which one text stands in every place where a text can stand. */
export function everywhere(value: string): Document {
  const text: Inline = { kind: 'text', text: value };
  const dressed: readonly Inline[] = [
    text,
    { kind: 'strong', content: [text] },
    { kind: 'emphasis', content: [text] },
    { kind: 'code', text: value },
    { kind: 'break' },
    { kind: 'link', href: 'https://safe.example/', content: [text] },
    { kind: 'label', label: value, target: value },
    { kind: 'sign', sign: 'pro', text: value },
    { kind: 'party', name: value, colour: 'teal' },
    { kind: 'stance', level: 'for', text: value },
    { kind: 'citation', content: [text] },
  ];
  // As in any sentence, blanks part what is dressed differently.
  const runs = dressed.flatMap((run): readonly Inline[] => [run, { kind: 'text', text: ' ' }]);
  const paragraph: Block = { kind: 'paragraph', tone: 'body', content: runs };
  const item = { anchor: value, content: [paragraph, { kind: 'code' as const, text: value }] };
  return {
    title: value,
    subtitle: value,
    language: 'en-GB',
    direction: 'ltr',
    page: 'upright',
    blocks: [
      { kind: 'heading', level: 2, content: runs, anchor: value },
      paragraph,
      { kind: 'paragraph', tone: 'body', content: [text] },
      { kind: 'list', ordered: false, items: [item] },
      { kind: 'list', ordered: true, items: [item] },
      { kind: 'table', caption: runs, head: [runs, [text]], rows: [[[text], runs]] },
      { kind: 'definitions', items: [{ term: runs, content: [paragraph] }] },
      { kind: 'quote', content: [paragraph] },
      { kind: 'code', text: value },
    ],
  };
}

/** What a state's texts are not: they hold references and keys, or are chosen from a list. */
const NO_TEXT = new Set([
  'id',
  'from',
  'to',
  'party',
  'position',
  'issue',
  'session',
  'decision',
  'source',
  'person',
  'group',
  'type',
  'status',
  'level',
  'colour',
  'rank',
  'response',
  'priority',
  'purpose',
  'designation',
  'positions',
]);

/** A workspace with every text in it replaced, dates and labels included. */
export function withTexts(state: WorkspaceState, replace: () => string): WorkspaceState {
  const rows = rowsFromState(state);
  const replaced = ENTITY_KINDS.map((kind) => [
    kind,
    (rows[kind] ?? []).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([field, value]) => {
          if (NO_TEXT.has(field)) return [field, value];
          if (field === 'tags') return [field, [replace(), replace()]];
          return [field, typeof value === 'string' ? replace() : value];
        }),
      ),
    ),
  ]);
  return stateFromRows(Object.fromEntries(replaced) as EntityRows);
}
