import { quotedWords } from "../shared/quotedWords.ts";

/**
 * A paragraph's words with where they stand, as an element: the page's template, filled in.
 * @param words the paragraph's own; the template's first empty `bdi` is for them, the second for the number.
 * @returns null on a page without the template.
 */
export function citedPassage(words: string, number: string): HTMLElement | null {
  const template = document.querySelector("template#passage");
  if (!(template instanceof HTMLTemplateElement)) return null;
  const made = document.createElement("div");
  made.append(document.importNode(template.content, true));
  const [quoted, counted] = made.querySelectorAll("bdi:empty");
  quoted?.append(quotedWords(words));
  counted?.append(number);
  // The one link of it is the archived copy's, with "#p" at its end.
  const link = made.querySelector("a");
  if (link) link.href += number;
  link?.append(number);
  return made;
}
