import type { MapContent } from '../../documents/definition.ts';
import type { Id } from '../../model/id.ts';
import { workspaceOf } from '../../model/queries.ts';
import { printableLine } from '../plain.ts';
import { defineWriter } from '../writer.ts';
import { elementFacts, type ElementFacts } from './facts.ts';

/**
 * The map in Argdown (https://argdown.org/syntax/): an issue is a heading, positions are statements under it, arguments
 * hang on them with `+` and `-`, and are referred to by title where they stand again. Holders are tags. Assumptions are
 * supporting statements; references and ties of other kinds stand in a comment, for whoever reads it.
 */
export const argdown = defineWriter({
  name: 'argdown',
  takes: 'map',
  write: (content, { wording }) => {
    const title = workspaceOf(content.state)?.title || wording.plain('untitled');
    const data = `===\ntitle: ${JSON.stringify(printableLine(title))}\n===\n\n${sections(content)}`;
    return Promise.resolve({ data, mediaType: 'text/plain', extension: 'argdown' });
  },
});

interface Waiting {
  readonly id: Id;
  readonly depth: number;
}

/** What stands under no issue, then each issue with all under it; an issue that comes up in between follows. */
function sections({ graph, ...rest }: MapContent): string {
  const facts = new Map(elementFacts({ graph, ...rest }).map((one) => [one.id, one]));
  const isIssue = (id: Id): boolean => facts.get(id)?.kind === 'issue';
  const childrenOf = (id: Id): readonly Id[] => graph.nodes.get(id)?.children ?? [];
  const lines: string[] = [];
  /** Writes what hangs on some elements; gives the issues among it. */
  const write = (ids: readonly Id[]): readonly Id[] => {
    const issues: Id[] = [];
    const waiting: Waiting[] = ids.toReversed().map((id) => ({ id, depth: 0 }));
    for (let at = waiting.pop(); at; at = waiting.pop()) {
      const { id, depth } = at;
      const one = facts.get(id);
      if (isIssue(id)) issues.push(id);
      else if (one) {
        lines.push(...lineOf(one, depth));
        waiting.push(
          ...childrenOf(id)
            .toReversed()
            .map((child) => ({ id: child, depth: depth + 1 })),
        );
      }
    }
    return issues;
  };
  const open = [...write(graph.roots.filter((id) => !isIssue(id))), ...graph.roots.filter(isIssue)];
  const issues = open.toReversed();
  for (let id = issues.pop(); id !== undefined; id = issues.pop()) {
    const issue = facts.get(id);
    if (issue) lines.push(...lineOf(issue, 0));
    issues.push(...write(childrenOf(id)).toReversed());
  }
  return `${lines.join('\n')}\n`;
}

function lineOf(facts: ElementFacts, depth: number): readonly string[] {
  const { kind, name } = facts;
  const said = escape(facts.text);
  const tags = facts.holders
    .map((holder) => ` #(${escape(holder).replace(/[()]/g, ' ')})`)
    .join('');
  const indent = '  '.repeat(depth);
  switch (kind) {
    case 'issue':
      return ['', `# ${said}`, ''];
    case 'position':
      return [`${indent}${depth > 0 ? '+ ' : ''}[${name}]: ${said}${tags}`];
    case 'pro':
    case 'argument':
      return [`${indent}${depth > 0 ? '+ ' : ''}<${name}>: ${said}`];
    case 'contra':
      return [`${indent}${depth > 0 ? '- ' : ''}<${name}>: ${said}`];
    case 'assumption':
      return [`${indent}${depth > 0 ? '+ ' : ''}[${name}]: ${said} #assumption`];
    case 'reference':
      return [
        `${indent}// ${name}: ${said}${facts.locator === '' ? '' : `, ${escape(facts.locator)}`}`,
      ];
  }
}

/** One line on which no character means anything to Argdown. */
function escape(text: string): string {
  return printableLine(text)
    .replace(/[\\#[\]<>{}*_+^@]|\/(?=[/*])/g, '\\$&')
    .replace(/^(?=[-(])/, '\\');
}
