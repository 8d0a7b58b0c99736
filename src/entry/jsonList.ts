/** How many items are in a piece: enough to be worth a call to the disk, and never much memory. */
const AT_ONCE = 1000;

/**
 * A list as JSON with one item on each line, so that two versions can be compared line by line. It comes in pieces, since a text
 * of JavaScript ends at 512 MB.
 */
export function* jsonList(items: Iterable<unknown>, atOnce = AT_ONCE): Generator<string> {
  let isFirst = true;
  for (const some of piecesOf(items, atOnce)) {
    const lines = some.map((item) => JSON.stringify(item));
    yield `${isFirst ? "[\n" : ",\n"}${lines.join(",\n")}`;
    isFirst = false;
  }
  yield isFirst ? "[]" : "\n]";
}

function* piecesOf(items: Iterable<unknown>, atOnce: number): Generator<unknown[]> {
  let some: unknown[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length < atOnce) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

/** The same as a file, which ends with the end of a line. */
export function* jsonFile(items: Iterable<unknown>): Generator<string> {
  yield* jsonList(items);
  yield "\n";
}
