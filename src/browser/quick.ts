/**
 * Quick search, on every page: `/` or Ctrl-K (⌘K) opens a dialog. This script only listens for the keys; the
 * dialog is loaded when it is opened. On the search page the keys focus the search field instead.
 */

import { loadQuickDialog } from "./host/scripts.ts";

/** The key in the browser's storage that says whether `/` opens the dialog. */
const SLASH = "dateline-slash";

document.addEventListener("keydown", (event) => {
  const isChord = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
  if (event.defaultPrevented || event.isComposing || !(isChord || isSlash(event))) return;
  event.preventDefault();
  const field = document.querySelector("[data-search]") && document.querySelector("#q");
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
  } else void open();
});

/** A shortcut of a single key must be possible to switch off (WCAG 2.1.4), and mustn't act while somebody types. */
function isSlash(event: KeyboardEvent): boolean {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target } = event;
  const isTyping =
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
  return !isTyping && localStorage.getItem(SLASH) !== "off";
}

async function open(): Promise<void> {
  const dialog = await loadQuickDialog();
  dialog.openQuickSearch(SLASH);
}
