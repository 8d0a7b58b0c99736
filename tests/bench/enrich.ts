import { countWords, keyphrasesOf } from "../../src/enrich/keyphrases/find.ts";
import { languageOf } from "../../src/enrich/language.ts";
import { namesOf } from "../../src/enrich/names/article.ts";
import { statementsOf } from "../../src/enrich/statements.ts";
import { topicsOf } from "../../src/enrich/topics/find.ts";
import type { NameAnnotation, ParsedArticle } from "../../src/records.ts";
import { newsTexts } from "../support/news.ts";
import { NAMES, parsed } from "../support/records.ts";

const WORDS = 800;
/** Rounds until V8 has compiled what is hot, as it has after the first hundreds of an archive. */
const WARM_UP = 20;
const ROUNDS = 30;

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
  ["keyphrases", (article) => keyphrasesOf(article, countWords([article]))],
  ["language", ({ blocks }) => languageOf(blocks)],
];

/**
 * What it takes to enrich an article of 800 words: `npm run bench -- enrich`. Other work on the
 * machine only ever adds to a round, so the least of them says most.
 */
export function benchEnrich(): string {
  const articles = newsTexts(40, WORDS).map((text) => parsed(text));
  for (const article of articles) known.set(article, namesOf(article, NAMES));
  const parts = PARTS.map(([name, work]) => {
    const round = () => {
      const started = performance.now();
      for (const article of articles) work(article);
      return (performance.now() - started) / articles.length;
    };
    for (let index = 0; index < WARM_UP; index += 1) round();
    const rounds = Array.from({ length: ROUNDS }, round).sort((a, b) => a - b);
    return { name, median: rounds[ROUNDS / 2] ?? 0, least: rounds[0] ?? 0 };
  });
  const sum = (of: "median" | "least") => parts.reduce((total, part) => total + part[of], 0);
  const lines = [...parts, { name: "all", median: sum("median"), least: sum("least") }].map(
    ({ name, median, least }) => `${name}: ${median.toFixed(2)} ms median, ${least.toFixed(2)} ms least\n`,
  );
  return [`${articles.length} texts of ${WORDS} words, ${ROUNDS} rounds\n`, ...lines].join("");
}
