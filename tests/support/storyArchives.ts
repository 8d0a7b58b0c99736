import fc from "fast-check";
import { archiveOf, told } from "./stories.ts";

const SUBJECTS = ["Quist Bel Ost ferry collision harbour", "Lind Ek Dahl fair prizes cattle"];
const DAYS = ["", "2024-03-05", "2024-03-06", "2024-03-05/2024-03-09", "2024-03-01/2025-06-30"];

const article = fc.record({
  about: fc
    .tuple(fc.constantFrom(...SUBJECTS), fc.uniqueArray(fc.constantFrom("crew", "Brun", "fog", "Abel")))
    .map(([subject, others]) => [subject, ...others].join(" ")),
  day: fc.constantFrom(...DAYS),
  weekday: fc.option(fc.integer({ min: 1, max: 7 })),
  story: fc.option(fc.subarray(["a1.txt", "a4.txt", "a9.txt"], { maxLength: 1 }), { freq: 4 }),
});

/** Archives of articles on two subjects and of few days, so that there are stories and threads. The first article and the last one are copies. */
export const storyArchives = (minLength: number, maxLength: number) =>
  fc.array(article, { minLength, maxLength }).map((articles) => {
    const [given, known] = archiveOf(
      articles.map((one, at) => told(`a${at}`, one)),
      [["a0", `a${articles.length - 1}`]],
    );
    // Words of larger archives are weighed alike for related articles and for stories.
    return { given, known: { ...known, words: { ...known.words, articles: 5000 } } };
  });
