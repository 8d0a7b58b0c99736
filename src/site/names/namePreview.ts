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
  return `${KIND_WORDS[kind].one}, in ${counted(articles.length, "article")}${span === undefined ? "" : `, ${span}`}`;
}
