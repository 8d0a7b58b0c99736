import { gzipSync } from "node:zlib";

/** Where gzip says which system made a file (RFC 1952, 2.3.1), and "unknown". */
const SYSTEM = 9;
const UNKNOWN = 255;

/** A value as packed JSON, the same bytes on every system. */
export function gzipJson(value: unknown): Uint8Array {
  const packed = gzipSync(JSON.stringify(value), { level: 9 });
  packed[SYSTEM] = UNKNOWN;
  return packed;
}
