import { searching as words } from "../languages/chosen.ts";
import { element } from "./elements.ts";
import { quickAnswer } from "./quickAnswer.ts";

/** The search starts after this pause in typing, in milliseconds. */
const PAUSE = 150;

let dialog: HTMLDialogElement | null = null;

/**
 * Opens the quick search over the page; Escape closes it and returns the focus, as in every modal dialog.
 * @param slash the key in the browser's storage that says whether `/` opens it.
 */
export function openQuickSearch(slash: string): void {
  dialog ??= makeDialog(slash);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input")?.select();
}

/** Creates the dialog. Its form leads to the search page, whose address it takes from the page's search link. */
function makeDialog(slash: string): HTMLDialogElement {
  const page = document.querySelector<HTMLAnchorElement>("a[data-search-page]");
  const address = page?.href ?? "/search/";
  const input = element("input", {
    name: "q",
    id: "quick-q",
    type: "text",
    inputmode: "search",
    enterkeyhint: "search",
    autocomplete: "off",
    spellcheck: "false",
    ...(document.documentElement.dir === "rtl" && { dir: "auto" }),
  });
  const button = element("button", { type: "submit" }, words.quick.search);
  const form = element(
    "form",
    { class: "search-form", role: "search", method: "get", action: address },
    element("label", { for: "quick-q" }, words.quick.label),
    element("div", { class: "search-row" }, input, button),
  );
  const status = element("p", { class: "status", role: "status", "data-quick-status": "" });
  const list = element("ol", { class: "quick-results" });
  const close = element("button", { type: "button", class: "plain" }, words.quick.close);
  const made = element(
    "dialog",
    { class: "quick", "aria-label": words.quick.name },
    form,
    status,
    list,
    element("div", { class: "quick-foot" }, slashBox(slash), close),
  );
  close.addEventListener("click", () => made.close());
  // A click outside closes it too: there the target is the dialog itself, inside it is one of its elements.
  made.addEventListener("click", ({ target }) => target === made && made.close());
  made.addEventListener("keydown", (event) => moveFocus(event, made));
  searchWhileTyping(input, status, list, new URL("..", address).pathname);
  document.body.append(made);
  return made;
}

function searchWhileTyping(
  input: HTMLInputElement,
  status: HTMLElement,
  list: HTMLElement,
  site: string,
): void {
  /** Counts the searches, so that a late answer to an earlier one is ignored. */
  let turn = 0;
  let timer = 0;
  const run = async () => {
    turn += 1;
    const thisTurn = turn;
    const typed = input.value;
    // What the field is set back to when the reader returns from a result to this page as it was.
    input.defaultValue = typed;
    if (typed.trim() === "") {
      status.textContent = "";
      list.replaceChildren();
      return;
    }
    status.textContent = words.searching;
    try {
      const { message, items } = await quickAnswer(typed, site);
      if (thisTurn !== turn) return;
      list.replaceChildren(...items);
      status.textContent = message;
    } catch (error) {
      if (thisTurn === turn) status.textContent = words.notLoaded(String(error));
    }
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), PAUSE);
  });
}

/** The arrow keys move between the field and the results, as Tab does. */
function moveFocus(event: KeyboardEvent, within: HTMLElement): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const stops = [...within.querySelectorAll<HTMLElement>("#quick-q, .quick-results a")];
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? stops.indexOf(focused) : -1;
  if (step === 0 || at < 0) return;
  event.preventDefault();
  stops[at + step]?.focus();
}

function slashBox(key: string): HTMLElement {
  const box = element("input", { type: "checkbox" });
  box.checked = localStorage.getItem(key) !== "off";
  box.addEventListener("change", () => localStorage.setItem(key, box.checked ? "on" : "off"));
  return element("label", {}, box, ` ${words.quick.slash}`);
}
