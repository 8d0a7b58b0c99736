import { promisify } from "node:util";
import { gzip as gzipWithCallback, type ZlibOptions } from "node:zlib";
import { sha256Of } from "../read/sha256.ts";
import { gate } from "../shared/lanes.ts";

/** The position of the byte that names the operating system (RFC 1952, 2.3.1), and its value for "unknown". */
const SYSTEM = 9;
const UNKNOWN = 255;

/** How hard gzip tries for files of JSON: the most. */
const MOST = 9;

const compress = promisify<Uint8Array, ZlibOptions, Uint8Array>(gzipWithCallback);

/** Bytes or a text, compressed with gzip: the same bytes on every operating system. Another core does it, if there is one. */
export async function gzip(content: string | Uint8Array, level: number): Promise<Uint8Array> {
  const bytes = await fewAtOnce(() => {
    const given = typeof content === "string" ? Buffer.from(content) : content;
    return compress(given, { level, chunkSize: roomFor(given) });
  });
  bytes[SYSTEM] = UNKNOWN;
  return bytes;
}

/** Each that is begun takes 0.3 MB. So many are enough for other cores to have work while this thread has no time for them. */
const MOST_AT_ONCE = 32;

const enter = gate(MOST_AT_ONCE);

/** Compresses something when few others are being compressed. */
export async function fewAtOnce(run: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const leave = await enter();
  return run().finally(leave);
}

/** Room for all that can come of some bytes. With less, zlib asks this thread for more while it works, and waits until it answers. */
export const roomFor = ({ length }: Uint8Array): number => length + Math.ceil(length / 1000) + 100;

/** JSON, compressed. */
export const gzipJson = (json: string): Promise<Uint8Array> => gzip(json, MOST);

/** Among ten thousand files, two have the same name once in twenty thousand archives. Each digit is loaded with the first search. */
const DIGITS = 10;

/** The name of a file that is named after what is in it, so that a browser which has it needn't ask for it again. */
export const nameOf = (content: Uint8Array): string => sha256Of(content).slice(0, DIGITS);
