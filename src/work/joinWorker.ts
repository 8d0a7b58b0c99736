import { tallied } from "../write/content.ts";
import { DISK } from "../write/disk.ts";
import type { LaidFile } from "../write/output.ts";
import { answering } from "./answering.ts";
import { type JoinTask, type StoredPart, shortened } from "./joinedFile.ts";
import { openPack, type Pack } from "./packs.ts";

/** A worker's thread that joins results of the cache to files. */
answering(async ({ files }: JoinTask) => {
  const packs = new Map<string, Pack>();
  try {
    return files.map(({ file, parts }) => written(file, parts, packs));
  } finally {
    for (const pack of packs.values()) pack.close();
  }
});

function written(file: string, parts: readonly StoredPart[], packs: Map<string, Pack>): LaidFile {
  const tally = tallied(bytesOf(parts, packs));
  DISK.write(file, tally.pieces);
  return { file, bytes: tally.bytes(), sha256: tally.sha256() };
}

function* bytesOf(parts: readonly StoredPart[], packs: Map<string, Pack>): Generator<string | Uint8Array> {
  for (const part of parts) {
    if (typeof part === "string") {
      yield part;
      continue;
    }
    const { pack: path, digest, place } = part.result;
    const pack = packs.get(path) ?? openPack(path);
    if (pack) packs.set(path, pack);
    const bytes = pack?.read(digest, place) ?? null;
    if (bytes === null) throw new Error(`A part of the data can’t be read from ${path}`);
    yield shortened(bytes, part.without);
  }
}
