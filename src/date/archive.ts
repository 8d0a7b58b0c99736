import type { Numbering } from "../shared/numbering.ts";
import type { Bounds } from "../text/edtf.ts";
import type { Clue } from "./infer/clue.ts";
import { combineMore, type Verdict } from "./infer/combine.ts";
import { daysBetween } from "./infer/daySet.ts";
import { anchorClues } from "./stories/anchorClues.ts";
import type { NumberedStory } from "./stories/story.ts";
import { storyClues } from "./stories/storyClues.ts";

/** What is needed to date articles by other ones. */
export interface Comparison<S> {
  readonly bounds: Bounds;
  /** The words that the numbers in the stories stand for. */
  readonly words: Numbering;
  /** What an article's own text implies. */
  readonly verdictOf: (story: S) => Verdict;
}

/**
 * Dates the articles of an archive by each other, after each was dated by itself. Gives the new verdicts of those about
 * whose dates others say something.
 */
export function datedByOthers<S extends NumberedStory>(
  stories: readonly S[],
  { bounds, words, verdictOf }: Comparison<S>,
): ReadonlyMap<S, Verdict> {
  const verdicts = new Map<S, Verdict>();
  const within = daysBetween(bounds.earliest, bounds.latest);
  const add = (clues: ReadonlyMap<number, readonly Clue[]>) => {
    for (const [index, more] of clues) {
      const story = stories[index];
      if (story && more.length > 0)
        verdicts.set(story, combineMore(verdicts.get(story) ?? verdictOf(story), more, within));
    }
  };
  // Anchors first, because they narrow an article to a year; similarity only works within few years.
  add(anchorClues(stories));
  const anchored = stories.map((story) => {
    const verdict = verdicts.get(story);
    return verdict ? { ...story, days: verdict.days, confidence: verdict.confidence } : story;
  });
  add(storyClues(anchored, words));
  return verdicts;
}
