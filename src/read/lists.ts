import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { append } from "../shared/append.ts";

/**
 * How many bytes are read at a time. V8 puts a text of more than 128 kB into memory of its own, which it asks the system for and gives back each time:
 * a list of 11 MB takes a quarter of the processor's time in pieces of 64 kB that it takes in pieces of 4 MB.
 */
const AT_ONCE = 64_000;

/** Some items of a list, in their order. */
export interface SomeItems {
  /** What the list is called; empty if the file is one list. */
  readonly list: string;
  readonly items: readonly unknown[];
}

/**
 * Reads a file of lists that `jsonList` has written, with what stands beside them as lists of one item. It is never in memory as a whole, so that it
 * may be larger than 512 MB, at which a text of JavaScript ends.
 * @param isKnown says of the line of an item, without the comma at its end, that the item isn't wanted. It isn't parsed then.
 * @throws when the file isn't there, isn't of that form, or isn't whole.
 */
export function* readLists(
  path: string,
  atOnce = AT_ONCE,
  isKnown: ((line: string) => boolean) | null = null,
): Generator<SomeItems> {
  let open: string | null = null;
  let last = "";
  for (const lines of linesOf(path, atOnce)) {
    for (let at = 0; at < lines.length; ) {
      const part: Part =
        open === null || lines[at] === "]" ? outside(lines, at) : inside(open, lines, at, isKnown);
      if (part.some !== null) yield part.some;
      [open, at] = [part.open, part.next];
    }
    last = lines;
  }
  if (open !== null || !/[\]}]\n*$/.test(last)) throw new Error(`${path} ends too soon`);
}

/** What some lines say: items, which list is open after them, and where the next lines begin. */
interface Part {
  readonly some: SomeItems | null;
  readonly open: string | null;
  readonly next: number;
}

/** A line outside of lists begins one: `"files": [`, `{"stories":[`, `[`, or holds something: `"sealed": 5,`, or ends one. */
function outside(lines: string, at: number): Part {
  const end = lines.indexOf("\n", at);
  const line = lines.slice(at, end);
  const [, list = "", value = ""] = /^\{?(?:"(\w+)": ?)?(.*?)[,}]?$/.exec(line) ?? [];
  const next = end + 1;
  // Told before any item of it, so that who has no use for the list can stop.
  if (value === "[") return { some: { list, items: [] }, open: list, next };
  const items = () => (value === "[]" ? [] : [JSON.parse(value)]);
  return { some: value === "" || value === "]" ? null : { list, items: items() }, open: null, next };
}

/** The lines of a list up to that which ends it, as far as they are there. No item begins with the bracket that ends the list. */
function inside(list: string, lines: string, at: number, isKnown: ((line: string) => boolean) | null): Part {
  const end = lines.indexOf("\n]", at);
  const next = end < 0 ? lines.length : end + 1;
  const all = lines.slice(at, next - 1);
  return { some: { list, items: parsed(isKnown === null ? all : without(all, isKnown)) }, open: list, next };
}

/** Some lines without those that are known. */
const without = (lines: string, isKnown: (line: string) => boolean) =>
  lines
    .split("\n")
    .filter((line) => !isKnown(line.endsWith(",") ? line.slice(0, -1) : line))
    .join("\n");

/** A text that is longer than this is read as lists, in bytes. */
const MOST = 100_000_000;

/** What a file of JSON holds. A large one has to be of the form that `jsonList` writes. @throws when it isn't there, or isn't JSON. */
export function readJson(path: string, most = MOST): unknown {
  if (statSync(path).size <= most) return JSON.parse(readFileSync(path, "utf8"));
  const lists = new Map<string, unknown[]>();
  for (const { list, items } of readLists(path)) {
    const known = lists.get(list) ?? [];
    lists.set(list, known);
    append(known, items);
  }
  return lists.get("") ?? Object.fromEntries(lists);
}

/** Items, one a line, each with the comma after it but for the last of a list. */
function parsed(lines: string): readonly unknown[] {
  const items: unknown = JSON.parse(`[${lines.endsWith(",") ? lines.slice(0, -1) : lines}]`);
  return Array.isArray(items) ? items : [];
}

/** A text in parts of whole lines, each with its end, as many as lie in some of its bytes. */
function* linesOf(path: string, atOnce: number): Generator<string> {
  const file = openSync(path, "r");
  try {
    let rest = Buffer.alloc(0);
    const piece = Buffer.alloc(atOnce);
    for (let count = readSync(file, piece); count > 0; count = readSync(file, piece)) {
      const bytes = Buffer.concat([rest, piece.subarray(0, count)]);
      const end = bytes.lastIndexOf(10) + 1;
      rest = bytes.subarray(end);
      if (end > 0) yield bytes.toString("utf8", 0, end);
    }
    if (rest.length > 0) yield `${rest.toString()}\n`;
  } finally {
    closeSync(file);
  }
}
