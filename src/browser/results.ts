import { dayWithMonth } from "../shared/dayWithMonth.ts";
import { element } from "./elements.ts";
import { HIGHLIGHT_PARAMETER, highlightRanges, splitAtRanges } from "./highlights.ts";
import type { IndexedArticle } from "./pagefind.ts";
import type { ArticlePassages, Passage } from "./passages.ts";

/** How many paragraphs of an article are shown; the others are under "more paragraphs". */
const SHOWN = 3;

/**
 * An article in the results: its date, and links from its title and from each matching paragraph.
 * @param more names the paragraphs that aren't shown at once.
 */
export function resultItem(
  article: IndexedArticle,
  found: ArticlePassages,
  more: (count: number) => string,
): HTMLLIElement {
  const { passages, forms, inTitle } = found;
  const address = addressOf(article.url, forms);
  const title = element(
    "h2",
    { class: "card-title", dir: "auto" },
    element("a", { href: address }, ...highlighted(article.meta.title, inTitle)),
  );
  const item = element("li", { class: "result" }, dateLine(article), title);
  const best = bestOf(passages);
  const rest = passages.filter((passage) => !best.includes(passage));
  if (best.length > 0) item.append(passageList(best, address));
  if (rest.length > 0) {
    const summary = element("summary", {}, more(rest.length));
    item.append(element("details", {}, summary, passageList(rest, address)));
  }
  return item;
}

/** An article in the quick search: one link, to its best paragraph or, without one, to its beginning. */
export function quickItem(article: IndexedArticle, found: ArticlePassages): HTMLLIElement {
  const { passages, forms, inTitle } = found;
  const best = bestOf(passages, 1)[0];
  const title = element(
    "span",
    { class: "quick-title", dir: "auto" },
    ...highlighted(article.meta.title, inTitle),
  );
  const date = element("span", { class: "quick-date" }, article.filters.when?.[0] ?? "");
  const passage = best
    ? [element("span", { class: "quick-words", dir: "auto" }, ...nodesOf(best.excerpt))]
    : [];
  const href = `${addressOf(article.url, forms)}${best ? `#${best.id}` : ""}`;
  return element("li", {}, element("a", { href }, date, " ", title, " ", ...passage));
}

/** The paragraphs with the most words of the search, in the order of the text. */
function bestOf(passages: readonly Passage[], most = SHOWN): Passage[] {
  const best = new Set([...passages].sort((a, b) => b.termCount - a.termCount).slice(0, most));
  return passages.filter((passage) => best.has(passage));
}

/** The address of an article, with the words to highlight in it. */
function addressOf(url: string, forms: readonly string[]): string {
  const highlights = new URLSearchParams(forms.map((form) => [HIGHLIGHT_PARAMETER, form]));
  return forms.length === 0 ? url : `${url}?${highlights}`;
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
      element("span", { class: "date-words" }, dayWithMonth(filters.when?.[0] ?? "")),
      " ",
      element("span", { class: "basis" }, filters.basis?.[0] ?? ""),
      ...(source === undefined ? [] : [" ", element("cite", { class: "basis", dir: "auto" }, source)]),
    ),
  );
}

function passageList(passages: readonly Passage[], address: string): HTMLElement {
  const items = passages.map(({ id, name, excerpt }) => {
    const number = element("span", { class: "hit-number" }, name);
    const text = element("span", { class: "hit-words", dir: "auto" }, ...nodesOf(excerpt));
    return element("li", {}, element("a", { class: "hit", href: `${address}#${id}` }, number, " ", text));
  });
  return element("ul", { class: "hits" }, ...items);
}

function highlighted(text: string, forms: readonly string[]): (Node | string)[] {
  return nodesOf(splitAtRanges(text, highlightRanges(text, forms)));
}

function nodesOf(parts: Passage["excerpt"]): (Node | string)[] {
  return parts.map(({ text, isHighlighted }) => (isHighlighted ? element("mark", {}, text) : text));
}
