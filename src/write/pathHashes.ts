import { HashRows } from "./hashRows.ts";
import { PathTree } from "./pathTree.ts";
import { RowNumbers } from "./rowNumbers.ts";

/** Hashes of files by their paths, in half of what a Map takes. */
export class PathHashes {
  readonly #tree = new PathTree();
  readonly #rows = new RowNumbers();
  readonly #hashes = new HashRows<string>();
  #size = 0;

  /** Enters a path, and the hash that it hasn't yet. */
  set(path: string, hash: string): void {
    this.#hashes.set(this.#size, hash);
    this.#rows.set(this.#tree.enter(path), this.#size);
    this.#size += 1;
  }

  get(path: string): string | undefined {
    const row = this.#rows.get(this.#tree.find(path));
    return row < 0 ? undefined : this.#hashes.get(row);
  }
}
