import type { Outcome } from "../problem.ts";
import type { DatedArticle } from "../records/date.ts";
import type { ParsedArticle } from "../records/source.ts";
import { type DatingContext, type DraftDate, draftDate, finishDate } from "./article.ts";
import type { Clue } from "./infer/clue.ts";
import { combineMore } from "./infer/combine.ts";
import { daysBetween } from "./infer/daySet.ts";
import { anchorClues } from "./stories/anchorClues.ts";
import { storyClues } from "./stories/storyClues.ts";

/** Dates all articles of an archive: first each by itself, then by other articles on the same story. */
export async function dateArchive(
  articles: readonly ParsedArticle[],
  dating: DatingContext,
  onArticle: (done: number, of: number) => Promise<void> = async () => {},
): Promise<Outcome<DatedArticle[]>> {
  const drafts: Outcome<DraftDate>[] = [];
  for (const article of articles) {
    drafts.push(draftDate(article, dating));
    await onArticle(drafts.length, articles.length);
  }
  const ownDates = drafts.map(({ value }) => value);
  // Anchors first, because they narrow an article to a year; similarity only works within few years.
  const anchored = withClues(ownDates, anchorClues(ownDates), dating);
  const dated = withClues(anchored, storyClues(anchored), dating);
  return {
    value: dated.map((draft) => finishDate(draft, dating.bounds)),
    problems: drafts.flatMap(({ problems }) => problems),
  };
}

function withClues(
  drafts: readonly DraftDate[],
  clues: ReadonlyMap<number, readonly Clue[]>,
  { bounds }: DatingContext,
): DraftDate[] {
  const within = daysBetween(bounds.earliest, bounds.latest);
  return drafts.map((draft, index) => {
    const more = clues.get(index) ?? [];
    return more.length === 0 ? draft : { ...draft, verdict: combineMore(draft.verdict, more, within) };
  });
}
