import { attemptAll, attemptEach } from "../attempt.ts";
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
  const ofSeed = { stage: "date", fileOf: ({ seed }: ParsedArticle) => seed.file } as const;
  const drafts = await attemptEach(articles, ofSeed, (article) => draftDate(article, dating), onArticle);
  const at = { stage: "date", fileOf: ({ article }: DraftDate) => article.seed.file } as const;
  const ownDates = drafts.value.map(({ value }) => value);
  const compared = attemptAll(ownDates, at, (some) => comparedDrafts(some, dating));
  const dated = await attemptEach(compared.value, at, (draft) => finishDate(draft, dating.bounds));
  const ownProblems = drafts.value.flatMap(({ problems }) => problems);
  return {
    value: dated.value,
    problems: [...ownProblems, ...drafts.problems, ...compared.problems, ...dated.problems],
  };
}

/** Anchors first, because they narrow an article to a year; similarity only works within few years. */
function comparedDrafts(drafts: readonly DraftDate[], dating: DatingContext): DraftDate[] {
  const anchored = withClues(drafts, anchorClues(drafts), dating);
  return withClues(anchored, storyClues(anchored), dating);
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
