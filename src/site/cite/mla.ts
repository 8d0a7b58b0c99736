import type { Citable } from "./citable.ts";
import { mlaHedged } from "./hedges.ts";
import { mlaNames } from "./nameLists.ts";
import { inQuotationMarks, type Run, type StyledText, stopped, styledText } from "./styledText.ts";

/**
 * MLA 9, chapter 5: author, title, then each container with its location: the newspaper with the date and the original
 * address, then the archive with the address of its copy (5.31–37, an article in a newspaper in a database). Without a
 * newspaper, the date of publication follows the title as an optional element, as it isn't the archive's.
 */
export function mla(cited: Citable): StyledText {
  const { title, authors, source, original, archive, archived } = cited;
  const date = mlaHedged(cited.date);
  const names = authors.length > 0 ? [`${stopped(mlaNames(authors))} `] : [];
  const paper = source === null ? [] : [{ italic: source }];
  const first: Run[][] = [paper, date === null ? [] : [date], original === null ? [] : [{ link: original }]];
  const second: Run[][] = [[{ italic: archive }], archived === null ? [] : [{ link: archived }]];
  const containers = [first, archived === null && original !== null ? [] : second];
  const runs = containers.map((container) => container.filter((element) => element.length > 0));
  const ended = runs
    .filter((container) => container.length > 0)
    .flatMap((container) => [" ", ...element(container)]);
  return styledText([...names, ...inQuotationMarks(title, "."), ...ended]);
}

/** The elements of a container, separated by commas, with a full stop at the end. */
function element(parts: readonly Run[][]): Run[] {
  return [...parts.flatMap((part, index) => (index === 0 ? part : [", ", ...part])), "."];
}
