import { enlarged, roomFor } from "../shared/enlarged.ts";
import { isOfFolder, NameBytes, nameForm } from "./nameBytes.ts";
import { type PathOrder, pathOrder } from "./pathOrder.ts";

/** So many slots more than are filled there are at least. */
const ROOM = 256;
/** So many of the slots are filled at most. Then there are twice as many: their number is a power of two. */
const FILLED = 0.75;
/** So many names are remembered, so that those which thousands of files have, as `index.html`, are there once. A power of two. */
const RECENT = 256;

/**
 * A number for each path of a file and of a folder, in lists of numbers: about 30 bytes a path. A path is cut after each `/`; each part but the last is the name
 * of a folder, which so ends with `/`. So a file and a folder are never the same, and what holds for the parts holds for the paths: they are in the
 * same order, and every text is a path. A number is found by its parent's and its name, by open addressing. The top folder is 0 and has no name; a folder has a smaller
 * number than what is in it.
 */
export class PathTree {
  #parents = new Uint32Array(1);
  /** Where the names are at, and their forms. */
  #ats = new Uint32Array(1);
  #forms = new Uint32Array(1);
  /** The numbers; 0 where a slot is free. */
  #slots: Uint32Array;
  #size = 1;
  readonly #names = new NameBytes();
  readonly #recent = new Uint32Array(RECENT);
  /** The folder of the path that was asked for last, which mostly is that of the next one, and its number. */
  #folder = "";
  #ofFolder = 0;
  #order: { readonly size: number; readonly paths: PathOrder } | null = null;

  /** @param expected about so many paths will come: there are slots for them from the beginning. */
  constructor(expected = 0) {
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(ROOM + expected / FILLED)));
  }

  /** All numbers are smaller. */
  get size(): number {
    return this.#size;
  }

  /** The number of a path; -1 if it has none. That of a folder ends with `/`, or is empty. */
  find(path: string): number {
    return this.#numberOf(path, false);
  }

  /** The number of a path, which gets one if it has none, as do the folders above it. */
  enter(path: string): number {
    return this.#numberOf(path, true);
  }

  /** The number of the folder that something lies in. */
  parentOf(number: number): number {
    return this.#parents[number] ?? 0;
  }

  isFolder(number: number): boolean {
    return number === 0 || isOfFolder(this.#forms[number] ?? 0);
  }

  /** A name in a folder; that of a folder ends with `/`. */
  nameOf(number: number): string {
    return number === 0 ? "" : this.#names.text(this.#ats[number] ?? 0, this.#forms[number] ?? 0);
  }

  pathOf(number: number): string {
    let path = "";
    for (let at = number; at > 0; at = this.parentOf(at)) path = this.nameOf(at) + path;
    return path;
  }

  /** The order of two names. */
  compare(one: number, other: number): number {
    const ats = this.#ats;
    const forms = this.#forms;
    return this.#names.compare(ats[one] ?? 0, forms[one] ?? 0, ats[other] ?? 0, forms[other] ?? 0);
  }

  /** All paths in their order. */
  order(): PathOrder {
    if (this.#order?.size !== this.#size) this.#order = { size: this.#size, paths: pathOrder(this) };
    return this.#order.paths;
  }

  #numberOf(path: string, isNew: boolean): number {
    const isInFolder = path.startsWith(this.#folder);
    let number = isInFolder ? this.#ofFolder : 0;
    let from = isInFolder ? this.#folder.length : 0;
    for (let end = path.indexOf("/", from); end >= 0; end = path.indexOf("/", from)) {
      number = this.#partOf(number, path, from, end + 1, isNew);
      if (number < 0) return number;
      from = end + 1;
    }
    if (from !== this.#folder.length || !isInFolder) {
      this.#folder = path.slice(0, from);
      this.#ofFolder = number;
    }
    return from === path.length ? number : this.#partOf(number, path, from, path.length, isNew);
  }

  /** The number of a name in a folder. @returns -1 if it has none and isn't to get one. */
  #partOf(folder: number, path: string, from: number, to: number, isNew: boolean): number {
    const { hash, form } = nameForm(path, from, to);
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = slotOf(hash, folder) & last;
    for (let number = slots[slot] ?? 0; number > 0; number = slots[slot] ?? 0) {
      if (this.#parents[number] === folder && this.#isNamed(number, form, path, from)) return number;
      slot = (slot + 1) & last;
    }
    if (!isNew) return -1;
    if (this.#size === this.#parents.length) this.#enlarge();
    const number = this.#size;
    this.#size += 1;
    slots[slot] = number;
    this.#parents[number] = folder;
    this.#forms[number] = form;
    const recent = hash & (RECENT - 1);
    const other = this.#recent[recent] ?? 0;
    this.#ats[number] = this.#isNamed(other, form, path, from)
      ? (this.#ats[other] ?? 0)
      : this.#names.add(path, from, form);
    this.#recent[recent] = number;
    if (this.#size > FILLED * slots.length) this.#moreSlots();
    return number;
  }

  #isNamed(number: number, form: number, path: string, from: number): boolean {
    return this.#forms[number] === form && this.#names.isPart(this.#ats[number] ?? 0, form, path, from);
  }

  #enlarge(): void {
    const room = roomFor(this.#size);
    this.#parents = enlarged(this.#parents, new Uint32Array(room));
    this.#ats = enlarged(this.#ats, new Uint32Array(room));
    this.#forms = enlarged(this.#forms, new Uint32Array(room));
  }

  #moreSlots(): void {
    const slots = new Uint32Array(2 * this.#slots.length);
    const last = slots.length - 1;
    for (let number = 1; number < this.#size; number += 1) {
      const hash = this.#names.hashOf(this.#ats[number] ?? 0, this.#forms[number] ?? 0);
      let slot = slotOf(hash, this.parentOf(number)) & last;
      while ((slots[slot] ?? 0) > 0) slot = (slot + 1) & last;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}

/** Where to begin to look for a name in a folder, before it is cut to the table's length. */
function slotOf(hash: number, folder: number): number {
  const mixed = Math.imul(hash ^ Math.imul(folder, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
