/** What a list of the front matter is where the write stage wrote it: an item a line, each JSON. */
const LIST = /^(\w+):\n((?: {2}- \{.*\}\n)+)(?! )/gm;

/**
 * A front matter without its long lists, and these: JSON is YAML too, but read ten times as fast.
 * A list that isn't JSON, as a person may leave it, stays where it is.
 */
export function jsonLists(text: string): {
  readonly rest: string;
  readonly lists: Record<string, unknown[]>;
} {
  const lists: Record<string, unknown[]> = {};
  const rest = (text.endsWith("\n") ? text : `${text}\n`).replace(
    LIST,
    (whole: string, key: string, lines: string) => {
      try {
        lists[key] = lines
          .trimEnd()
          .split("\n")
          .map((line): unknown => JSON.parse(line.slice("  - ".length)));
        return "";
      } catch {
        return whole;
      }
    },
  );
  return { rest, lists };
}
