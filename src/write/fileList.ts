import { type FileRecord, FileRecords } from "./fileRecords.ts";
import type { FoundPath } from "./pathOrder.ts";
import { PathTree } from "./pathTree.ts";
import { RowNumbers } from "./rowNumbers.ts";

/** A file that was written. */
export interface Written extends Pick<FileRecord, "bytes" | "sha256"> {
  /** Below the output folder, or another one, with `/`. */
  readonly path: string;
}

/** A file of a build. */
export interface MadeFile extends FileRecord, Written {}

/** What the disk says of a file of a build if nobody has touched it. */
export type FileState = Pick<MadeFile, "path" | "bytes" | "time">;

/**
 * Files by their paths, as a Map has them, and in the order of the paths: 140 bytes each. Numbers are those of the paths in `tree`, and -1, which is no path's.
 * What goes through it makes each record anew.
 */
export class FileList {
  readonly tree: PathTree;
  readonly #records: FileRecords;
  /** The numbers of the files' records, by those of their paths. */
  readonly #rows = new RowNumbers();
  /** Records before this one are another list's. */
  readonly #firstRow: number;
  #size = 0;
  /** The numbers of this list's paths are smaller; null as long as nobody shares them. */
  #bound: number | null = null;

  /**
   * @param former a list that isn't changed any more: what it says of a path and of a file is shared.
   * @param expected about so many paths of files and folders will come, if there is none.
   */
  constructor(former: FileList | null = null, expected = 0) {
    if (former !== null) former.#bound ??= former.tree.size;
    this.tree = former?.tree ?? new PathTree(expected);
    this.#records = former === null ? new FileRecords() : former.#records;
    this.#firstRow = this.#records.size;
  }

  get size(): number {
    return this.#size;
  }

  has(path: string): boolean {
    return this.hasAt(this.tree.find(path));
  }

  get(path: string): MadeFile | undefined {
    const number = this.tree.find(path);
    return this.hasAt(number) ? this.fileAt(number, path) : undefined;
  }

  set(file: MadeFile): void {
    this.setAt(this.tree.enter(file.path), file);
  }

  hasAt(number: number): boolean {
    return this.#rows.get(number) >= 0;
  }

  inputsAt(number: number): string | null {
    const row = this.#rows.get(number);
    return row < 0 ? null : this.#records.inputs(row);
  }

  isAt(number: number, { bytes, sha256 }: Pick<FileRecord, "bytes" | "sha256">): boolean {
    const row = this.#rows.get(number);
    return row >= 0 && this.#records.bytes(row) === bytes && this.#records.sha256(row) === sha256;
  }

  stateAt(number: number, path: string): FileState {
    const row = this.#rows.get(number);
    return { path, bytes: this.#records.bytes(row), time: this.#records.time(row) };
  }

  /** Enters a file, or what it has become. */
  setAt(number: number, record: FileRecord): void {
    const row = this.#rows.get(number);
    if (row >= this.#firstRow) this.#records.set(row, record);
    else this.#setRow(number, this.#records.add(record));
  }

  /** Enters a file as another list has it, whose records are shared. */
  share(number: number, other: FileList): void {
    this.#setRow(number, other.#rows.get(number));
  }

  deleteAt(number: number): void {
    this.#setRow(number, -1);
  }

  /** In the order of the paths. */
  *[Symbol.iterator](): Generator<MadeFile> {
    for (const { number, path } of this.#filesIn(0)) yield this.fileAt(number, path);
  }

  /** The files in a folder, at any depth, with their paths below it, in the order of the paths. */
  below(folder: string): Iterable<Written> {
    return { [Symbol.iterator]: () => this.#below(folder) };
  }

  *#below(folder: string): Generator<Written> {
    for (const { number, path } of this.#filesIn(this.tree.find(`${folder}/`))) {
      const row = this.#rows.get(number);
      yield { path, bytes: this.#records.bytes(row), sha256: this.#records.sha256(row) };
    }
  }

  /** What the disk should say of each file, in the order of the paths. */
  *states(): Generator<FileState> {
    for (const { number, path } of this.#filesIn(0)) yield this.stateAt(number, path);
  }

  *#filesIn(folder: number): Generator<FoundPath> {
    if (folder < 0) return;
    for (const found of this.tree.order().within(folder)) if (this.hasAt(found.number)) yield found;
  }

  /** Whether there is or was a file in a folder, at any depth. The top one is "". */
  hasFolder(folder: string): boolean {
    const number = folder === "" ? 0 : this.tree.find(`${folder}/`);
    return number >= 0 && number < this.#paths;
  }

  /** Those folders, each before those in it. */
  *folders(): Generator<string> {
    yield "";
    for (let number = 1; number < this.#paths; number += 1)
      if (this.tree.isFolder(number)) yield this.tree.pathOf(number).slice(0, -1);
  }

  get #paths(): number {
    return this.#bound ?? this.tree.size;
  }

  fileAt(number: number, path: string): MadeFile {
    const row = this.#rows.get(number);
    const records = this.#records;
    return {
      path,
      bytes: records.bytes(row),
      sha256: records.sha256(row),
      inputs: records.inputs(row),
      time: records.time(row),
    };
  }

  #setRow(number: number, row: number): void {
    this.#size += Number(row >= 0) - Number(this.hasAt(number));
    this.#rows.set(number, row);
  }
}
