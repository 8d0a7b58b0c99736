import type { EntrySpeaker, SiteArticle } from "../../entry/schema.ts";
import { textAt, wordsAt } from "../../site/machineIds.ts";
import type { Site } from "../../site/model/site.ts";
import { codePoints } from "../codePoints.ts";
import type { Cell, Field } from "./table.ts";

/** Something at a place of an article. */
export interface Placed {
  readonly id: string;
  readonly article: SiteArticle;
  readonly at: readonly [number, number, number] | null;
}

const column = <Row>(field: Field, of: (row: Row) => Cell) => ({ ...field, of });

export const idColumn = column<Placed>(
  {
    name: "id",
    type: "string",
    description:
      "Stays the same as long as these words are in the article, whatever is corrected around them",
    isKey: true,
  },
  ({ id, article }) => `${article.id}-${id}`,
);

export const articleColumn = column<Placed>(
  { name: "article", type: "string", description: "The article’s id", refersTo: ["articles", "id"] },
  ({ article }) => article.id,
);

export const paragraphColumn = column<Placed>(
  {
    name: "paragraph",
    type: "integer",
    description:
      "The number of the paragraph, from 1; 0 is the headline. The address of paragraph 3 ends in #p3",
  },
  ({ at }) => at?.[0] ?? null,
);

/** The columns that say what a row is and where it is. */
export const placeColumns = [
  idColumn,
  articleColumn,
  paragraphColumn,
  column<Placed>(
    {
      name: "start",
      type: "integer",
      description: "How many characters (Unicode code points) of the paragraph are before the words",
    },
    ({ article, at }) => at && codePoints(textAt(article, at[0]), at[1]),
  ),
  column<Placed>(
    {
      name: "end",
      type: "integer",
      description: "How many characters of the paragraph there are up to their end",
    },
    ({ article, at }) => at && codePoints(textAt(article, at[0]), at[2]),
  ),
];

export const wordsColumn = column<Placed>(
  { name: "text", type: "string", description: "The words as the article writes them" },
  ({ article, at }) => at && wordsAt(article, at),
);

export const ruleColumn = {
  name: "rule",
  type: "string",
  description: "The rule of Dateline that found it",
} as const;

export const sureColumn = {
  name: "confidence",
  type: "number",
  description: "How sure it is, from 0 to 1",
} as const;

/** The name under which the archive knows somebody, and its key in `names.csv`; neither where it isn't sure. */
export function known(
  of: EntrySpeaker | null,
  site: Site,
): { readonly name: string | null; readonly key: string | null } {
  if (of === null) return { name: null, key: null };
  const name = of.entity === null ? undefined : site.foundKey(of.entity);
  return { name: name?.name ?? of.value, key: name ? of.entity : null };
}
