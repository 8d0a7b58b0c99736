import { datedByOthers } from "../../src/date/archive.ts";
import { type DatingContext, type DraftDate, draftDate, finishDate } from "../../src/date/article.ts";
import { type NumberedStory, numberedStory, storyOf } from "../../src/date/stories/story.ts";
import type { DatedArticle } from "../../src/records/date.ts";
import type { ParsedArticle } from "../../src/records/source.ts";
import { type Numbering, numbering } from "../../src/shared/numbering.ts";

/** What is compared of some drafts, with the words that its numbers stand for. */
export function storiesOf(drafts: readonly DraftDate[]): { stories: NumberedStory[]; words: Numbering } {
  const words = numbering();
  return { stories: drafts.map((draft) => numberedStory(storyOf(draft), words)), words };
}

/** Dates all articles of an archive: first each by itself, then by other articles on the same story. */
export function dateArchive(articles: readonly ParsedArticle[], dating: DatingContext): DatedArticle[] {
  const drafts = articles.map((article) => draftDate(article, dating).value);
  const { stories, words } = storiesOf(drafts);
  const byStory = new Map(stories.map((story, index) => [story, drafts[index]]));
  const verdicts = datedByOthers(stories, {
    bounds: dating.bounds,
    words,
    verdictOf(story) {
      const draft = byStory.get(story);
      if (!draft) throw new Error("no such story");
      return draft.verdict;
    },
  });
  return stories.flatMap((story) => {
    const draft = byStory.get(story);
    return draft
      ? [finishDate({ ...draft, verdict: verdicts.get(story) ?? draft.verdict }, dating.bounds)]
      : [];
  });
}
