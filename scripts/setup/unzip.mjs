import { constants, createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

// The format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 (local header), 4.3.12 and 4.3.16
// (central directory). No zip64: the archives that this reads are below 4 GB and 65 535 members.
const END = 0x06054b50;
const END_SIZE = 22;
const MEMBER = 0x02014b50;
const MEMBER_SIZE = 46;
const LOCAL_SIZE = 30;
const DEFLATED = 8;

/**
 * Extracts chosen members of a zip archive, with their permissions.
 * @param {string} archive
 * @param {string} folder made when missing
 * @param {(name: string) => string | undefined} choose the path below the folder, or undefined to leave it out
 */
export async function unzip(archive, folder, choose) {
  const file = await open(archive);
  try {
    for (const member of await directoryOf(file)) {
      const name = choose(member.name);
      if (name === undefined) continue;
      const target = join(folder, name);
      mkdirSync(dirname(target), { recursive: true });
      const header = await read(file, member.offset, LOCAL_SIZE);
      const start = member.offset + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
      await pipeline(
        createReadStream(archive, { start, end: start + member.size - 1 }),
        member.method === DEFLATED ? createInflateRaw() : new PassThrough(),
        createWriteStream(target, { mode: member.mode }),
      );
    }
  } finally {
    await file.close();
  }
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @returns {Promise<{ name: string, method: number, size: number, mode: number, offset: number }[]>} its files
 */
async function directoryOf(file) {
  const { size } = await file.stat();
  const tailStart = Math.max(0, size - END_SIZE - 0xffff);
  const tail = await read(file, tailStart, size - tailStart);
  let end = tail.length - END_SIZE;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error(`Not a zip archive: it has no directory.`);
  const bytes = await read(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const members = [];
  for (let at = 0; at + MEMBER_SIZE <= bytes.length && bytes.readUInt32LE(at) === MEMBER;) {
    const nameSize = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + MEMBER_SIZE, at + MEMBER_SIZE + nameSize);
    const mode = bytes.readUInt32LE(at + 38) >>> 16;
    if ((mode & constants.S_IFMT) === constants.S_IFREG && bytes.readUInt32LE(at + 24) > 0) {
      members.push({
        name,
        method: bytes.readUInt16LE(at + 10),
        size: bytes.readUInt32LE(at + 20),
        mode: mode & 0o777,
        offset: bytes.readUInt32LE(at + 42),
      });
    }
    at += MEMBER_SIZE + nameSize + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return members;
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {number} position
 * @param {number} length
 */
async function read(file, position, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new Error('The zip archive is cut short.');
  return buffer;
}
