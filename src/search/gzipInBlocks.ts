import { constants, deflateRawSync } from "node:zlib";
import { sha256Of } from "../read/sha256.ts";
import type { Cache } from "../work/cache.ts";
import { remembered } from "../work/remembered.ts";
import { gzip } from "./gzip.ts";

/** The head and the end of a gzip file (RFC 1952, 2.3): the latter has a checksum and the length of the content. */
const [HEAD, END] = [10, 8];

/** What ends the compressed blocks: an empty one that says that it is the last (RFC 1951, 3.2.3). */
const LAST_BLOCK = Uint8Array.of(3, 0);

/**
 * Parts of a file, compressed as one file. Each part is compressed by itself, so that those which haven't changed needn't be again.
 * @param level how hard it tries, up to 9.
 */
export function gzipInBlocks(parts: readonly Uint8Array[], level: number, cache: Cache): Uint8Array {
  const [only = new Uint8Array()] = parts;
  if (parts.length < 2) return gzip(only, level);
  const blocks = parts.map((part) =>
    remembered(cache, ["blocks", String(level), sha256Of(part)], () =>
      // Its end is that of a byte, and what comes after it doesn't refer to what is in it.
      deflateRawSync(part, { level, finishFlush: constants.Z_FULL_FLUSH }),
    ),
  );
  // Not compressed, which takes hardly any time: for the head and the end.
  const plain = gzip(Buffer.concat(parts), constants.Z_NO_COMPRESSION);
  return Buffer.concat([plain.subarray(0, HEAD), ...blocks, LAST_BLOCK, plain.subarray(-END)]);
}
