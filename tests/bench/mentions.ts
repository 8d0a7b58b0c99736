import { NO_BOUNDS } from "../../src/date/archiveBounds.ts";
import { dateArticle } from "../../src/date/article.ts";
import { indexFacts } from "../../src/date/infer/factIndex.ts";
import { timesIn, timesOf } from "../../src/date/times.ts";
import { readPublicFacts } from "../../src/read/publicFacts.ts";
import { newsTexts } from "../support/news.ts";
import { ARCHIVE, parsed } from "../support/records.ts";
import { lineOf, ROUNDS, timed } from "./rounds.ts";

const WORDS = 800;
/** The own date of each text, with all public facts: what the date stage does but for the archive's stories. */
function datingRound(texts: readonly string[]): () => void {
  const dating = { archive: ARCHIVE, bounds: NO_BOUNDS, facts: indexFacts(readPublicFacts()).value };
  const articles = texts.map((text) => parsed(text));
  return () => {
    for (const article of articles) dateArticle(article, dating);
  };
}

/**
 * What it takes to find and resolve the time expressions of an article, and to date it: `npm run bench -- mentions`.
 */
export function benchMentions(): string {
  const texts = newsTexts(40, WORDS);
  const day = { earliest: "2024-11-05", latest: "2024-11-05" };
  const span = { earliest: "2024-11-01", latest: "2024-11-30" };
  const times = (date: typeof day) => () => {
    for (const text of texts) timesOf(timesIn(text), date);
  };
  const line = (name: string, work: () => void) => lineOf(name, timed(texts.length, work));
  const found = texts.reduce((total, text) => total + timesOf(timesIn(text), day).length, 0) / texts.length;
  return [
    `${texts.length} texts of ${WORDS} words, ${found.toFixed(0)} time expressions each, ${ROUNDS} rounds\n`,
    line("time expressions, seen from a day", times(day)),
    line("time expressions, seen from a month", times(span)),
    line("the whole dating, with public facts", datingRound(texts)),
  ].join("");
}
