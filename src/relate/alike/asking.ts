import { countOf, type ListedParts } from "../../date/stories/postings.ts";
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
  /** They are made one by one, as each is as large as the list of which it has a slice. */
  readonly comparisons: readonly (() => Comparison)[];
  /** The answer from those of the comparisons, in their order. How it was cut changes nothing in it. */
  joined(answers: readonly BestLists[]): BestLists;
}

/** How many a slice has at most: of those that ask, and of those that are looked for. */
export interface Sizes {
  readonly queries: number;
  readonly targets: number;
}

/** Cuts a question into comparisons of two slices. */
export function cut({ parts, asks, least, most, isBothWays }: Question, sizes: Sizes): Cut {
  const count = countOf(parts);
  const wanted = { least, most, isBothWays };
  const indexes = Array.from({ length: count }, (_, index) => index);
  // Those that were before have found what they have in common with these, if all of them ask.
  const areAllFound = !isBothWays && indexes.every(asks);
  const rows = rangesOf(0, count, sizes.queries).map((queries) => {
    const isAsked = indexes.slice(queries.first, queries.end).some(asks);
    const first = areAllFound ? queries.first : 0;
    return { queries, targets: isAsked ? rangesOf(first, count, sizes.targets) : [] };
  });
  const slice = ({ first, end }: Range) => sliceOf(parts, asks, first, end);
  return {
    comparisons: rows.flatMap(({ queries, targets }) =>
      targets.map((some) => () => ({ queries: slice(queries), targets: slice(some), wanted })),
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

/** From one index to before another. */
interface Range {
  readonly first: number;
  readonly end: number;
}

function rangesOf(first: number, end: number, size: number): Range[] {
  const ranges: Range[] = [];
  for (let start = first; start < end; start += size)
    ranges.push({ first: start, end: Math.min(start + size, end) });
  return ranges;
}

const noneFor = ({ first, end }: Range): BestLists => ({
  starts: new Uint32Array(end - first + 1),
  indexes: new Uint32Array(),
  sums: new Float64Array(),
});

/** Does a comparison of two slices. */
export const compared = ({ queries, targets, wanted }: Comparison): BestLists =>
  bestAmong(queries, targets, wanted);

const WHOLE: Sizes = { queries: Number.POSITIVE_INFINITY, targets: Number.POSITIVE_INFINITY };

/** Answers all questions in this thread: all at once, if no sizes are given. */
export function answeredHere<T>(asking: Asking<T>, sizes = WHOLE): T {
  let step = asking.next();
  while (!step.done) step = asking.next(answerHere(step.value, sizes));
  return step.value;
}

/** Answers one question in this thread. */
export function answerHere(question: Question, sizes = WHOLE): BestLists {
  const { comparisons, joined } = cut(question, sizes);
  return joined(comparisons.map((comparison) => compared(comparison())));
}
