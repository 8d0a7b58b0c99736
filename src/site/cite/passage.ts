import { quotedWords } from "../../shared/quotedWords.ts";
import { noteRuns } from "./chicago.ts";
import type { Citable } from "./citable.ts";
import { type StyledText, styledText } from "./styledText.ts";

/**
 * A paragraph's words with where they stand: the words, a note in Chicago's form, ¶ and the
 * paragraph's number, and its address for ever. When nobody said where the site will be, the
 * archive's title stands in the address's place: a path within the site leads a reader of a
 * copied text nowhere.
 */
export function passage(cited: Citable, paragraph: number, words: string): StyledText {
  return filled(cited, quotedWords(words), String(paragraph));
}

/**
 * The same for any paragraph, as the page holds it for the script that copies passages: its two
 * empty `bdi` are for the words and the number, which also belongs to the end of the address.
 */
export function passageFrame(cited: Citable): StyledText {
  return filled(cited, "", "");
}

function filled(cited: Citable, words: string, paragraph: string): StyledText {
  const { archive, archived, source, original } = cited;
  const isNamed = source === null && original === null;
  const keeper = isNamed ? "" : `, archived in ${archive}`;
  const place = archived === null ? [keeper] : [", ", { link: `${archived}#p${paragraph}` }];
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
