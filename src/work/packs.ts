import { createHash, randomBytes } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { sha256Of } from "../read/sha256.ts";
import { codeOf, unlessRefused } from "../write/disk.ts";
import type { Place } from "./packIndex.ts";

/*
 * A pack is one file with many results, one after the other; it only ever grows:
 *
 *     16 bytes  the name of this pack, made at random
 *     then for each result
 *      4 bytes  RESULT, so that what isn't a result is noticed
 *     16 bytes  the digest of its key
 *      4 bytes  its length
 *     16 bytes  a checksum of the key and the result
 *      4 bytes  a checksum of these 40 bytes
 *      …        the result
 *
 * A result that nobody wants any more may be of an article that was taken down: its bytes are overwritten with zeros.
 * A build that is killed leaves half a result at the end, which the next one writes over.
 */
const RESULT = 0x444c5231;
const ID_BYTES = 16;
const HEAD_BYTES = 44;

/** A pack that is open. */
export interface Pack {
  /** The name that was made for it. */
  readonly id: string;
  size(): number;
  /** A result; null if the place doesn't hold this one, whole. */
  read(digest: string, place: Place): Uint8Array | null;
  /** Adds a result; null if it can't be written, and nothing can be from then on. */
  append(digest: string, bytes: Uint8Array): Place | null;
  /** Overwrites a result, so that nobody can read it any more. */
  erase(place: Place): void;
  /** Finds the results from an offset on, by the digests of their keys. What isn't a result is cut off. */
  scan(offset: number, onResult: (digest: string, place: Place) => void): void;
  close(): void;
}

/** Where the first result lies. */
export const FIRST_RESULT = ID_BYTES;

/** A key as 16 letters, each of them one byte. */
export const digestOf = (key: string): string =>
  Buffer.from(sha256Of(key).slice(0, 2 * ID_BYTES), "hex").toString("latin1");

function checksum(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest().subarray(0, ID_BYTES);
}

/** Opens a pack that is there; null if there is none, or it can't be opened. */
export const openPack = (path: string): Pack | null => opened(path, "r+");

/** Makes a new pack, in the place of one that is there; null if that can't be done. */
export const newPack = (path: string): Pack | null => opened(path, "w+");

function opened(path: string, flags: "r+" | "w+"): Pack | null {
  try {
    const fd = openSync(path, flags);
    const id = Buffer.alloc(ID_BYTES);
    if (flags === "w+") writeAll(fd, randomBytes(ID_BYTES), 0);
    if (readAll(fd, id, 0)) return packOf(fd, id.toString("latin1"));
    closeSync(fd);
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
  return null;
}

function packOf(fd: number, id: string): Pack {
  let size = fstatSync(fd).size;
  let isRefused = false;
  return {
    id,
    size: () => size,
    read(digest, { offset, length }) {
      const whole = Buffer.alloc(HEAD_BYTES + length);
      if (!readAll(fd, whole, offset)) return null;
      const [head, bytes] = [whole.subarray(0, HEAD_BYTES), whole.subarray(HEAD_BYTES)];
      return head.equals(headOf(digest, bytes)) ? bytes : null;
    },
    append(digest, bytes) {
      if (isRefused) return null;
      try {
        // One after the other: to copy a result of 57 kB behind its head takes three times as long as to write it.
        writeAll(fd, headOf(digest, bytes), size);
        writeAll(fd, bytes, size + HEAD_BYTES);
      } catch (error) {
        if (codeOf(error) === null) throw error;
        isRefused = true;
        return null;
      }
      const place = { offset: size, length: bytes.length };
      size += HEAD_BYTES + bytes.length;
      return place;
    },
    erase({ offset, length }) {
      unlessRefused(() => writeAll(fd, new Uint8Array(length), offset + HEAD_BYTES));
    },
    scan(from, onResult) {
      const head = Buffer.alloc(HEAD_BYTES);
      let offset = from;
      while (readAll(fd, head, offset) && isHead(head)) {
        const length = head.readUInt32LE(20);
        if (offset + HEAD_BYTES + length > size) break;
        onResult(head.toString("latin1", 4, 20), { offset, length });
        offset += HEAD_BYTES + length;
      }
      size = offset;
    },
    close: () => closeSync(fd),
  };
}

function headOf(digest: string, bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32LE(RESULT, 0);
  head.write(digest, 4, "latin1");
  head.writeUInt32LE(bytes.length, 20);
  head.set(checksum([head.subarray(4, 24), bytes]), 24);
  head.set(checksum([head.subarray(0, 40)]).subarray(0, 4), 40);
  return head;
}

const isHead = (head: Buffer): boolean =>
  head.readUInt32LE(0) === RESULT &&
  head.subarray(40).equals(checksum([head.subarray(0, 40)]).subarray(0, 4));

/** Fills a buffer from a place of a file. @returns whether the file has so many bytes, and they can be read. */
function readAll(fd: number, into: Buffer, offset: number): boolean {
  try {
    for (let done = 0; done < into.length; ) {
      const count = readSync(fd, into, done, into.length - done, offset + done);
      if (count === 0) return false;
      done += count;
    }
    return true;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return false;
  }
}

function writeAll(fd: number, bytes: Uint8Array, offset: number): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(fd, bytes, done, bytes.length - done, offset + done);
}
