/**
 * How many letters are in a piece, about: enough to be worth a call to the disk. V8 puts a text of more than 128 kB into memory of its own, which it
 * asks the system for and gives back each time: a piece takes several times as long for that.
 */
const ENOUGH = 32_000;

/**
 * A list as JSON with one item on each line, so that two versions can be compared line by line. It comes in pieces, since a text
 * of JavaScript ends at 512 MB.
 */
export function* jsonList(items: Iterable<unknown>, enough = ENOUGH): Generator<string> {
  let [piece, lines] = ["[", 0];
  for (const item of items) {
    piece += `${lines === 0 ? "" : ","}\n${JSON.stringify(item)}`;
    lines += 1;
    if (piece.length < enough) continue;
    yield piece;
    piece = "";
  }
  yield lines === 0 ? "[]" : `${piece}\n]`;
}

/** The same as a file, which ends with the end of a line. */
export function* jsonFile(items: Iterable<unknown>): Generator<string> {
  yield* jsonList(items);
  yield "\n";
}
