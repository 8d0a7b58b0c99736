import { quotedWords } from "../shared/quotedWords.ts";

/**
 * A quoted paragraph with its citation: fills in the page's template. The template's first empty `bdi` is
 * for the paragraph's words, its second one for the paragraph's number.
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
  // The template's only link is the archived copy's; it ends with "#p".
  const link = made.querySelector("a");
  if (link) link.href += number;
  link?.append(number);
  return made;
}
