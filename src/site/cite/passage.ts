import { noteRuns } from "./chicago.ts";
import type { Citable } from "./citable.ts";
import { type Marked, marked, type Run, withinQuotes } from "./marked.ts";
import { oneLine } from "./oneLine.ts";

/**
 * A paragraph's words with where they stand: the words, a note in Chicago's form, ¶ and the
 * paragraph's number, and its address for ever. When nobody said where the site will be, the
 * archive's title stands in the address's place: a path within the site leads a reader of a
 * copied text nowhere.
 */
export function passage(cited: Citable, paragraph: number, words: string): Marked {
  const { archive, archived, source, original } = cited;
  const isNamed = source === null && original === null;
  const keeper: Run[] = isNamed ? [] : [`, archived in ${archive}`];
  const link: Run[] = archived === null ? keeper : [", ", { link: `${archived}#p${paragraph}` }];
  const note = noteRuns(cited);
  return marked([
    "“",
    { isolated: withinQuotes(oneLine(words)) },
    "” ",
    ...note,
    `, ¶ ${paragraph}`,
    ...link,
    ".",
  ]);
}
