import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { cleanLine } from '../../../shared/model/text.ts';

/** A note longer than this was not written by Moot. */
const NOTE_LIMIT = 1000;

/**
 * Leaves a note beside a workspace that says who has it open, for whoever finds it locked. Only the lock
 * on the file itself counts; the note goes when the file is closed, and is never needed.
 */
export function leaveNote(path: string): void {
  try {
    writeFileSync(notePath(path), `${userName()} (${hostname()})\n`);
  } catch {
    // A folder that takes no note takes no harm.
  }
}

/** Takes the note away. */
export function removeNote(path: string): void {
  try {
    rmSync(notePath(path), { force: true });
  } catch {
    // It is in nobody's way.
  }
}

/** Who has a workspace open, as the note says, or `null` where nobody does or it cannot be known. */
export function holderOf(path: string): string | null {
  try {
    const note = readFileSync(notePath(path), 'utf8');
    return note.length <= NOTE_LIMIT ? cleanLine(note) || null : null;
  } catch {
    return null;
  }
}

function notePath(path: string): string {
  return join(dirname(path), `.${basename(path)}.open`);
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '?';
  }
}
