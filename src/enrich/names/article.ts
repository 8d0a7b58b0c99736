import type { NameAnnotation } from "../../records/names.ts";
import type { ParsedArticle } from "../../records/source.ts";
import { findNames } from "./find.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { mergeNames } from "./merge.ts";

/** The people, places and organisations in the headline and the kept blocks of an English article, in order. */
export function namesOf(
  article: Pick<ParsedArticle, "seed" | "headline" | "blocks">,
  lists: Gazetteer,
): NameAnnotation[] {
  const { seed, headline, blocks } = article;
  const { text } = seed;
  return mergeNames(findNames(text, headline ? [headline, ...blocks] : blocks, lists), lists, text);
}
