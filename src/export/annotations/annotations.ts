import type { Exported } from "../tables/table.ts";
import {
  evidenceFound,
  type Found,
  figuresFound,
  namesFound,
  quotationsFound,
  timesFound,
  topicsFound,
} from "./found.ts";

/**
 * Everything that was found in an article, as a collection in the Web Annotation Data Model (W3C, 2017). The ids are those of the tables.
 */
export function annotationsOf(of: Exported): object {
  const { article } = of;
  const items: Found[] = [
    topicsFound,
    namesFound,
    quotationsFound,
    figuresFound,
    timesFound,
    evidenceFound,
  ].flatMap((find) => find(of));
  return {
    id: `#${article.id}`,
    type: "AnnotationCollection",
    label: article.title || "[Untitled]",
    generator: { type: "Software", name: "Dateline" },
    total: items.length,
    ...(items.length > 0 && {
      first: {
        id: `#${article.id}-page`,
        type: "AnnotationPage",
        startIndex: 0,
        items: items.map(({ id, ...item }) => ({ id: `#${article.id}-${id}`, type: "Annotation", ...item })),
      },
    }),
  };
}
