import { counted } from "../shared/plurals.ts";
import { element } from "./elements.ts";
import { HIGHLIGHT_PARAMETER, highlightRanges, splitAtRanges } from "./highlights.ts";
import type { IndexedArticle } from "./pagefind.ts";
import { type Passage, passagesOf } from "./passages.ts";
import type { Term } from "./query.ts";

/** How many paragraphs of an article are shown at once; the rest opens below them. */
const SHOWN = 3;

/** One article that was found: its date, its title, and each paragraph with the words, as links. */
export function resultItem(found: IndexedArticle, terms: readonly Term[]): HTMLLIElement {
  const { passages, forms } = passagesOf(found, terms);
  const address = addressOf(found.url, forms);
  const title = element(
    "h2",
    { class: "card-title", dir: "auto" },
    element("a", { href: address }, ...marked(found.meta.title, forms)),
  );
  const item = element("li", { class: "result" }, dateLine(found), title);
  const best = bestOf(passages);
  const rest = passages.filter((passage) => !best.includes(passage));
  if (best.length > 0) item.append(passageList(best, address));
  if (rest.length > 0) {
    const summary = element("summary", {}, `${counted(rest.length, "more paragraph")}`);
    item.append(element("details", {}, summary, passageList(rest, address)));
  }
  return item;
}

/** One article of the quick search, as one link: to its best paragraph, or to its beginning. */
export function quickItem(found: IndexedArticle, terms: readonly Term[]): HTMLLIElement {
  const { passages, forms } = passagesOf(found, terms);
  const best = bestOf(passages, 1)[0];
  const title = element("span", { class: "quick-title", dir: "auto" }, ...marked(found.meta.title, forms));
  const date = element("span", { class: "quick-date" }, found.filters.when?.[0] ?? "");
  const words = best
    ? [element("span", { class: "quick-words", dir: "auto" }, ...nodesOf(best.excerpt))]
    : [];
  const href = `${addressOf(found.url, forms)}${best ? `#${best.id}` : ""}`;
  return element("li", {}, element("a", { href }, date, " ", title, " ", ...words));
}

/** Those with the most words of the search, in the order of the text. */
function bestOf(passages: readonly Passage[], most = SHOWN): Passage[] {
  const best = new Set([...passages].sort((a, b) => b.terms - a.terms).slice(0, most));
  return passages.filter((passage) => best.has(passage));
}

/** The address of an article, with the words to mark on it as it writes them. */
function addressOf(url: string, forms: readonly string[]): string {
  const marks = new URLSearchParams(forms.map((form) => [HIGHLIGHT_PARAMETER, form]));
  return forms.length === 0 ? url : `${url}?${marks}`;
}

function dateLine({ filters }: IndexedArticle): HTMLElement {
  const certainty = filters.certainty?.[0] ?? "unknown";
  const source = filters.source?.[0];
  return element(
    "p",
    { class: "date" },
    element("span", { class: `mark mark-${certainty}`, "aria-hidden": "true" }),
    element(
      "span",
      {},
      element("span", { class: "date-words" }, filters.when?.[0] ?? ""),
      " ",
      element("span", { class: "basis" }, filters.basis?.[0] ?? ""),
      ...(source === undefined ? [] : [" ", element("cite", { class: "basis", dir: "auto" }, source)]),
    ),
  );
}

function passageList(passages: readonly Passage[], address: string): HTMLElement {
  const items = passages.map(({ id, name, excerpt }) => {
    const number = element("span", { class: "hit-number" }, name);
    const words = element("span", { class: "hit-words", dir: "auto" }, ...nodesOf(excerpt));
    return element("li", {}, element("a", { class: "hit", href: `${address}#${id}` }, number, " ", words));
  });
  return element("ul", { class: "hits" }, ...items);
}

function marked(text: string, forms: readonly string[]): (Node | string)[] {
  return nodesOf(splitAtRanges(text, highlightRanges(text, forms)));
}

function nodesOf(parts: Passage["excerpt"]): (Node | string)[] {
  return parts.map(({ text, isHighlighted }) => (isHighlighted ? element("mark", {}, text) : text));
}
