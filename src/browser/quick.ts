/**
 * Quick search, on every page: `/` or Ctrl-K (⌘K) opens a dialog. This listens, and no more: the dialog
 * and all that it needs are loaded when they are asked for. On the search page they lead to its field.
 */
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

/** A single key must be possible to switch off (WCAG 2.1.4), and never takes what is being typed. */
function isSlash(event: KeyboardEvent): boolean {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target } = event;
  const isTyping =
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
  return !isTyping && localStorage.getItem(SLASH) !== "off";
}

async function open(): Promise<void> {
  const address = new URL("./quickDialog.js", import.meta.url).href;
  const dialog: { openQuickSearch(slash: string): void } = await import(address);
  dialog.openQuickSearch(SLASH);
}
