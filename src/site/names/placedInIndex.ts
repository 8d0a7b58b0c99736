import { inOnePiece } from "../../shared/inOnePiece.ts";
import type { Card } from "../cards/card.ts";
import { indexPath, isLinked, type Name, namesInPages } from "./names.ts";

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
  namesInPages(names).flatMap(({ items, number }) =>
    items.map((name) =>
      isListedInIndex(name)
        ? { ...name, path: inOnePiece(indexPath(name.kind, number), "#", lineOf(name)) }
        : name,
    ),
  );
