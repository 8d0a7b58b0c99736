import type { LaidFile } from "../write/output.ts";
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
  /** A folder for the files, which are named after their places in the list. */
  readonly dir: string;
  readonly files: readonly (readonly StoredPart[])[];
}

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
  const { stored, bytes } = storedParts(files, cache);
  if (stored === null || bytes < fewest) return null;
  const thread = startWorkers<JoinTask, readonly LaidFile[]>({
    file: "src/work/joinWorker.ts",
    count: 1,
    data: null,
  });
  try {
    let laid: readonly LaidFile[] = [];
    await thread.run(
      [{ dir, files: stored }],
      (task) => task,
      async (_, made) => {
        laid = made;
      },
    );
    return laid;
  } finally {
    await thread.close();
  }
}

/** Where all parts lie, and how many bytes they are; null if one of them isn't on the disk. */
function storedParts(files: readonly (readonly FilePart[])[], cache: Cache) {
  let bytes = 0;
  let isWhole = true;
  const stored = files.map((parts) =>
    parts.flatMap((part): StoredPart[] => {
      if (typeof part === "string") return [part];
      const result = cache.stored(part.key);
      if (result === null) isWhole = false;
      bytes += result?.place.length ?? 0;
      return result === null ? [] : [{ result, without: part.without }];
    }),
  );
  return { stored: isWhole ? stored : null, bytes };
}
