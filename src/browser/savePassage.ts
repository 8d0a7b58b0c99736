import { passageName, passageOf, passageText } from "../shared/passage/passageFile.ts";
import { codePoints, shownPlace } from "../shared/passage/words.ts";
import { collapseSpaces } from "../shared/spaces.ts";
import { blockText, chosenPart } from "./blockText.ts";
import { citedArticle } from "./citedArticle.ts";

/**
 * Gives the reader a paragraph, or the words that they have chosen in it, as a file.
 * @param address of the paragraph.
 * @returns the name of the file; null on a page that doesn't say what article it is.
 */
export function savePassage(block: Element, chosen: Range | null, address: string): string | null {
  const article = citedArticle(document, location.pathname);
  const raw = blockText(block);
  const whole = collapseSpaces(raw);
  if (article === null || whole === "") return null;
  const part = chosen && chosenPart(block, chosen);
  const place = (part && shownPlace(raw, part.from, part.to)) ?? { start: 0, end: codePoints(whole).length };
  const passage = passageOf(article, { whole, paragraph: Number(block.id.slice(1)), ...place }, address);
  const name = passageName(passage);
  download(passageText(passage), name);
  return name;
}

function download(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  // The browser has to begin before the address goes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
