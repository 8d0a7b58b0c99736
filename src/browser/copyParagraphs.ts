import { announce } from "./announce.ts";
import { citedPassage } from "./citedPassage.ts";
import { toClipboard } from "./clipboard.ts";
import { copyFallback, copyOutcome, selectText } from "./copyFallback.ts";

/** What opens beside a paragraph's number: what happened, and what else can be copied. */
const tools = document.createElement("span");
tools.className = "tools";
// Its words say nothing of the direction that the paragraph's own run in.
tools.dir = "ltr";

/**
 * A paragraph's number is a link to it; used, it copies the whole address as well, and offers the
 * passage with its citation.
 */
export function copyParagraphs(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".text a.number")) {
    link.title = "Copy the link to this paragraph";
    link.addEventListener("click", (event) => {
      // Another tab or window is the browser's own business.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      void copyAddress(link);
    });
  }
  for (const moved of ["pointerdown", "focusin"])
    document.addEventListener(moved, ({ target }) => {
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
  const address = permanent(link);
  const isCopied = await toClipboard(address);
  // The browser goes to the paragraph first, and takes the focus from wherever it is.
  await new Promise((done) => setTimeout(done));
  show(isCopied ? null : address, "Link copied");
  if (link.parentElement?.matches("p, li")) tools.append(passageButton(link));
  link.after(tools);
  if (isCopied) link.focus({ preventScroll: true });
  else selectShown();
  announce(copyOutcome(`Link to paragraph ${numberOf(link)}`, isCopied));
}

/** The paragraph's address on the published site, where that is known; else where the reader is. */
function permanent(link: HTMLAnchorElement): string {
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
    const cited = citedPassage(wordsBeside(link), number);
    const text = cited?.textContent ?? "";
    const isCopied = await toClipboard(text, cited?.innerHTML);
    show(isCopied ? null : text, "Passage copied");
    tools.append(button);
    if (isCopied) button.focus();
    else selectShown();
    announce(copyOutcome(`Paragraph ${number} with its citation`, isCopied));
  });
  return button;
}

/** What happened, for the eye; the text itself where the page may not copy it. */
function show(text: string | null, done: string): void {
  tools.replaceChildren(text === null ? done : copyFallback(text));
}

function selectShown(): void {
  const label = tools.querySelector("label");
  if (label) selectText(label);
}

/** The paragraph's own words: neither its number's nor those of the tools. */
function wordsBeside(link: HTMLAnchorElement): string {
  const nodes = [...(link.parentElement?.childNodes ?? [])].filter((node) => node !== link && node !== tools);
  return nodes.map((node) => node.textContent).join("");
}

function numberOf(link: HTMLAnchorElement): string {
  return link.dataset.number ?? "";
}
