import { copying } from "../languages/chosen.ts";
import { announce } from "./announce.ts";
import { citedPassage } from "./citedPassage.ts";
import { toClipboard } from "./clipboard.ts";
import { copyFallback, copyOutcome, selectText } from "./copyFallback.ts";

/** The popup beside a paragraph's number: says what was copied, and offers to copy the passage. */
const tools = document.createElement("span");
tools.className = "tools";
// The popup's words are the page's own, whatever the direction of the paragraph's text.
tools.dir = document.documentElement.dir || "ltr";

/**
 * Each paragraph's number is a link to the paragraph. A click on it also copies the full address, and opens
 * a popup that offers to copy the passage with its citation.
 */
export function copyParagraphs(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".text a.number")) {
    link.title = copying.numberTitle;
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
  showOutcome(isCopied ? null : address, copying.linkCopied);
  if (link.parentElement?.matches("p, li")) tools.append(passageButton(link));
  link.after(tools);
  if (isCopied) link.focus({ preventScroll: true });
  else selectFallback();
  announce(copyOutcome(copying.linkTo(numberOf(link)), isCopied));
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
  button.append(copying.passage);
  button.addEventListener("click", async () => {
    const number = numberOf(link);
    const cited = citedPassage(paragraphText(link), number);
    const text = cited?.textContent ?? "";
    const isCopied = await toClipboard(text, cited?.innerHTML);
    showOutcome(isCopied ? null : text, copying.passageCopied);
    tools.append(button);
    if (isCopied) button.focus();
    else selectFallback();
    announce(copyOutcome(copying.passageOf(number), isCopied));
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

/** The paragraph's text, without its number and the popup. */
function paragraphText(link: HTMLAnchorElement): string {
  const nodes = [...(link.parentElement?.childNodes ?? [])].filter((node) => node !== link && node !== tools);
  return nodes.map((node) => node.textContent).join("");
}

function numberOf(link: HTMLAnchorElement): string {
  return link.hash.replace("#p", "");
}
