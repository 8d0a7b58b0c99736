import type { Citable } from "./citable.ts";
import { apaHedged } from "./hedges.ts";
import { apaNames } from "./nameLists.ts";
import { type Run, type StyledText, stopped, styledText } from "./styledText.ts";

/**
 * APA 7, 10.1 (newspaper article, example 16) and 10.16 (page of a website, where no paper is
 * known). A reference has one address: that of the archived copy if there is one, because it is what the reader saw and it
 * is permanent. The archive is named before it (9.30).
 * Titles keep the capitals of the source, because sentence case (6.17) needs to know which words are names.
 */
export function apa(cited: Citable): StyledText {
  const { title, authors, source } = cited;
  const date = ` (${apaHedged(cited.date)}).`;
  const name: Run[] = source === null ? [{ italic: stopped(title) }] : [{ isolated: stopped(title) }];
  const head: Run[] = authors.length > 0 ? [stopped(apaNames(authors)), date, " ", ...name] : [...name, date];
  const paper: Run[] = source === null ? [] : [" ", { italic: source }, "."];
  return styledText([...head, ...paper, ...place(cited)]);
}

/** The archive and the address of the copy, else the place of publication. No full stop after an address. */
function place({ original, archived, archive }: Citable): Run[] {
  const url = archived ?? original;
  const archiveName: Run[] = archived === null && original !== null ? [] : [` ${stopped(archive)}`];
  return url === null ? archiveName : [...archiveName, " ", { link: url }];
}
