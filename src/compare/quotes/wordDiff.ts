import { diffArrays } from "diff";
import { wordsOf } from "./prints.ts";

/** A part of a later text: words that stand in both, that only the later one has, or that only the earlier one had. */
export interface DiffPart {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** A word with the space and the punctuation after it. */
const PIECE = /\S+\s*/gu;

const MOST_EDITS = 800;

/** What changed between two texts, word by word; punctuation and capitals are no change. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [one, other] = [before, after].map((text): string[] => text.match(PIECE) ?? []);
  // Beyond the limit, which is one of edits and not of time, all is new.
  const changes = diffArrays(one ?? [], other ?? [], {
    comparator: (a, b) => plain(a) === plain(b),
    maxEditLength: MOST_EDITS,
  });
  if (changes === undefined)
    return [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ];
  return changes.map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    // The last word of one text has no space after it, where another word follows here.
    text: `${value.join("").trimEnd()} `,
  }));
}

const plain = (piece: string) => wordsOf(piece).join(" ");
