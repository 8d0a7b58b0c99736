import { diffArrays } from "diff";
import { wordsOf } from "./prints.ts";

/** A part of a later text: words that stand in both, that only the later one has, or that only the earlier one had. */
export interface DiffPart {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** A word with the space and the punctuation after it. */
const PIECE = /\S+\s*/gu;

/** What changed between two texts, word by word; punctuation and capitals are no change. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [one, other] = [before, after].map((text): string[] => text.match(PIECE) ?? []);
  const changes = diffArrays(one ?? [], other ?? [], { comparator: (a, b) => plain(a) === plain(b) });
  return changes.map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

const plain = (piece: string) => wordsOf(piece).join(" ");
