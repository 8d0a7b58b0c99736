import type { DatedArticle, Outcome, ParsedArticle } from "../records.ts";
import { type Dating, type Draft, draftDate, finishDate } from "./article.ts";
import type { Clue } from "./infer/clue.ts";
import { combine } from "./infer/combine.ts";
import { between } from "./infer/daySet.ts";
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
  const clues = storyClues(alone);
  const together = alone.map((draft, index) => withStory(draft, clues.get(index) ?? [], dating));
  return {
    value: together.map((draft) => finishDate(draft, dating.bounds)),
    problems: drafts.flatMap(({ problems }) => problems),
  };
}

function withStory(draft: Draft, clues: readonly Clue[], { bounds }: Dating): Draft {
  if (clues.length === 0) return draft;
  const { used, against } = draft.verdict;
  return {
    ...draft,
    verdict: combine([...used, ...against, ...clues], between(bounds.earliest, bounds.latest)),
  };
}
