import { gzipSync } from "node:zlib";
import { sha256Of } from "../read/sha256.ts";

/** The position of the byte that names the operating system (RFC 1952, 2.3.1), and its value for "unknown". */
const SYSTEM = 9;
const UNKNOWN = 255;

/** How hard gzip tries for files of JSON: the most. */
const MOST = 9;

/** Bytes or a text, compressed with gzip: the same bytes on every operating system. */
export function gzip(content: string | Uint8Array, level: number): Uint8Array {
  const bytes = gzipSync(content, { level });
  bytes[SYSTEM] = UNKNOWN;
  return bytes;
}

/** A value as JSON, compressed. */
export const gzipJson = (value: unknown): Uint8Array => gzip(JSON.stringify(value), MOST);

/** Among ten thousand files, two have the same name once in twenty thousand archives. Each digit is loaded with the first search. */
const DIGITS = 10;

/** The name of a file that is named after what is in it, so that a browser which has it needn't ask for it again. */
export const nameOf = (content: Uint8Array): string => sha256Of(content).slice(0, DIGITS);
