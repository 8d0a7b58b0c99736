import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { sha256Of } from "../read/sha256.ts";
import type { Blobs } from "./blobs.ts";
import { Gone } from "./task.ts";

/** How many bytes of a file are put into the store at once. */
const PIECE = 2 ** 25;

/** Puts a file into the store in pieces. @returns their hashes. */
export async function putFile(blobs: Blobs, path: string, isLost: boolean): Promise<string[]> {
  const hashes: string[] = [];
  for await (const piece of createReadStream(path, { highWaterMark: PIECE }))
    hashes.push(await blobs.putContent(piece, isLost));
  return hashes;
}

/** A file on this machine that is older than this, in ms, is of another build. */
const OLD = 24 * 60 * 60 * 1000;

/**
 * Fetches such a file, unless another worker of this machine has.
 * @param dir the folder for them.
 * @returns its path.
 * @throws Gone
 */
export async function fetchFile(blobs: Blobs, pieces: readonly string[], dir: string): Promise<string> {
  await mkdir(dir, { recursive: true });
  const path = join(dir, sha256Of(pieces.join()));
  if (await stat(path).catch(() => null)) return path;
  const half = join(dir, randomUUID());
  const file = await open(half, "wx", 0o600);
  try {
    await write(file, blobs, pieces);
    await removeOld(dir, (await file.stat()).mtimeMs);
    await rename(half, path);
    return path;
  } finally {
    await file.close();
    await rm(half, { force: true });
  }
}

async function write(file: FileHandle, blobs: Blobs, pieces: readonly string[]): Promise<void> {
  for (const hash of pieces) {
    const bytes = await blobs.content(hash);
    if (bytes === null) throw new Gone("the articles");
    await file.writeFile(bytes);
  }
}

/** Whoever still reads one of them has it open, and keeps it. @param now the time of the disk. */
async function removeOld(dir: string, now: number): Promise<void> {
  for (const name of await readdir(dir)) {
    const path = join(dir, name);
    const found = await stat(path).catch(() => null);
    if (found && now - found.mtimeMs > OLD) await rm(path, { force: true }).catch(() => {});
  }
}
