import type { Outcome, Problem } from "../../problem.ts";
import { MAX_SEED_BYTES } from "../seedFiles.ts";
import { sha256Of } from "../sha256.ts";
import type { ListedMember, Slice } from "./member.ts";
import { type PieceFinder, pieceNames, pieceProblem } from "./pieces.ts";
import { within } from "./slices.ts";

/** A text with many articles. */
interface PiecedText {
  readonly find: PieceFinder;
  readonly bytes: Uint8Array;
  /** Where it is in a ZIP file; null for a file of its own. */
  readonly outer: Slice | null;
}

/** The articles of a text that holds many. */
export function pieceMembers(file: string, { find, bytes, outer }: PiecedText): Outcome<ListedMember[]> {
  const { value, problems } = find(file, bytes);
  const names = pieceNames(value.found);
  const tooLarge: Problem[] = [];
  const members = value.found.flatMap(({ offset, length }, index): ListedMember[] => {
    const name = value.isOne ? file : `${file}#${names[index]}`;
    if (length > MAX_SEED_BYTES) {
      tooLarge.push(pieceProblem(name, "size", "Not read, because it is larger than any article: split it."));
      return [];
    }
    const slices = within(outer, { offset, length, packing: "none", bytes: length });
    const sha256 = sha256Of(bytes.subarray(offset, offset + length));
    return [{ file: name, bytes: length, sha256, member: { slices, piece: value.piece } }];
  });
  const isEmpty = members.length === 0 && problems.length === 0 && tooLarge.length === 0;
  const empty = pieceProblem(file, "empty", "There is no article in it: remove it, or add one.");
  return { value: members, problems: [...problems, ...tooLarge, ...(isEmpty ? [empty] : [])] };
}
