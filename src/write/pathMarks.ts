import { enlarged, roomFor } from "../shared/enlarged.ts";
import type { PathTree } from "./pathTree.ts";

/** What a build notes of a path. */
export const MARK = {
  /** A file that the build has written itself: nobody else has a path to it. */
  isOwn: 1,
  /** A path that doesn't lead to the same file as at the beginning. */
  isTouched: 2,
  /** A folder to which something was added, or from which something was removed, or one above it. */
  isChanged: 4,
  /** A folder that was made, or is there already. */
  isMade: 8,
} as const;

/** What is noted of paths: one byte each. */
export class PathMarks {
  readonly #tree: PathTree;
  #marks = new Uint8Array();

  constructor(tree: PathTree) {
    this.#tree = tree;
  }

  has(number: number, mark: number): boolean {
    return ((this.#marks[number] ?? 0) & mark) !== 0;
  }

  set(number: number, mark: number): void {
    if (number >= this.#marks.length)
      this.#marks = enlarged(this.#marks, new Uint8Array(roomFor(this.#tree.size)));
    this.#marks[number] = (this.#marks[number] ?? 0) | mark;
  }

  unset(number: number, mark: number): void {
    if (this.has(number, mark)) this.#marks[number] = (this.#marks[number] ?? 0) & ~mark;
  }

  /** Notes of a folder and of those above it that they have changed. */
  change(folder: number): void {
    for (let at = folder; !this.has(at, MARK.isChanged); at = this.#tree.parentOf(at))
      this.set(at, MARK.isChanged);
  }

  /** The folders that have changed, each before those in it. The top one is "". */
  *changed(): Generator<string> {
    for (let number = 0; number < this.#marks.length; number += 1)
      if (this.has(number, MARK.isChanged)) yield this.#tree.pathOf(number).slice(0, -1);
  }
}
