import { keyphrasesOf, phrasesOf } from "../../src/enrich/keyphrases/find.ts";
import { languageOf } from "../../src/enrich/language.ts";
import { namesOf } from "../../src/enrich/names/article.ts";
import { statementsOf } from "../../src/enrich/statements.ts";
import { topicsOf } from "../../src/enrich/topics/find.ts";
import type { NameAnnotation } from "../../src/records/names.ts";
import type { ParsedArticle } from "../../src/records/source.ts";
import { newsTexts } from "../support/news.ts";
import { NAMES, parsed, wordsOf } from "../support/records.ts";
import { lineOf, ROUNDS, timed, together } from "./rounds.ts";

const WORDS = 800;
/** The names of each article, found before the clock runs. */
const known = new Map<ParsedArticle, readonly NameAnnotation[]>();

/** What enriches an article, each measured alone. */
const PARTS: readonly (readonly [string, (article: ParsedArticle) => unknown])[] = [
  ["names", (article) => namesOf(article, NAMES)],
  [
    "quotes and figures",
    (article) => statementsOf({ ...article, times: [] }, known.get(article) ?? [], true),
  ],
  ["topics", ({ seed, blocks }) => topicsOf(seed.text, blocks)],
  ["keyphrases", (article) => keyphrasesOf(phrasesOf(article), wordsOf([article]))],
  ["language", ({ blocks }) => languageOf(blocks)],
];

/** What it takes to enrich an article of 800 words: `npm run bench -- enrich`. */
export function benchEnrich(): string {
  const articles = newsTexts(40, WORDS).map((text) => parsed(text));
  for (const article of articles) known.set(article, namesOf(article, NAMES));
  const parts = PARTS.map(([name, work]) => {
    const taken = timed(articles.length, () => {
      for (const article of articles) work(article);
    });
    return { name, taken };
  });
  const all = { name: "all", taken: together(parts.map(({ taken }) => taken)) };
  const lines = [...parts, all].map(({ name, taken }) => lineOf(name, taken));
  return [`${articles.length} texts of ${WORDS} words, ${ROUNDS} rounds\n`, ...lines].join("");
}
