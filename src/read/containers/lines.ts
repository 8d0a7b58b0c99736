import type { Problem } from "../../problem.ts";
import { keyOf, parsedObject } from "./jsonObject.ts";
import { type FoundPiece, type PieceFinder, pieceProblem } from "./pieces.ts";

/** The lines of a file of JSON lines, each of which is an article. */
export const linePieces: PieceFinder = (file, bytes) => {
  const found: FoundPiece[] = [];
  const problems: Problem[] = [];
  for (const { offset, length, number } of linesOf(bytes)) {
    const object = parsedObject(bytes.subarray(offset, offset + length));
    if (object === null) problems.push(unreadable(file, number));
    else found.push({ offset, length, number, key: keyOf(object) });
  }
  return { value: { piece: { kind: "object" }, found }, problems };
};

function* linesOf(bytes: Uint8Array): Generator<Omit<FoundPiece, "key">> {
  let number = 0;
  for (let start = 0; start < bytes.length; ) {
    const next = bytes.indexOf(0x0a, start);
    const end = next < 0 ? bytes.length : next;
    number += 1;
    const isEmpty = bytes.subarray(start, end).every((byte) => byte <= 0x20);
    if (!isEmpty) yield { offset: start, length: end - start, number };
    start = end + 1;
  }
}

const unreadable = (file: string, line: number) =>
  pieceProblem(
    file,
    "json",
    "Line not read, because it isn’t a JSON object: correct it, or delete it.",
    line,
  );
