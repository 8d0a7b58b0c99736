import { wordsIn } from "../../languages/words.ts";
import type { Card } from "../cards/card.ts";
import { dayWords, monthWords } from "../words/dates.ts";
import type { Year } from "./timeline.ts";

/**
 * The time of the articles whose year is known, from the first to the last, each as exactly as it is known: "October 29, 2024
 * to October 2025"; null without such an article.
 */
export function spanWords(years: readonly Year[], language: string): string | null {
  const articles = years.flatMap((year) => year.articles);
  const [one] = articles;
  if (!one) return null;
  const first = articles.reduce((a, b) => (startOf(b) < startOf(a) ? b : a), one);
  const last = articles.reduce((a, b) => (endOf(b) > endOf(a) ? b : a), one);
  const from = wordsFor(startOf(first), first, language);
  const to = wordsFor(endOf(last), last, language);
  return from === to ? from : wordsIn(language).dates.span(from, to);
}

const startOf = ({ earliest, date }: Card) => earliest ?? date ?? "";
const endOf = ({ latest, date }: Card) => latest ?? date ?? "";

/** An end of an article's own span, as a day, a month or a year: no more exactly than the article's date is known. */
function wordsFor(end: string, article: Card, language: string): string {
  const [start, last] = [startOf(article), endOf(article)];
  if (start === last) return dayWords(end, language);
  const month = end.slice(0, 7);
  const isInMonth = start.startsWith(month) && last.startsWith(month);
  return isInMonth ? monthWords(month, language) : end.slice(0, 4);
}
