import { type Found, loadPagefind, type Pagefind } from "./pagefind.ts";
import { resultItem } from "./results.ts";

/** How many articles are shown at once. */
const PAGE = 10;

function part<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}`);
  return found;
}

const form = part(".search-form", HTMLFormElement);
const input = part("#q", HTMLInputElement);
const status = part("[data-status]", HTMLElement);
const results = part("[data-results]", HTMLOListElement);
const more = part("[data-more]", HTMLButtonElement);

let pagefind: Promise<Pagefind> | null = null;
let found: readonly Found[] = [];
let shown = 0;
/** Counts the searches, so that a slow answer to an old one is not shown. */
let turn = 0;

/** Searches for what the address says, and shows it. */
async function search(): Promise<void> {
  const query = new URL(location.href).searchParams.get("q")?.trim() ?? "";
  input.value = query;
  turn += 1;
  const mine = turn;
  results.replaceChildren();
  more.hidden = true;
  status.textContent = query === "" ? "" : "Searching…";
  if (query === "") return;
  try {
    pagefind ??= loadPagefind(results.dataset.site ?? "/");
    const answer = await (await pagefind).search(query);
    if (mine !== turn) return;
    found = answer.results;
    shown = 0;
    await showMore(mine);
    // Said when it is there to be read, so that nobody goes looking for what is still to come.
    if (mine === turn) status.textContent = message(found.length, query);
  } catch (error) {
    // A failed download is tried again at the next search.
    pagefind = null;
    if (mine === turn)
      status.textContent = `The search index could not be loaded (${String(error)}). Every article can be reached from the timeline.`;
  }
}

function message(count: number, query: string): string {
  if (count === 0) return `No article has “${query}”.`;
  return `${count.toLocaleString("en")} ${count === 1 ? "article has" : "articles have"} “${query}”.`;
}

/** Adds the next articles; the first of them takes the focus when a button asked for them. */
async function showMore(mine: number, focus = false): Promise<void> {
  const next = await Promise.all(found.slice(shown, shown + PAGE).map((result) => result.data()));
  if (mine !== turn) return;
  const items = next.map(resultItem);
  results.append(...items);
  shown += items.length;
  more.hidden = shown >= found.length;
  if (focus) items[0]?.querySelector("a")?.focus();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const address = new URL(location.href);
  const query = input.value.trim();
  if (query === "") address.searchParams.delete("q");
  else address.searchParams.set("q", query);
  if (address.href !== location.href) history.pushState(null, "", address);
  void search();
});
more.addEventListener("click", () => void showMore(turn, true));
window.addEventListener("popstate", () => void search());

void search();
if (input.value === "") input.focus();
