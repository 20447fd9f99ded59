import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Fingerprint } from './file-identity.ts';

/** So many files are remembered; of the rest, the content is examined anew when they are opened. */
const REMEMBERED = 200;

const schema = z.array(z.tuple([z.string(), z.string()])).max(REMEMBERED);

/**
 * Which state of which workspace file was last found sound on this computer, by path: such a file opens
 * without being examined from end to end. Kept outside of every workspace, so that no file can vouch for itself.
 */
export class VerifiedFiles {
  readonly #file: string;
  #fingerprints: Map<string, Fingerprint> | null = null;

  /** @param file where it is kept */
  constructor(file: string) {
    this.#file = file;
  }

  /** The fingerprint under which a file was found sound, or `null`. */
  of(path: string): Fingerprint | null {
    return this.#read().get(path) ?? null;
  }

  /** Remembers a file as sound under a fingerprint; `null` forgets it. */
  async remember(path: string, fingerprint: Fingerprint | null): Promise<void> {
    const fingerprints = this.#read();
    fingerprints.delete(path);
    if (fingerprint !== null) fingerprints.set(path, fingerprint);
    try {
      const { default: writeFileAtomic } = await import('write-file-atomic');
      await mkdir(dirname(this.#file), { recursive: true });
      await writeFileAtomic(this.#file, JSON.stringify([...fingerprints].slice(-REMEMBERED)));
    } catch {
      // Then the file is examined when it is next opened.
    }
  }

  #read(): Map<string, Fingerprint> {
    if (!this.#fingerprints) {
      try {
        this.#fingerprints = new Map(schema.parse(JSON.parse(readFileSync(this.#file, 'utf8'))));
      } catch {
        this.#fingerprints = new Map();
      }
    }
    return this.#fingerprints;
  }
}
