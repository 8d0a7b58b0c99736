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

/** What the line says besides the kind of the name: in how many articles it is, and the years of the first and the last dated one. */
export function previewFacts({ articles }: Pick<Name, "articles">) {
  const yearIn = (card: Card | undefined) => card?.date?.slice(0, 4);
  const first = yearIn(articles.find(({ date }) => date !== null));
  const last = yearIn(articles.findLast(({ date }) => date !== null));
  return { count: articles.length, step: STEPS.findLast((some) => articles.length > some), first, last };
}

function previewOf(name: Name, words: Words): string {
  const { count, step, first, last } = previewFacts(name);
  const span =
    first === undefined || last === undefined || first === last ? first : words.dates.span(first, last);
  const { preview, previewOfMany } = words.names;
  const one = words.kind[name.kind];
  return step === undefined ? preview(one, count, span ?? null) : previewOfMany(one, step, span ?? null);
}

/**
 * From a hundred on, the number of articles is told in round steps: every article that mentions the name tells it, and would have to be made
 * again for each further one.
 */

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000].map(
  (some) => 100 * some,
);
