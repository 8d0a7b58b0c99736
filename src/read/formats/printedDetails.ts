import type { FileDetails } from "../../records/source.ts";
import { plainWords } from "../../text/plainWords.ts";
import { detailsOf, type Given } from "./details.ts";

/** How far from the beginning of a text a title or a byline stands, in characters. */
const BEGINNING = 1500;

/** What a document's properties say. */
export interface Properties {
  readonly title: string | null;
  readonly author: string | null;
}

/**
 * The title and the author that a document's properties name, if the document itself begins with them. Many are left over from another
 * document, or name the computer's owner ("Microsoft Word - final2.docx", "Administrator"). Their days are those of the file, not of the
 * article, and are left out.
 */
export function printedDetails(properties: Properties, text: string): FileDetails {
  const beginning = ` ${plainWords(text.slice(0, BEGINNING))} `;
  const printed = (value: string | null, what: string): Given | null => {
    const words = value?.replace(/\s+/g, " ").trim() ?? "";
    const isThere = words.length > 3 && beginning.includes(` ${plainWords(words)} `);
    return isThere ? { value: words, place: `${what}, which it also prints` } : null;
  };
  return detailsOf({
    title: printed(properties.title, "the title in the document’s properties"),
    author: printed(properties.author, "the author in the document’s properties"),
  });
}
