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
  comparison: Comparison<S>,
): ReadonlyMap<S, Verdict> {
  const { verdicts, anchored } = datedByAnchors(stories, comparison);
  return new Map([
    ...verdicts,
    ...withClues(stories, storyClues(anchored, comparison.words), { ...comparison, verdicts }),
  ]);
}

/**
 * The first step, because it narrows an article to a year; similarity only works within few years.
 * @returns the new verdicts, and all stories with what is then known of their days.
 */
export function datedByAnchors<S extends NumberedStory>(stories: readonly S[], comparison: Comparison<S>) {
  const verdicts = withClues(stories, anchorClues(stories), { ...comparison, verdicts: new Map() });
  const anchored = stories.map((story): NumberedStory => {
    const verdict = verdicts.get(story);
    return verdict ? { ...story, days: verdict.days, confidence: verdict.confidence } : story;
  });
  return { verdicts, anchored };
}

/** The verdicts of those stories of which clues say something more. @param clues by the index of the story. */
export function withClues<S extends NumberedStory>(
  stories: readonly S[],
  clues: ReadonlyMap<number, readonly Clue[]>,
  { bounds, verdictOf, verdicts }: Comparison<S> & { readonly verdicts: ReadonlyMap<S, Verdict> },
): ReadonlyMap<S, Verdict> {
  const within = daysBetween(bounds.earliest, bounds.latest);
  return new Map(
    [...clues].flatMap(([index, more]) => {
      const story = stories[index];
      if (!story || more.length === 0) return [];
      return [[story, combineMore(verdicts.get(story) ?? verdictOf(story), more, within)] as const];
    }),
  );
}
