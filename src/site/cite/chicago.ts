import type { Citable } from "./citable.ts";
import { chicagoHedged } from "./hedges.ts";
import { type Marked, marked, quoted, type Run, stopped } from "./marked.ts";
import { chicagoNames, chicagoNoteNames } from "./nameLists.ts";

/**
 * An entry of a bibliography in Chicago 17's notes-bibliography style: 14.191 (newspapers),
 * 14.199 (the paper stands in place of a missing author), 14.207 (a website, in roman, where no
 * paper is known). Where it was published and where it is kept are both given (14.15).
 */
export function chicago(cited: Citable): Marked {
  const { title, authors, source, archive } = cited;
  const date = chicagoHedged(cited.date);
  const paper: Run[] = source === null ? [stopped(archive)] : [{ italic: withoutThe(source) }];
  const name = quoted(title, ".");
  const names = authors.length > 0 ? stopped(chicagoNames(authors)) : null;
  if (names === null && source !== null)
    return marked([...paper, ". ", ...name, ` ${stopped(capital(date))}`, ...places(cited, ".")]);
  const dated = source === null ? ` ${stopped(capital(date))}` : `, ${stopped(date)}`;
  return marked([
    ...(names === null ? [] : [`${names} `]),
    ...name,
    " ",
    ...paper,
    dated,
    ...places(cited, "."),
  ]);
}

/** The same as a note: names in their own order, commas between the parts. */
export function chicagoNote(cited: Citable): Marked {
  return marked([...noteRuns(cited), ...places(cited, ","), "."]);
}

/** A note without its places: what a passage is cited with. */
export function noteRuns({ title, authors, source, archive, date }: Citable): Run[] {
  const paper: Run = source === null ? archive : { italic: withoutThe(source) };
  const names = authors.length > 0 ? [`${chicagoNoteNames(authors)}, `] : [];
  return [...names, ...quoted(title, ","), " ", paper, `, ${chicagoHedged(date)}`];
}

function places({ source, original, archived, archive }: Citable, mark: "." | ","): Run[] {
  const first: Run[] = original === null ? [] : [mark === "," ? ", " : " ", { link: original }];
  const isKept = archived !== null || original === null;
  const word = mark === "," ? ", archived in " : " Archived in ";
  // Without a paper the archive was named already.
  const keeper: Run[] = source === null || !isKept ? [] : [`${word}${archive}`];
  const copy: Run[] =
    archived === null ? [] : [keeper.length > 0 || mark === "," ? ", " : " ", { link: archived }];
  const parts = [first, [...keeper, ...copy]].filter((part) => part.length > 0);
  return mark === "," ? parts.flat() : parts.flatMap((part) => [...part, "."]);
}

/** Chicago 17, 14.193: an initial "The" of an English paper is left out. */
function withoutThe(paper: string): string {
  return paper.replace(/^The (?=\S)/, "");
}

/** What begins a sentence: "N.d." */
function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
