/** The paths of a tree, by numbers: 0 is the top folder, and a folder has a smaller number than what is in it. */
interface Paths {
  readonly size: number;
  parentOf(number: number): number;
  isFolder(number: number): boolean;
  nameOf(number: number): string;
  /** The order of two names. */
  compare(one: number, other: number): number;
}

/** A path in a tree: that of a folder ends with `/`. */
export interface FoundPath {
  readonly number: number;
  readonly path: string;
}

/** The paths that a tree has now, in their order. */
export interface PathOrder {
  /** All that is in a folder, at any depth, each folder before what is in it, with paths below that folder. */
  within(folder: number): Iterable<FoundPath>;
  /** The numbers of what lies directly in a folder. */
  in(folder: number): Uint32Array;
}

/** Puts the paths of a tree in order: numbers that were given in the order of the paths take no time to speak of. */
export function pathOrder(tree: Paths): PathOrder {
  const { size } = tree;
  // First where each folder's part of the list ends, then where it begins.
  const starts = new Uint32Array(size + 1);
  for (let number = 1; number < size; number += 1) {
    const folder = tree.parentOf(number);
    starts[folder] = (starts[folder] ?? 0) + 1;
  }
  for (let folder = 1; folder <= size; folder += 1)
    starts[folder] = (starts[folder] ?? 0) + (starts[folder - 1] ?? 0);
  const list = new Uint32Array(size);
  for (let number = size - 1; number > 0; number -= 1) {
    const folder = tree.parentOf(number);
    const at = (starts[folder] ?? 0) - 1;
    starts[folder] = at;
    list[at] = number;
  }
  const inFolder = (folder: number) => list.subarray(starts[folder] ?? 0, starts[folder + 1] ?? 0);
  for (let folder = 0; folder < size; folder += 1)
    if ((starts[folder + 1] ?? 0) - (starts[folder] ?? 0) > 1) sort(inFolder(folder), tree);
  return {
    in: inFolder,
    within: (folder) => ({ [Symbol.iterator]: () => walk(tree, inFolder, folder) }),
  };
}

/** Most are in order but for a few at the end, which a list of JavaScript sorts in few steps. */
function sort(numbers: Uint32Array, tree: Paths): void {
  let last = 1;
  while (last < numbers.length && tree.compare(numbers[last - 1] ?? 0, numbers[last] ?? 0) < 0) last += 1;
  if (last < numbers.length) numbers.set([...numbers].sort((one, other) => tree.compare(one, other)));
}

function* walk(tree: Paths, inFolder: PathOrder["in"], top: number): Generator<FoundPath> {
  const open = [{ numbers: inFolder(top), at: 0, path: "" }];
  for (let here = open.at(-1); here !== undefined; here = open.at(-1)) {
    const number = here.numbers[here.at];
    if (number === undefined) {
      open.pop();
      continue;
    }
    here.at += 1;
    const path = here.path + tree.nameOf(number);
    yield { number, path };
    if (tree.isFolder(number)) open.push({ numbers: inFolder(number), at: 0, path });
  }
}
