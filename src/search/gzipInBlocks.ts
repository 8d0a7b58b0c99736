import { promisify } from "node:util";
import { constants, deflateRaw, type ZlibOptions } from "node:zlib";
import { sha256Of } from "../read/sha256.ts";
import type { Cache } from "../work/cache.ts";
import { keyOf } from "../work/remembered.ts";
import { fewAtOnce, gzip, roomFor } from "./gzip.ts";

/** The head and the end of a gzip file (RFC 1952, 2.3): the latter has a checksum and the length of the content. */
const [HEAD, END] = [10, 8];

/** What ends the compressed blocks: an empty one that says that it is the last (RFC 1951, 3.2.3). */
const LAST_BLOCK = Uint8Array.of(3, 0);

/** Under which keys the cache has the compressed parts of a file; none if it has only one. */
export const blockKeys = (parts: readonly Uint8Array[], level: number): readonly string[] =>
  parts.length < 2 ? [] : parts.map((part) => keyOf(["blocks", String(level), sha256Of(part)]));

/**
 * Parts of a file, compressed as one file. Each part is compressed by itself, so that those which haven't changed needn't be again.
 * @param keys `blockKeys` of the same parts.
 * @param level how hard it tries, up to 9.
 */
export async function gzipInBlocks(
  parts: readonly Uint8Array[],
  keys: readonly string[],
  level: number,
  cache: Cache,
): Promise<Uint8Array> {
  const [only = new Uint8Array()] = parts;
  if (parts.length < 2) return gzip(only, level);
  const blocks = await Promise.all(parts.map((part, at) => block(part, level, keys[at] ?? "", cache)));
  // Not compressed, which takes hardly any time: for the head and the end.
  const plain = await gzip(Buffer.concat(parts), constants.Z_NO_COMPRESSION);
  return Buffer.concat([plain.subarray(0, HEAD), ...blocks, LAST_BLOCK, plain.subarray(-END)]);
}

const compress = promisify<Uint8Array, ZlibOptions, Uint8Array>(deflateRaw);

async function block(part: Uint8Array, level: number, key: string, cache: Cache): Promise<Uint8Array> {
  const known = cache.get(key);
  if (known) return known;
  // Its end is that of a byte, and what comes after it doesn't refer to what is in it.
  const finishFlush = constants.Z_FULL_FLUSH;
  const made = await fewAtOnce(() => compress(part, { level, finishFlush, chunkSize: roomFor(part) }));
  cache.put(key, made);
  return made;
}
