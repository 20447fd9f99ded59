import type { OutlinePart } from '../paragraphs.ts';
import { plainWords } from '../words.ts';
import { roleOf } from './roles.ts';
import type { Role } from './role.ts';

/** What is no heading. */
export type Part = Exclude<OutlinePart, { kind: 'heading' }>;

/** A heading with all that stands under it; the file itself has none. */
export interface Section {
  readonly heading: string;
  readonly line: number;
  readonly level: number;
  /** What a record says under it, as its heading tells; `null` where that tells nothing. */
  readonly role: Role | null;
  /** What stands between it and the next heading. */
  readonly parts: Part[];
  readonly children: Section[];
}

/** The headings of a file, each under the one above it that is higher. */
export function sectionTree(parts: readonly OutlinePart[]): Section {
  const root: Section = { heading: '', line: 1, level: 0, role: null, parts: [], children: [] };
  const open = [root];
  for (const part of parts) {
    if (part.kind !== 'heading') {
      (open.at(-1) ?? root).parts.push(part);
      continue;
    }
    const { line, level } = part;
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const heading = plainWords(part.text).text;
    const section = { heading, line, level, role: roleOf(heading), parts: [], children: [] };
    (open.at(-1) ?? root).children.push(section);
    open.push(section);
  }
  return root;
}

/** The sections under one that say what they hold, not those within such a one. */
export function sectionsWithRole(section: Section): readonly Section[] {
  return section.children.flatMap((child) =>
    isOnlyOver(child) ? sectionsWithRole(child) : [child],
  );
}

/** Whether a section only groups others, as a summary does that has the decision in it. */
function isOnlyOver({ role, children }: Section): boolean {
  return role === null || (role === 'summary' && children.some((child) => child.role !== null));
}
