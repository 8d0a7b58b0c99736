import type { Card } from "../cards/card.ts";
import type { FoundName } from "./foundName.ts";
import { isLinked, type Name, namesInPages } from "./names.ts";

/** Whether the index lists a name's articles below it: a name of several articles that has no page. */
export const isListedInIndex = (name: Name): boolean => isLinked(name) && !name.hasPage;

/** The first paragraph of an article that has a name; 0 if only its headline has it. */
export function firstMention({ names }: Card, { found }: Name): number {
  return names.find(({ key }) => key === found?.key)?.first ?? 0;
}

/** Notes for the names of a kind on which page of the index they are listed with their articles. @param names in the order of the index. */
export function placeInIndex(names: readonly FoundName[], indexPages: Int32Array): void {
  for (const { items, number: page } of namesInPages(names))
    for (const name of items) if (isListedInIndex(name)) indexPages[name.number] = page;
}
