import { announce } from "./announce.ts";
import { citedPassage } from "./citedPassage.ts";
import { toClipboard } from "./clipboard.ts";
import { copyFallback, copyOutcome, selectText } from "./copyFallback.ts";

/** The popup beside a paragraph's number: says what was copied, and offers to copy the passage. */
const tools = document.createElement("span");
tools.className = "tools";
// The popup's text is English, whatever the direction of the paragraph's text.
tools.dir = "ltr";

/**
 * Each paragraph's number is a link to the paragraph. A click on it also copies the full address, and opens
 * a popup that offers to copy the passage with its citation.
 */
export function copyParagraphs(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".text a.number")) {
    link.title = "Copy the link to this paragraph. Arrow keys: other paragraphs";
    link.addEventListener("click", (event) => {
      // With these keys the browser opens the link in another tab or window.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      void copyAddress(link);
    });
  }
  for (const event of ["pointerdown", "focusin"])
    document.addEventListener(event, ({ target }) => {
      if (target instanceof Node && !tools.parentElement?.contains(target)) tools.remove();
    });
  tools.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    const link = tools.previousElementSibling;
    tools.remove();
    if (link instanceof HTMLElement) link.focus({ preventScroll: true });
  });
}

async function copyAddress(link: HTMLAnchorElement): Promise<void> {
  const address = permanentAddress(link);
  const isCopied = await toClipboard(address);
  // Waits until the browser has jumped to the paragraph, because that moves the focus.
  await new Promise((done) => setTimeout(done));
  showOutcome(isCopied ? null : address, "Link copied");
  if (!link.parentElement?.matches("h2")) tools.append(passageButton(link));
  link.after(tools);
  if (isCopied) link.focus({ preventScroll: true });
  else selectFallback();
  announce(copyOutcome(`Link to paragraph ${numberOf(link)}`, isCopied));
}

/** The paragraph's address on the published site if that is known; otherwise its address here. */
function permanentAddress(link: HTMLAnchorElement): string {
  const page = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
  return new URL(link.hash, page?.href ?? location.origin + location.pathname).href;
}

function passageButton(link: HTMLAnchorElement): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.append("Copy passage with citation");
  button.addEventListener("click", async () => {
    const number = numberOf(link);
    const cited = citedPassage(paragraphText(link), number);
    const text = cited?.textContent ?? "";
    const isCopied = await toClipboard(text, cited?.innerHTML);
    showOutcome(isCopied ? null : text, "Passage copied");
    tools.append(button);
    if (isCopied) button.focus();
    else selectFallback();
    announce(copyOutcome(`Paragraph ${number} with its citation`, isCopied));
  });
  return button;
}

/** @param uncopied the text, if the browser didn't let the page copy it. */
function showOutcome(uncopied: string | null, done: string): void {
  tools.replaceChildren(uncopied === null ? done : copyFallback(uncopied));
}

function selectFallback(): void {
  const label = tools.querySelector("label");
  if (label) selectText(label);
}

/** The paragraph's text, without its number and the popup. In a row of a table the number is in the first cell. */
function paragraphText(link: HTMLAnchorElement): string {
  const copy = link.closest("[id]")?.cloneNode(true);
  if (!(copy instanceof Element)) return "";
  for (const added of copy.querySelectorAll(".number, .tools")) added.remove();
  return copy.textContent ?? "";
}

function numberOf(link: HTMLAnchorElement): string {
  return link.hash.replace("#p", "");
}
