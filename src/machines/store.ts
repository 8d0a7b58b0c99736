/**
 * Where a build and its workers on other machines put what they hand to each other. Whoever reads a key sees all of what was
 * put there, or nothing. What is put under a key is always the same, so it does no harm if two put it.
 */
export interface Store {
  /** What was put under a key; null if nothing is there. @throws StoreFailure */
  get(key: string): Promise<Uint8Array | null>;
  /** @throws StoreFailure */
  has(key: string): Promise<boolean>;
  /** @param bytes the whole, or pieces of it, which a folder needn't have put together. @throws StoreFailure */
  put(key: string, bytes: Uint8Array | readonly Uint8Array[]): Promise<void>;
  /** Removes what was put under a key. @throws StoreFailure */
  remove(key: string): Promise<void>;
  /** Where a key's bytes lie on this machine's disk, or would lie; null if the store is no folder. */
  path(key: string): string | null;
  /** Removes all whose keys begin with a folder and `/`. @throws StoreFailure */
  clear(folder: string): Promise<void>;
  close(): void;
}

/** A store can't be reached, or is full: nothing is wrong with what was to be put there. */
export class StoreFailure extends Error {}

/**
 * Opens a store.
 * @param address an absolute path of a folder that all machines see, or `s3://BUCKET/PREFIX`.
 * @throws StoreFailure when it can't be used.
 */
export async function openStore(address: string): Promise<Store> {
  if (address.startsWith("s3://")) return (await import("./s3Store.ts")).s3Store(address);
  return (await import("./folderStore.ts")).folderStore(address);
}
