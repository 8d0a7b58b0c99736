import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { gunzipSync, inflateRawSync } from "node:zlib";
import type { Member, Slice } from "./member.ts";

/** What was unpacked last: many rows of one packed table are read one after the other. */
let latest: { readonly key: string; readonly bytes: Uint8Array } | null = null;

/**
 * The bytes of an article in a file that holds many.
 * @throws what the system throws, and where the file is no longer what it was when it was listed.
 */
export function readMember(path: string, { slices }: Pick<Member, "slices">): Uint8Array {
  const [outer, ...inner] = slices;
  if (!outer) return new Uint8Array();
  let bytes = inner.length === 0 ? unpackedFrom(path, outer) : latestFrom(path, outer);
  for (const slice of inner)
    bytes = unpacked(bytes.subarray(slice.offset, slice.offset + slice.length), slice);
  return bytes;
}

function readRange(path: string, offset: number, length: number): Uint8Array {
  const opened = openSync(path, "r");
  try {
    return rangeOf(opened, offset, length);
  } finally {
    closeSync(opened);
  }
}

const unpackedFrom = (path: string, slice: Slice) =>
  unpacked(readRange(path, slice.offset, slice.length), slice);

function latestFrom(path: string, slice: Slice): Uint8Array {
  const opened = openSync(path, "r");
  try {
    const { ino, size, mtimeMs } = fstatSync(opened);
    const key = JSON.stringify([path, ino, size, mtimeMs, slice]);
    if (latest?.key !== key)
      latest = { key, bytes: unpacked(rangeOf(opened, slice.offset, slice.length), slice) };
    return latest.bytes;
  } finally {
    closeSync(opened);
  }
}

function rangeOf(opened: number, offset: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const read = readSync(opened, bytes, done, length - done, offset + done);
    if (read === 0) break;
    done += read;
  }
  return bytes.subarray(0, done);
}

/** @throws when more comes out than was said. */
function unpacked(bytes: Uint8Array, { packing, bytes: most }: Slice): Uint8Array {
  if (packing === "none") return bytes;
  const options = { maxOutputLength: Math.max(most, 1) };
  return packing === "gzip" ? gunzipSync(bytes, options) : inflateRawSync(bytes, options);
}
