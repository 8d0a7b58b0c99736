import { element, excerptNodes } from "./excerpt.ts";
import type { FoundArticle, FoundParagraph } from "./pagefind.ts";

/** How many paragraphs of an article are shown at once; the rest opens below them. */
const SHOWN = 3;

/** One article that was found: its date, its title, and each paragraph with the words, as links. */
export function resultItem(found: FoundArticle): HTMLElement {
  const hits = found.sub_results.filter((hit) => /#p\d+$/.test(hit.url));
  const certainty = found.filters.certainty?.[0] ?? "unknown";
  const date = element(
    "p",
    { class: "date" },
    element("span", { class: `mark mark-${certainty}`, "aria-hidden": "true" }),
    element(
      "span",
      {},
      element("span", { class: "date-words" }, found.filters.when?.[0] ?? ""),
      " ",
      element("span", { class: "basis" }, found.filters.basis?.[0] ?? ""),
    ),
  );
  const title = element(
    "h2",
    { class: "card-title", dir: "auto" },
    element("a", { href: found.url }, found.meta.title),
  );
  const item = element("li", { class: "result" }, date, title, hitList(hits.slice(0, SHOWN)));
  const rest = hits.slice(SHOWN);
  if (rest.length > 0) {
    const summary = element(
      "summary",
      {},
      `${rest.length} more ${rest.length === 1 ? "paragraph" : "paragraphs"}`,
    );
    item.append(element("details", {}, summary, hitList(rest)));
  }
  return item;
}

function hitList(hits: readonly FoundParagraph[]): HTMLElement {
  const items = hits.map((hit) => {
    const number = element("span", { class: "hit-number" }, hit.title);
    const words = element("span", { class: "hit-words", dir: "auto" }, ...excerptNodes(hit.excerpt));
    return element("li", {}, element("a", { class: "hit", href: hit.url }, number, words));
  });
  return element("ul", { class: "hits" }, ...items);
}
