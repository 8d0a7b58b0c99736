import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";
import type { ByteSource } from "./source.ts";

/** One of the members that a gzip file may consist of (RFC 1952). */
interface GzipMember {
  /** How many bytes it has, packed, with its header and trailer. */
  readonly length: number;
  /** How many bytes it has when it is unpacked. */
  readonly size: number;
  /** Null where these are more than were asked for. */
  readonly bytes: Uint8Array | null;
}

/** The checksum and the size after the packed bytes. */
const TRAILER = 8;
/** How much is read at once, and the longest header. */
const STEP = 64 * 1024;

/** No member is unpacked further: 64 KB of a file can say that they unpack to 64 MB, and a file of 100 MB to 100 GB. */
const MAX_UNPACKED = 2 ** 31;

/**
 * Unpacks the member that begins at a place. Libraries unpack all members as one; a web archive has one for each record.
 * @param most how many bytes are kept.
 * @returns null where there is no whole member.
 */
export async function gzipMember(
  source: ByteSource,
  offset: number,
  most: number,
): Promise<GzipMember | null> {
  const header = headerLength(source.read(offset, STEP));
  if (header === null) return null;
  const inflate = createInflateRaw();
  const parts: Uint8Array[] = [];
  let size = 0;
  const input = Readable.from(chunks(source, offset + header));
  const isWhole = await new Promise<boolean>((done) => {
    inflate.on("data", (part: Uint8Array) => {
      size += part.length;
      if (size <= most) parts.push(part);
      else parts.length = 0;
      if (size > MAX_UNPACKED) inflate.destroy(new Error("too large"));
    });
    inflate.on("end", () => done(true));
    inflate.on("error", () => done(false));
    input.pipe(inflate);
  });
  input.destroy();
  const length = header + inflate.bytesWritten + TRAILER;
  if (!isWhole || offset + length > source.size) return null;
  return { length, size, bytes: size > most ? null : Buffer.concat(parts) };
}

function* chunks(source: ByteSource, start: number): Generator<Uint8Array> {
  for (let at = start; at < source.size; at += STEP) yield source.read(at, STEP);
}

/** The length of a gzip header; null if there is none. */
function headerLength(bytes: Uint8Array): number | null {
  const [first, second, method, flags = 0] = bytes;
  if (first !== 0x1f || second !== 0x8b || method !== 8) return null;
  let at = 10;
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  // A name and a comment, each up to a zero.
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const zero = bytes.indexOf(0, at);
    if (zero < 0) return null;
    at = zero + 1;
  }
  return flags & 2 ? at + 2 : at;
}
