import { sha256Of } from "../read/sha256.ts";
import type { Store } from "./store.ts";

/** What a build and its workers hand to each other, by what it is. */
export interface Blobs {
  /** Puts bytes under their own hash. @param isLost whether they were there, and are no longer or not as they were. @returns the hash. */
  putContent(bytes: Uint8Array, isLost?: boolean): Promise<string>;
  /** Bytes by their hash; null if they are gone, or aren't what they were. */
  content(hash: string): Promise<Uint8Array | null>;
  /** Whether a task was done. */
  hasResult(key: string): Promise<boolean>;
  /** What came of a task; null if it wasn't done, or isn't as it was put. */
  result(key: string): Promise<Uint8Array | null>;
  putResult(key: string, bytes: Uint8Array): Promise<void>;
  /** Forgets what came of a task. */
  removeResult(key: string): Promise<void>;
  /** A folder for files of results, which the build and all workers see; null if the store is none. */
  readonly filesDir: string | null;
}

/** How many bytes the hash before a result has. */
const HASH = 32;

/**
 * The contents and results of an archive in a store, each of them compared with its hash when it is read.
 * @param folder the archive's own folder there.
 */
export function blobsIn(store: Store, folder: string): Blobs {
  const named = (kind: string, hash: string) => `${folder}/${kind}/${hash.slice(0, 2)}/${hash}`;
  return {
    filesDir: store.path(`${folder}/files`),
    removeResult: (key) => store.remove(named("result", key)),
    async putContent(bytes, isLost = false) {
      const hash = sha256Of(bytes);
      const key = named("content", hash);
      if (isLost || !(await store.has(key))) await store.put(key, bytes);
      return hash;
    },
    async content(hash) {
      const bytes = await store.get(named("content", hash));
      return bytes !== null && sha256Of(bytes) === hash ? bytes : null;
    },
    hasResult: (key) => store.has(named("result", key)),
    async result(key) {
      const bytes = await store.get(named("result", key));
      if (bytes === null || bytes.length < HASH) return null;
      const content = bytes.subarray(HASH);
      return Buffer.from(bytes.subarray(0, HASH)).toString("hex") === sha256Of(content) ? content : null;
    },
    putResult: (key, bytes) => store.put(named("result", key), [Buffer.from(sha256Of(bytes), "hex"), bytes]),
  };
}
