/** How many items are in a piece: enough to be worth a call to the disk, and never much memory. */
const AT_ONCE = 1000;

/**
 * A list as JSON with one item on each line, so that two versions can be compared line by line. It comes in pieces, since a text
 * of JavaScript ends at 512 MB.
 */
export function* jsonList(items: readonly unknown[], atOnce = AT_ONCE): Generator<string> {
  if (items.length === 0) return yield "[]";
  for (let at = 0; at < items.length; at += atOnce) {
    const lines = items.slice(at, at + atOnce).map((item) => JSON.stringify(item));
    yield `${at === 0 ? "[\n" : ",\n"}${lines.join(",\n")}`;
  }
  yield "\n]";
}

/** The same as a file, which ends with the end of a line. */
export function* jsonFile(items: readonly unknown[]): Generator<string> {
  yield* jsonList(items);
  yield "\n";
}
