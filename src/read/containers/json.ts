import type { Problem } from "../../problem.ts";
import { asObject, keyOf, parsedObject } from "./jsonObject.ts";
import { type FoundPiece, noPieces, type PieceFinder, pieceProblem } from "./pieces.ts";

const OPENING_BRACE = 0x7b;

const isSpace = (byte: number | undefined) => byte !== undefined && byte <= 0x20;

const ADVICE =
  "each article must be a JSON object with its text, as in IPTC ninjs, alone or in a list. Correct it, or move it out.";

/** The articles of a JSON file: one object, or the objects of a list. */
export const jsonPieces: PieceFinder = (file, bytes) => {
  const start = firstFilled(bytes, startsWithMark(bytes) ? 3 : 0);
  const whole = bytes.subarray(start);
  if (bytes[start] === OPENING_BRACE) {
    const object = parsedObject(whole);
    if (object === null) return noPieces(file, "json", `Not read, because it isn’t JSON: ${ADVICE}`);
    return pieces([{ offset: start, length: whole.length, number: 1, key: null }], true);
  }
  if (!isList(whole))
    return noPieces(file, "json", `Not read, because it isn’t a list of objects: ${ADVICE}`);
  const found: FoundPiece[] = [];
  const problems: Problem[] = [];
  for (const item of itemsOf(bytes, start)) {
    const own = bytes.subarray(item.offset, item.offset + item.length);
    const object = parsedObject(own);
    if (object === null) problems.push(noObject(`${file}#${item.number}`, own));
    else found.push({ ...item, key: keyOf(object) });
  }
  return pieces(found, false, problems);
};

/** So many bytes of what is no object are quoted. */
const QUOTED = 200;

const noObject = (item: string, bytes: Uint8Array): Problem => ({
  ...pieceProblem(
    item,
    "json",
    "Not read, because this item of the list isn’t a JSON object: correct it, or delete it.",
  ),
  excerpt: new TextDecoder().decode(bytes.subarray(0, QUOTED)),
});

const pieces = (found: readonly FoundPiece[], isOne = false, problems: readonly Problem[] = []) =>
  ({ value: { piece: { kind: "object" }, found, isOne }, problems }) as const;

const startsWithMark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function firstFilled(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at += 1;
  return at;
}

/** Whether it is a list of objects, among which may be something else. A list without any isn't one of articles. */
function isList(bytes: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(value) && (value.length === 0 || value.some((item) => asObject(item) !== null));
  } catch {
    return false;
  }
}

/** Strings, and the signs between values. A sign within a string is none. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]/gs;

/** Where the items of a list are. @param start where the list begins; it is sound JSON. */
function itemsOf(bytes: Uint8Array, start: number): Omit<FoundPiece, "key">[] {
  // One character a byte.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1", start);
  const found: Omit<FoundPiece, "key">[] = [];
  let [depth, from] = [0, start + 1];
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (token === "[" || token === "{") depth += 1;
    if (token === "]" || token === "}") depth -= 1;
    if (depth > 1 || (depth === 1 && token !== ",")) continue;
    const [offset, end] = [firstFilled(bytes, from), start + index];
    if (offset < end) found.push({ offset, length: end - offset, number: found.length + 1 });
    from = end + 1;
  }
  return found;
}
