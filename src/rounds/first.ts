import { attempt } from "../attempt.ts";
import { type DatingContext, type DraftDate, draftDate, finishDate } from "../date/article.ts";
import { canBeNarrowed } from "../date/stories/draftDays.ts";
import { type Story, storyOf } from "../date/stories/story.ts";
import { enrichArticle } from "../enrich/article.ts";
import { isEnglish } from "../enrich/isEnglish.ts";
import { type Phrase, phrasesAmong, wordsOfPhrases } from "../enrich/keyphrases/find.ts";
import { keysOf, termsOf } from "../enrich/keyphrases/terms.ts";
import type { Gazetteer } from "../enrich/names/gazetteer.ts";
import { parseSeed } from "../parse/article.ts";
import type { Outcome, Problem } from "../problem.ts";
import type { EnrichedArticle } from "../records/article.ts";
import type { ArticleDate } from "../records/date.ts";
import type { Seed } from "../records/source.ts";
import { type CopySketch, sketchOf } from "../relate/copies/sketch.ts";
import { type CountedName, countedNames } from "../relate/names/counted.ts";
import { type Opening, openingOf } from "../relate/stories/opening.ts";
import { append } from "../shared/append.ts";

/** What round 1 knows besides an article itself. Nothing of it is from another article. */
export interface FirstKnowledge {
  readonly dating: DatingContext;
  readonly names: Gazetteer;
}

/** All that an article says by itself. */
export interface FirstRecord {
  readonly article: EnrichedArticle;
  /** What its keyphrases are chosen from. */
  readonly phrases: readonly Phrase[];
  /** What its date is made of, where other articles may narrow it; null elsewhere. */
  readonly draft: Pick<DraftDate, "verdict" | "times"> | null;
}

/** What of an article is compared with all others: the only part of them that is in memory at once. */
export interface Gist {
  readonly title: string;
  readonly date: Pick<ArticleDate, "basis" | "sort" | "earliest" | "latest">;
  readonly story: Story;
  /** The words that are counted over the archive, each once. */
  readonly words: readonly string[];
  /** Those of them that its keyphrases are chosen by. */
  readonly phraseWords: readonly string[];
  readonly names: readonly CountedName[];
  readonly sketch: CopySketch;
  readonly opening: Opening;
}

/** What round 1 makes of an article. */
export interface First {
  readonly record: FirstRecord;
  readonly gist: Gist;
}

/** Round 1: parse -> date -> enrich, of one article without the others. Null with a problem if our code fails at it. */
export function firstRound(seed: Seed, { dating, names }: FirstKnowledge): Outcome<First | null> {
  const problems: Problem[] = [];
  const step = <T>(stage: Problem["stage"], run: () => T): { readonly value: T } | null => {
    const tried = attempt(seed.file, stage, () => ({ value: run() }));
    append(problems, tried.problems);
    return tried.value;
  };
  const parsed = step("parse", () => parseSeed(seed));
  const draft = parsed && step("date", () => draftDate(parsed.value, dating));
  append(problems, draft?.value.problems ?? []);
  const dated = draft && step("date", () => datedFirst(draft.value.value, dating));
  const made = dated && step("enrich", () => enrichedFirst(dated.value, { dating, names }));
  return { value: made?.value ?? null, problems };
}

function datedFirst(draft: DraftDate, { bounds }: DatingContext) {
  return { draft, story: storyOf(draft), dated: finishDate(draft, bounds) };
}

function enrichedFirst(
  { draft, story, dated }: ReturnType<typeof datedFirst>,
  { dating, names }: FirstKnowledge,
): First {
  const article = enrichArticle(dated, dating.archive, names);
  const { date, title, blocks, seed } = article;
  const { verdict, times } = draft;
  // The words of an English article are read once for both.
  const terms = isEnglish(article.language.value) ? termsOf(seed.text, blocks) : null;
  const phrases = terms ? phrasesAmong(terms) : [];
  return {
    record: {
      article,
      phrases,
      draft: canBeNarrowed(story) ? { verdict, times } : null,
    },
    gist: {
      title: title.value,
      date: { basis: date.basis, sort: date.sort, earliest: date.earliest, latest: date.latest },
      story,
      words: [...(terms ? new Set(terms.map(({ key }) => key)) : keysOf(seed.text, blocks))],
      phraseWords: wordsOfPhrases(phrases),
      names: countedNames(article.names),
      sketch: sketchOf(blocks),
      opening: openingOf(article, times),
    },
  };
}
