import type { Card } from "../cards/card.ts";
import { placeIn } from "../model/slices.ts";
import { indexPath, isLinked, NAMES_PER_PAGE, type Name } from "./names.ts";

/** Whether the index lists a name's articles below it: a name of several articles that has no page. */
export const isListedInIndex = (name: Name): boolean => isLinked(name) && !name.hasPage;

/** The id of a name's line in its index. */
export const lineOf = ({ found }: Name): string => `name-${found?.entity.id ?? ""}`;

/** The first paragraph of an article that has a name; 0 if only its headline has it. */
export function firstMention({ names }: Card, { found }: Name): number {
  return names.find(({ key }) => key === found?.key)?.first ?? 0;
}

/** The names of a kind; those that the index lists with their articles lead there. @param names in the order of the index. */
export const placedInIndex = (names: readonly Name[]): Name[] =>
  names.map((name, index) =>
    isListedInIndex(name)
      ? { ...name, path: placeIn(indexPath(name.kind), index, NAMES_PER_PAGE, lineOf(name)) }
      : name,
  );
