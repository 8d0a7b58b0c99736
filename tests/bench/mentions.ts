import { dateArticle, NO_BOUNDS } from "../../src/date/article.ts";
import { indexFacts } from "../../src/date/infer/factIndex.ts";
import { timesIn, timesOf } from "../../src/date/times.ts";
import { readPublicFacts } from "../../src/read/publicFacts.ts";
import { newsTexts } from "../support/news.ts";
import { ARCHIVE, parsed } from "../support/records.ts";

const WORDS = 800;
/** Rounds until V8 has compiled what is hot, as it has after the first hundreds of an archive. */
const WARM_UP = 20;
const ROUNDS = 30;

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
 * Other work on the machine only ever adds to a round, so the least of them says most.
 */
export function benchMentions(): string {
  const texts = newsTexts(40, WORDS);
  const day = { earliest: "2024-11-05", latest: "2024-11-05" };
  const span = { earliest: "2024-11-01", latest: "2024-11-30" };
  const times = (date: typeof day) => () => {
    for (const text of texts) timesOf(timesIn(text), date);
  };
  const line = (name: string, work: () => void) => {
    const round = () => {
      const started = performance.now();
      work();
      return (performance.now() - started) / texts.length;
    };
    for (let index = 0; index < WARM_UP; index += 1) round();
    const rounds = Array.from({ length: ROUNDS }, round).sort((a, b) => a - b);
    const [least = 0, median = 0] = [rounds[0], rounds[ROUNDS / 2]];
    const mean = rounds.reduce((sum, one) => sum + one, 0) / ROUNDS;
    return `${name}: ${mean.toFixed(2)} ms mean, ${median.toFixed(2)} ms median, ${least.toFixed(2)} ms least\n`;
  };
  const found = texts.reduce((total, text) => total + timesOf(timesIn(text), day).length, 0) / texts.length;
  return [
    `${texts.length} texts of ${WORDS} words, ${found.toFixed(0)} time expressions each, ${ROUNDS} rounds\n`,
    line("time expressions, seen from a day", times(day)),
    line("time expressions, seen from a month", times(span)),
    line("the whole dating, with public facts", datingRound(texts)),
  ].join("");
}
