import type { Unreadable } from './reader.ts';

/** What a JSON text holds, or the line at which it ceases to be one. */
export function parseJson(text: string): { readonly value: unknown } | Unreadable {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const line = text.slice(0, position).split('\n').length;
    return { code: 'not-json', values: { line } };
  }
}
