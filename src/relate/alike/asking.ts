import type { ListedParts } from "../../date/stories/postings.ts";
import { type BestLists, bestAmong, joinedBest, mergedBest, type Wanted } from "./best.ts";
import { type Slice, sliceOf } from "./slice.ts";

/** A comparison of all with all: which are most alike. It is the dear part, and others may do it in parts. */
export interface Question extends Wanted {
  readonly parts: ListedParts;
  /** Whether others are looked for that are like one, by its index. */
  readonly asks: (index: number) => boolean;
}

/** What finds something out that takes such comparisons. It gives each question, and goes on with the answer. */
export type Asking<T> = Generator<Question, T, BestLists>;

/** Two slices, and what is looked for of the second one for the first one. */
export interface Comparison {
  readonly queries: Slice;
  readonly targets: Slice;
  readonly wanted: Wanted;
}

/** A comparison that is cut into parts. */
export interface Cut {
  readonly comparisons: readonly Comparison[];
  /** The answer from those of the comparisons, in their order. How it was cut changes nothing in it. */
  joined(answers: readonly BestLists[]): BestLists;
}

/** Cuts a question into comparisons of two slices. @param size how many a slice has at most. */
export function cut({ parts, asks, least, most, isBothWays }: Question, size: number): Cut {
  const slices: Slice[] = [];
  for (let first = 0; first < parts.listed.length; first += size)
    slices.push(sliceOf(parts, asks, first, Math.min(first + size, parts.listed.length)));
  const wanted = { least, most, isBothWays };
  const rows = slices.map((queries) => {
    if (!queries.asks.includes(1)) return { queries, targets: [] };
    // Those that were before have found what they have in common with these, if all of them ask.
    const isNeeded = (targets: Slice) =>
      isBothWays || targets.first >= queries.first || targets.asks.includes(0);
    return { queries, targets: slices.filter(isNeeded) };
  });
  return {
    comparisons: rows.flatMap(({ queries, targets }) =>
      targets.map((target) => ({ queries, targets: target, wanted })),
    ),
    joined(answers) {
      let end = 0;
      return joinedBest(
        rows.map(({ queries, targets }) => {
          const start = end;
          end += targets.length;
          return targets.length === 0 ? noneFor(queries) : mergedBest(answers.slice(start, end), most);
        }),
      );
    },
  };
}

const noneFor = ({ rests }: Slice): BestLists => ({
  starts: new Uint32Array(rests.length + 1),
  indexes: new Uint32Array(),
  sums: new Float64Array(),
});

/** Does a comparison of two slices. */
export const compared = ({ queries, targets, wanted }: Comparison): BestLists =>
  bestAmong(queries, targets, wanted);

/** Answers all questions in this thread. @param size how many a slice has at most: all at once without it. */
export function answeredHere<T>(asking: Asking<T>, size = Number.POSITIVE_INFINITY): T {
  let step = asking.next();
  while (!step.done) {
    const { comparisons, joined } = cut(step.value, size);
    step = asking.next(joined(comparisons.map(compared)));
  }
  return step.value;
}
