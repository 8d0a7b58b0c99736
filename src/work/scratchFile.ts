import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { append } from "../shared/append.ts";
import type { Scratch } from "../shared/scratch.ts";
import { inWords, unlessRefused } from "../write/disk.ts";

/*
 * Pieces lie one after the other, each at a multiple of 8 bytes. A piece has a head of 8 bytes, of which the first 4 are its length. Its place
 * counts these steps of 8 bytes, so that V8 needs no object for the number up to a file of 17 GB.
 */
const STEP = 8;
const HEAD = 8;

/** How many bytes are in memory at once. They change nothing but the time. */
export interface ScratchSizes {
  /** So many are written at once. */
  readonly write: number;
  /** So many are read at once by whoever asks for one piece after the other. */
  readonly ahead: number;
  /** So many are read where pieces are asked for in another order. */
  readonly single: number;
}

const SIZES: ScratchSizes = { write: 2 ** 20, ahead: 2 ** 16, single: 2 ** 12 };

/** A file of pieces. */
export interface ScratchFile extends Scratch {
  close(): void;
}

/** Fewer articles stay in memory: it takes less time, and they are small beside all else that a build needs (decision 57). */
export const MANY = 200_000;

/** The scratch file of a build, which is made when there are many articles. @param fewest from how many on. */
export function scratchForMany(path: string, fewest = MANY) {
  let file: ScratchFile | null = null;
  return {
    scratch(articles: number): Scratch | null {
      if (articles >= fewest) file ??= scratchFile(path);
      return file;
    },
    close: () => file?.close(),
  };
}

/**
 * Makes a file of pieces. It loses its name at once, so that nothing of it stays, however the build ends.
 * @param path of a file that nothing else uses. Its folder is made if it is missing.
 * @throws when it can't be written or read, as all that uses it does.
 */
export function scratchFile(path: string, { write, ahead, single }: ScratchSizes = SIZES): ScratchFile {
  const file = inWords(path, "be written", () => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, "w+");
  });
  const removeName = () => unlessRefused(() => rmSync(path, { force: true }));
  removeName();
  let [written, pending]: [number, Uint8Array[]] = [0, []];
  let end = 0;
  const flush = () => {
    inWords(path, "be written", () => writeAll(file, Buffer.concat(pending), written));
    [written, pending] = [end, []];
  };
  const read = (from: number, length: number): Window => {
    const bytes = Buffer.allocUnsafeSlow(Math.min(length, written - from));
    inWords(path, "be read", () => readAll(file, bytes, from));
    return { from, bytes };
  };
  const reader = () => {
    let window: Window = { from: 0, bytes: Buffer.alloc(0) };
    let next = 0;
    return (place: number) => {
      const from = place * STEP;
      if (from >= written) flush();
      let length = lengthIn(window, from);
      if (length === null) {
        window = read(from, Math.max(HEAD, from === next ? ahead : single));
        length = window.bytes.readUInt32LE(0);
        if (HEAD + length > window.bytes.length) window = read(from, HEAD + length);
      }
      next = from + HEAD + inSteps(length);
      const start = from - window.from + HEAD;
      return window.bytes.subarray(start, start + length);
    };
  };
  return {
    put(parts) {
      const place = end / STEP;
      const length = parts.reduce((sum, part) => sum + part.length, 0);
      const head = Buffer.alloc(HEAD);
      head.writeUInt32LE(length, 0);
      append(pending, [head, ...parts, new Uint8Array(inSteps(length) - length)]);
      end += HEAD + inSteps(length);
      if (end - written > write) flush();
      return place;
    },
    get: reader(),
    reader,
    close() {
      closeSync(file);
      // Where the system keeps the name of a file that is open.
      removeName();
    },
  };
}

const inSteps = (length: number): number => Math.ceil(length / STEP) * STEP;

/** A part of the file that is in memory. */
interface Window {
  readonly from: number;
  readonly bytes: Buffer;
}

/** The length of the piece that begins at a place of the file; null if the window doesn't have all of it. */
function lengthIn({ from, bytes }: Window, at: number): number | null {
  const start = at - from + HEAD;
  if (at < from || start > bytes.length) return null;
  const length = bytes.readUInt32LE(start - HEAD);
  return start + length > bytes.length ? null : length;
}

/** The system may write less than it is given. */
function writeAll(file: number, bytes: Uint8Array, from: number): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, from + at);
}

function readAll(file: number, into: Uint8Array, from: number): void {
  for (let at = 0; at < into.length; ) {
    const count = readSync(file, into, at, into.length - at, from + at);
    if (count === 0) throw new Error("it is shorter than it was");
    at += count;
  }
}
