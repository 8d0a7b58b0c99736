import type { Words } from "../../languages/words.ts";
import type { Card } from "../cards/card.ts";
import type { Name } from "./names.ts";

/** A cache, because every article with a name needs its preview. */
const PREVIEWS = new WeakMap<Name, string>();

/** What the page of a name holds, in a line: "Person, in 12 articles, 2013 to 2016". */
export function namePreview(name: Name, words: Words): string {
  const known = PREVIEWS.get(name);
  if (known !== undefined) return known;
  const preview = previewOf(name, words);
  PREVIEWS.set(name, preview);
  return preview;
}

/** The line says no more than the number of the name's articles, or this step of it, and the years of the first and the last dated one. */
export const previewStep = (count: number): number | undefined => STEPS.findLast((some) => count > some);

function previewOf({ kind, articles }: Name, words: Words): string {
  const yearIn = (card: Card | undefined) => card?.date?.slice(0, 4);
  const all = articles.slice(0);
  const first = yearIn(all.find(({ date }) => date !== null));
  const last = yearIn(all.findLast(({ date }) => date !== null));
  const step = previewStep(articles.length);
  const span =
    first === undefined || last === undefined || first === last ? first : words.dates.span(first, last);
  const { preview, previewOfMany } = words.names;
  const one = words.kind[kind];
  return step === undefined
    ? preview(one, articles.length, span ?? null)
    : previewOfMany(one, step, span ?? null);
}

/**
 * From a hundred on, the number of articles is told in round steps: every article that mentions the name tells it, and would have to be made
 * again for each further one.
 */

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000].map(
  (some) => 100 * some,
);
