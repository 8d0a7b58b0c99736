import { counted } from "../../shared/plurals.ts";
import { KIND_WORDS } from "../model/lists.ts";
import type { Name } from "./names.ts";

/** A cache, because every article with a name needs its preview. */
const PREVIEWS = new WeakMap<Name, string>();

/** What the page of a name holds, in a line: "Person, in 12 articles, 2013 to 2016". */
export function namePreview(name: Name): string {
  const known = PREVIEWS.get(name) ?? previewOf(name);
  PREVIEWS.set(name, known);
  return known;
}

function previewOf({ kind, articles }: Name): string {
  const years = articles.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 4)]));
  const [first, last] = [years[0], years.at(-1)];
  const span = first === last ? first : `${first} to ${last}`;
  const count = aboutArticles(articles.length);
  return `${KIND_WORDS[kind].one}, in ${count}${span === undefined ? "" : `, ${span}`}`;
}

/**
 * A number of articles, from a hundred on in round steps: every article that mentions the name tells it, and would have to be made
 * again for each further one.
 */
function aboutArticles(count: number): string {
  const step = STEPS.findLast((some) => count > some);
  return step === undefined ? counted(count, "article") : `more than ${counted(step, "article")}`;
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000].map(
  (some) => 100 * some,
);
