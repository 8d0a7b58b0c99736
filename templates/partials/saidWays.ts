import { counted } from "../../src/shared/plurals.ts";
import type { Site } from "../../src/site/model/site.ts";
import { FIGURES_PATH, QUOTES_PATH } from "../../src/site/said/paths.ts";
import type { Way } from "./ways.ts";

/** The pages of all quotations and of all figures, where there are any. */
export function saidWays({ said, figurePages }: Site): Way[] {
  const { length } = said.quotations;
  const quotations =
    length > 0 ? [{ path: QUOTES_PATH, name: "Quotations", words: counted(length, "quotation") }] : [];
  const figures = figurePages
    .slice(0, 1)
    .map(({ total }) => ({ path: FIGURES_PATH, name: "Figures", words: counted(total, "figure") }));
  return [...quotations, ...figures];
}
