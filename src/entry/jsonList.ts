/** A list as JSON with one item on each line, so that two versions can be compared line by line. */
export function jsonList(items: readonly unknown[]): string {
  const lines = items.map((item) => JSON.stringify(item));
  return lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n]`;
}
