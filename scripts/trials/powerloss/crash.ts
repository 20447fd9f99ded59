import type { Operation } from './record.ts';

/**
 * What of the writes that were not synced is on disk when the power goes: none of them, or some, in any order and cut off at
 * sectors.
 */
export type Loss = 'all' | 'some';

interface Write {
  readonly operation: Operation;
  isSynced: boolean;
}

interface Naming {
  readonly what: 'link' | 'unlink' | 'rename';
  readonly name: string;
  readonly to: string;
  readonly file: number;
  isSynced: boolean;
}

const SECTOR = 512;

/**
 * The files that could be on disk had the power gone after so many operations, as on ext4: names come to disk in the order in
 * which they were given, the sync of a new file brings its name along, the sync of a folder all names in it.
 * @param chance gives numbers from 0 to 1
 */
export function afterPowerLoss(
  operations: readonly Operation[],
  count: number,
  loss: Loss,
  chance: () => number,
): ReadonlyMap<string, Buffer> {
  const { writes, namings } = played(operations.slice(0, count));
  const firstOpen = namings.findIndex(({ isSynced }) => !isSynced);
  const sure = firstOpen < 0 ? namings.length : firstOpen;
  const more = loss === 'all' ? 0 : Math.floor(chance() * (namings.length - sure + 1));
  const names = new Map<string, number>();
  for (const { what, name, to, file } of namings.slice(0, sure + more)) {
    if (what === 'link') names.set(name, file);
    else names.delete(name);
    if (what === 'rename') names.set(to, file);
  }
  return new Map(
    [...names].map(([name, file]) => [name, contentOf(writes.get(file) ?? [], loss, chance)]),
  );
}

function played(operations: readonly Operation[]) {
  const writes = new Map<number, Write[]>();
  const namings: Naming[] = [];
  const live = new Map<string, number>();
  const name = (naming: Omit<Naming, 'isSynced'>): void =>
    void namings.push({ ...naming, isSynced: false });
  for (const operation of operations) {
    const { what, path, to } = operation;
    const file = live.get(path) ?? 0;
    switch (what) {
      case 'C': {
        const made = writes.size + 1;
        writes.set(made, []);
        live.set(path, made);
        name({ what: 'link', name: path, to: '', file: made });
        break;
      }
      case 'W':
      case 'T':
        writes.get(file)?.push({ operation, isSynced: false });
        break;
      case 'S':
        if (file > 0) syncFile(writes.get(file) ?? [], namings, file);
        else for (const naming of namings) naming.isSynced = true;
        break;
      case 'U':
        live.delete(path);
        name({ what: 'unlink', name: path, to: '', file });
        break;
      case 'R':
        live.delete(path);
        live.set(to, file);
        name({ what: 'rename', name: path, to, file });
        break;
      case 'A':
        break;
    }
  }
  return { writes, namings };
}

function syncFile(writes: readonly Write[], namings: readonly Naming[], file: number): void {
  for (const write of writes) write.isSynced = true;
  const made = namings.findLastIndex((naming) => naming.what === 'link' && naming.file === file);
  for (const naming of namings.slice(0, made + 1)) naming.isSynced = true;
}

function contentOf(writes: readonly Write[], loss: Loss, chance: () => number): Buffer {
  let bytes = Buffer.alloc(0);
  const grow = (length: number): void => {
    if (length > bytes.length) bytes = Buffer.concat([bytes, Buffer.alloc(length - bytes.length)]);
  };
  for (const { operation, isSynced } of writes) {
    if (!isSynced && (loss === 'all' || chance() < 0.5)) continue;
    const { what, at, data } = operation;
    if (what === 'T') {
      if (at < bytes.length) bytes = Buffer.from(bytes.subarray(0, at));
      else grow(at);
      continue;
    }
    const isTorn = !isSynced && data.length > SECTOR && chance() < 0.3;
    const kept = isTorn ? SECTOR * Math.floor((chance() * data.length) / SECTOR) : data.length;
    grow(at + kept);
    data.copy(bytes, at, 0, kept);
  }
  return bytes;
}
