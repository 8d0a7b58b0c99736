import { copying } from "../languages/chosen.ts";
import { announce } from "./announce.ts";
import { blockText } from "./blockText.ts";
import { citedPassage } from "./citedPassage.ts";
import { toClipboard } from "./clipboard.ts";
import { copyFallback, copyOutcome, selectText } from "./copyFallback.ts";
import { rememberSelection, saveButton } from "./passageTools.ts";

/** The popup beside a paragraph's number: says what was copied, and offers to copy or to save the passage. */
const tools = document.createElement("span");
tools.className = "tools";
// The popup's words are the page's own, whatever the direction of the paragraph's text.
tools.dir = document.documentElement.dir || "ltr";

/**
 * Each paragraph's number is a link to the paragraph. A click on it also copies the full address, and opens
 * a popup that offers to copy the passage with its citation, or to save it as a file.
 */
export function copyParagraphs(): void {
  rememberSelection();
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
  const block = blockOf(link);
  const buttons = block === null || block.matches("h2") ? [] : buttonsFor(link, block);
  showOutcome(isCopied ? null : address, copying.linkCopied, buttons);
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

/** What can be done with a paragraph besides copying its address. */
function buttonsFor(link: HTMLAnchorElement, block: Element): readonly HTMLButtonElement[] {
  const copy: HTMLButtonElement = passageButton(link, block, () => buttons);
  const save: HTMLButtonElement = saveButton(block, permanentAddress(link), (content) => {
    tools.replaceChildren(...content, ...buttons);
    save.focus();
  });
  const buttons = [copy, save];
  return buttons;
}

/** @param all the buttons of the popup, this one among them. */
function passageButton(
  link: HTMLAnchorElement,
  block: Element,
  all: () => readonly HTMLButtonElement[],
): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.append(copying.passage);
  button.addEventListener("click", async () => {
    const number = numberOf(link);
    const cited = citedPassage(blockText(block), number);
    const text = cited?.textContent ?? "";
    const isCopied = await toClipboard(text, cited?.innerHTML);
    showOutcome(isCopied ? null : text, copying.passageCopied, all());
    if (isCopied) button.focus();
    else selectFallback();
    announce(copyOutcome(copying.passageOf(number), isCopied));
  });
  return button;
}

/** @param uncopied the text, if the browser didn't let the page copy it. */
function showOutcome(uncopied: string | null, done: string, buttons: readonly HTMLButtonElement[]): void {
  tools.replaceChildren(uncopied === null ? done : copyFallback(uncopied), ...buttons);
}

function selectFallback(): void {
  const label = tools.querySelector("label");
  if (label) selectText(label);
}

/** The paragraph of a number. In a row of a table the number is in the first cell. */
const blockOf = (link: HTMLAnchorElement): Element | null => link.closest("[id]");

function numberOf(link: HTMLAnchorElement): string {
  return link.hash.replace("#p", "");
}
