import type { Site } from "../../src/site/model/site.ts";
import { FIGURES_PATH, QUOTES_PATH } from "../../src/site/said/paths.ts";
import type { Way } from "./ways.ts";

/** The pages of all quotations and of all figures, where there are any. */
export function saidWays({ said, figurePages, words }: Site): Way[] {
  const { length } = said.quotations;
  const quotations =
    length > 0 ? [{ path: QUOTES_PATH, name: words.quotes.title, words: words.quotations(length) }] : [];
  const figures = figurePages.slice(0, 1).map(({ list: { total } }) => ({
    path: FIGURES_PATH,
    name: words.figuresPage.title,
    words: words.figures(total),
  }));
  return [...quotations, ...figures];
}
