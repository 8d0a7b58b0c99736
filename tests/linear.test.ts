import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { oneArticle } from "./support/oneArticle.ts";
import { REPETITIONS, type Repetition } from "./support/repetitions.ts";
import { type StepCounter, stepCounter } from "./support/steps.ts";

/**
 * In characters: few enough that paragraphs of one character make a single page, many enough that one line is longer than
 * what rules look at for one mark.
 */
const LENGTHS = { paragraphs: 1200, line: 1500 };

/** Twice the text, and a binary search for each of its marks; the work of a square would be four times. */
const MOST = 2.6;

/** A function with fewer calls for the longer text isn't looked at. */
const MIN_STEPS = 2000;

/**
 * Each function, and each regular expression, by itself: a square among a million linear steps would stay hidden in the sum.
 */
async function disproportionate(counter: StepCounter, { name, of }: Repetition): Promise<string[]> {
  const steps = (length: number) => counter.count(async () => void (await oneArticle("a.txt", of(length))));
  const length = name.endsWith("one a paragraph") ? LENGTHS.paragraphs : LENGTHS.line;
  const [short, long] = [await steps(length), await steps(2 * length)];
  return [...long].flatMap(([place, count]) => {
    const before = short.get(place) ?? 0;
    return count > MIN_STEPS && count > MOST * before ? `${place}: ${before} steps, then ${count}` : [];
  });
}

describe("from the file of an article to its pages: twice as long a text takes at most about twice the steps", () => {
  let counter: StepCounter;
  before(() => {
    counter = stepCounter();
  });
  after(() => counter.close());

  // Short lines are short paragraphs.
  for (const one of REPETITIONS.filter(({ name }) => !name.endsWith("one a line")))
    test(one.name, async () => assert.deepEqual(await disproportionate(counter, one), []));
});
