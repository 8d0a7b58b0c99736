import { quotedWords } from "../../shared/quotedWords.ts";
import { noteRuns } from "./chicago.ts";
import type { Citable } from "./citable.ts";
import { type StyledText, styledText } from "./styledText.ts";

/**
 * A passage with its citation: the words, a note in Chicago style, ¶ with the number of the paragraph, and its permanent
 * address. If the address of the site isn't known, the title of the archive is given instead, because a path within the site
 * is useless in a copied text.
 */
export function passage(cited: Citable, paragraph: number, words: string): StyledText {
  return filled(cited, quotedWords(words), String(paragraph));
}

/**
 * The same for any paragraph, for the script that copies passages. The script fills the two empty `bdi` elements with the words
 * and the number, and appends the number to the address.
 */
export function passageFrame(cited: Citable): StyledText {
  return filled(cited, "", "");
}

function filled(cited: Citable, words: string, paragraph: string): StyledText {
  const { archive, archived, source, original } = cited;
  const isNamed = source === null && original === null;
  const archiveName = isNamed ? "" : `, archived in ${archive}`;
  const place = archived === null ? [archiveName] : [", ", { link: `${archived}#p${paragraph}` }];
  return styledText([
    "“",
    { isolated: words },
    "” ",
    ...noteRuns(cited),
    ", ¶ ",
    { isolated: paragraph },
    ...place,
    ".",
  ]);
}
