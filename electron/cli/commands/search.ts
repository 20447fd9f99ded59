import type { SearchHit } from '../../../shared/bridge.ts';
import { defineCliCommand } from '../command.ts';
import { fieldName } from '../field-words.ts';
import { reading } from '../files.ts';
import { positiveNumber } from '../numbers.ts';
import type { Words } from '../words.ts';

const DEFAULT_LIMIT = 20;

/** What holds certain words, best first. */
export const command = defineCliCommand({
  options: { limit: { type: 'string' } },
  arguments: ['FILE', 'QUERY'],
  run: (given) => {
    const { positionals, values, io, words } = given;
    const [path = '', query = ''] = positionals;
    const limit = positiveNumber(words, 'limit', values.limit) ?? DEFAULT_LIMIT;
    return reading(given, path, async (workspace) => {
      const hits = workspace.search(query, limit);
      if (hits.length === 0) await io.err(`moot: ${words.say('search.none', { query })}\n`);
      return {
        text: () => hits.map((hit) => `${lineOf(words, hit)}\n`).join(''),
        json: () => ({ hits }),
      };
    });
  },
});

function lineOf(words: Words, { kind, label, field, excerpt }: SearchHit): string {
  const where = ['text', 'title', 'shortName'].includes(field)
    ? ''
    : ` · ${fieldName(words, field)}`;
  const found = excerpt.map(({ text, match }) => (match ? `**${text}**` : text)).join('');
  return `${label} (${words.word('kind', kind)}${where}) ${found.replace(/\s+/g, ' ')}`;
}
