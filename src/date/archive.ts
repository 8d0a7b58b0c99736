import type { Outcome } from "../problem.ts";
import type { DatedArticle } from "../records/date.ts";
import type { ParsedArticle } from "../records/source.ts";
import { type Dating, type Draft, draftDate, finishDate } from "./article.ts";
import type { Clue } from "./infer/clue.ts";
import { combine } from "./infer/combine.ts";
import { between } from "./infer/daySet.ts";
import { anchorClues } from "./stories/anchorClues.ts";
import { storyClues } from "./stories/storyClues.ts";

/**
 * All articles of an archive with their own dates: first each by itself, then by those that tell
 * of the same story.
 */
export function dateArchive(
  articles: readonly ParsedArticle[],
  dating: Dating,
  onArticle: (done: number, of: number) => void = () => {},
): Outcome<DatedArticle[]> {
  const drafts = articles.map((article, index) => {
    onArticle(index + 1, articles.length);
    return draftDate(article, dating);
  });
  const alone = drafts.map(({ value }) => value);
  // First what bounds an article to a year: the likeness of stories dates none that could be of any.
  const anchored = withClues(alone, anchorClues(alone), dating);
  const together = withClues(anchored, storyClues(anchored), dating);
  return {
    value: together.map((draft) => finishDate(draft, dating.bounds)),
    problems: drafts.flatMap(({ problems }) => problems),
  };
}

function withClues(
  drafts: readonly Draft[],
  clues: ReadonlyMap<number, readonly Clue[]>,
  { bounds }: Dating,
): Draft[] {
  const within = between(bounds.earliest, bounds.latest);
  return drafts.map((draft, index) => {
    const more = clues.get(index) ?? [];
    const { used, against } = draft.verdict;
    return more.length === 0 ? draft : { ...draft, verdict: combine([...used, ...against, ...more], within) };
  });
}
