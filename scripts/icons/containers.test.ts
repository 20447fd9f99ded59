import { describe, expect, it } from 'vitest';
import { icns, ico } from './containers.ts';

const picture = (size: number, length: number) => ({
  size,
  png: new Uint8Array(length).fill(size),
});

describe('a Windows icon', () => {
  const bytes = Buffer.from(ico([picture(16, 5), picture(256, 7)]));

  it('says where each picture is, and it is there', () => {
    expect(bytes.readUInt16LE(2)).toBe(1);
    expect(bytes.readUInt16LE(4)).toBe(2);
    const first = bytes.readUInt32LE(6 + 12);
    const second = bytes.readUInt32LE(22 + 12);
    expect([...bytes.subarray(first, first + 5)]).toEqual([16, 16, 16, 16, 16]);
    expect(second).toBe(first + 5);
    expect(bytes.length).toBe(second + 7);
  });

  it('writes a side of 256 as 0, for want of room', () => {
    expect(bytes.readUInt8(6)).toBe(16);
    expect(bytes.readUInt8(22)).toBe(0);
  });
});

describe('a macOS icon', () => {
  it('is a row of parts, each with its length, that fills the file', () => {
    const bytes = Buffer.from(icns([picture(16, 3), picture(256, 4)]));
    expect(bytes.toString('latin1', 0, 4)).toBe('icns');
    expect(bytes.readUInt32BE(4)).toBe(bytes.length);
    const types = [];
    for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4)) {
      types.push(bytes.toString('latin1', at, at + 4));
    }
    expect(types).toEqual(['icp4', 'ic08', 'ic13']);
  });

  it('refuses a side that has no type', () => {
    expect(() => icns([picture(48, 1)])).toThrow('48');
  });
});
