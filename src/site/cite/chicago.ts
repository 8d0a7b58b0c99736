import type { Citable } from "./citable.ts";
import { chicagoHedged } from "./hedges.ts";
import { chicagoNames, chicagoNoteNames } from "./nameLists.ts";
import { inQuotationMarks, type Run, type StyledText, stopped, styledText } from "./styledText.ts";

/**
 * A bibliography entry in the notes-bibliography style of Chicago 17: 14.191 (newspapers), 14.199 (the newspaper takes the
 * place of a missing author), 14.207 (a web page, its name in roman, if only the archive is known). It gives both the place of
 * publication and the archive (14.15).
 */
export function chicago(cited: Citable): StyledText {
  const { title, authors, source } = cited;
  const date = stopped(chicagoHedged(cited.date));
  const names = authors.length > 0 ? [`${stopped(chicagoNames(authors))} `] : [];
  const name = inQuotationMarks(title, ".");
  const where = placesOf(cited).flatMap((place): Run[] => [" ", ...place, "."]);
  if (source === null) {
    const site = isWebsite(cited) ? [` ${stopped(cited.archive)}`] : [];
    return styledText([...names, ...name, ...site, ` ${capital(date)}`, ...where]);
  }
  const paper: Run = { italic: withoutThe(source) };
  if (names.length > 0) return styledText([...names, ...name, " ", paper, `, ${date}`, ...where]);
  return styledText([paper, ". ", ...name, ` ${capital(date)}`, ...where]);
}

/** The same as a note: names are not inverted, and the parts are separated by commas. */
export function chicagoNote(cited: Citable): StyledText {
  const where = placesOf(cited).flatMap((place): Run[] => {
    const [first = "", ...others] = place;
    return [", ", typeof first === "string" ? first.replace("Archived", "archived") : first, ...others];
  });
  if (where.length > 0) return styledText([...noteRuns(cited), ...where, "."]);
  // The date is last, and “n.d.” has its full stop.
  return styledText([...noteRuns(cited).slice(0, -1), stopped(chicagoHedged(cited.date))]);
}

/** A note without addresses, for the citation of a passage. */
export function noteRuns(cited: Citable): Run[] {
  const { title, authors, source, archive, date } = cited;
  const paper: Run[] = source === null ? [archive] : [{ italic: withoutThe(source) }];
  const names = authors.length > 0 ? [`${chicagoNoteNames(authors)}, `] : [];
  const where: Run[] = source === null && !isWebsite(cited) ? [" "] : [" ", ...paper, ", "];
  return [...names, ...inQuotationMarks(title, ","), ...where, chicagoHedged(date)];
}

/** Whether only the archive is known, not the place of publication. */
function isWebsite({ source, original }: Citable): boolean {
  return source === null && original === null;
}

/** The place of publication, and the archive. */
function placesOf(cited: Citable): Run[][] {
  const { original, archived, archive } = cited;
  const first: Run[][] = original === null ? [] : [[{ link: original }]];
  const copy: Run[] = archived === null ? [] : [{ link: archived }];
  if (isWebsite(cited)) return copy.length > 0 ? [copy] : [];
  if (archived === null) return original === null ? [[`Archived in ${archive}`]] : first;
  return [...first, [`Archived in ${archive}, `, ...copy]];
}

/** Chicago 17, 14.193: an initial "The" of an English newspaper is left out. */
function withoutThe(paper: string): string {
  return paper.replace(/^The (?=\S)/, "");
}

/** Capitalised, as at the beginning of a sentence: "N.d." */
function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
