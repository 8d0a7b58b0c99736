import { join } from "node:path";
import { append } from "../shared/append.ts";
import { DISK } from "../write/disk.ts";
import type { LaidFile } from "../write/output.ts";
import { batchesOf } from "./batches.ts";
import type { Cache, StoredResult } from "./cache.ts";
import { startWorkers } from "./pool.ts";
import { fromCache } from "./remembered.ts";

/** A part of a file: a text, or a result of the cache without so many of its last bytes. */
export type FilePart = string | { readonly key: string; readonly without: number };

/**
 * Has another thread join parts to files.
 * @returns the files, in their order; null if whoever asks has to do it: there is little to write, or a part isn't on the disk.
 */
export type JoinFiles = (files: readonly (readonly FilePart[])[]) => Promise<readonly LaidFile[] | null>;

/** The bytes of the parts of a file, one after the other. @throws when the cache has lost one. */
export function* joined(parts: readonly FilePart[], cache: Cache): Generator<string | Uint8Array> {
  for (const part of parts)
    if (typeof part === "string") yield part;
    else yield shortened(fromCache(cache, part.key, "A part of the data"), part.without);
}

/** Bytes without so many of the last ones. */
export const shortened = (bytes: Uint8Array, without: number): Uint8Array =>
  bytes.subarray(0, bytes.length - without);

/** The same for another thread, which reads the cache itself. */
export type StoredPart = string | { readonly result: StoredResult; readonly without: number };

/** What that thread is to do. */
export interface JoinTask {
  readonly files: readonly {
    /** Where to put it. Its folder is there. */
    readonly file: string;
    readonly parts: readonly StoredPart[];
  }[];
}

/** Where so many parts lie is told at once. Where those of all files of a large archive do would take much memory. */
const TASK = { items: Number.POSITIVE_INFINITY, bytes: 50_000 };

/** Fewer bytes are written in less time than a thread takes to start. */
const FEWEST_BYTES = 8_000_000;

/**
 * Joins files in a thread of their own.
 * @param dir a folder for them; it is made.
 * @param fewest for how many bytes that is worth it.
 * @returns as `JoinFiles` says.
 * @throws what the thread fails with.
 */
export async function joinBeside(
  files: readonly (readonly FilePart[])[],
  cache: Cache,
  dir: string,
  fewest = FEWEST_BYTES,
): Promise<readonly LaidFile[] | null> {
  if (!haveBytes(files, cache, fewest)) return null;
  DISK.makeFolder(dir);
  const thread = startWorkers<JoinTask, readonly LaidFile[]>({
    file: "src/work/joinWorker.ts",
    count: 1,
    data: null,
  });
  try {
    const laid: LaidFile[] = [];
    let isWhole = true;
    const storedParts = (parts: readonly FilePart[]): readonly StoredPart[] =>
      parts.flatMap((part): StoredPart[] => {
        if (typeof part === "string") return [part];
        const result = cache.stored(part.key);
        if (result === null) isWhole = false;
        return result === null ? [] : [{ result, without: part.without }];
      });
    await thread.run(
      batchesOf(files.entries(), TASK, ([, parts]) => parts.length),
      (batch) => ({
        files: batch.map(([index, parts]) => ({
          file: join(dir, `${index}.tmp`),
          parts: storedParts(parts),
        })),
      }),
      async (_, made) => append(laid, made),
    );
    return isWhole ? laid : null;
  } finally {
    await thread.close();
  }
}

/** Whether the parts that are on the disk have so many bytes. */
function haveBytes(files: readonly (readonly FilePart[])[], cache: Cache, fewest: number): boolean {
  let bytes = 0;
  for (const parts of files)
    for (const part of parts) {
      if (typeof part !== "string") bytes += cache.stored(part.key)?.place.length ?? 0;
      if (bytes >= fewest) return true;
    }
  return bytes >= fewest;
}
