import { gzipSync } from "node:zlib";

/** The position of the byte that names the operating system (RFC 1952, 2.3.1), and its value for "unknown". */
const SYSTEM = 9;
const UNKNOWN = 255;

/** A value as JSON, compressed with gzip: the same bytes on every operating system. */
export function gzipJson(value: unknown): Uint8Array {
  const bytes = gzipSync(JSON.stringify(value), { level: 9 });
  bytes[SYSTEM] = UNKNOWN;
  return bytes;
}
