import { plainWords } from "../../../text/plainWords.ts";
import type { Given } from "../details.ts";
import type { PageData } from "./details.ts";
import { firstGiven, oneLine } from "./meta.ts";

/**
 * The headline: the main heading, if it is also most of one of the page's titles; else the headline of JSON-LD, else the title
 * for other sites, without the site's name after it.
 */
export function titleOf({ document, json, meta }: PageData, source: string | null): Given | null {
  const og = meta("og:title", "the page’s title for other sites");
  const title = {
    value: document.querySelector("title")?.textContent,
    place: "the page’s title (<title>)",
  };
  const heading = mainHeading(document, [og.value, title.value, json?.headline]);
  return firstGiven(
    [
      { value: heading, place: "the page’s main heading (<h1>)" },
      { value: json?.headline, place: "the page’s headline (JSON-LD “headline”)" },
      og,
      meta("twitter:title", "the page’s title for other sites"),
      title,
    ],
    (text) => withoutSite(text, source),
  );
}

/** The words of an `h1` with which one of the page's titles begins, and which are half of it. The site's name is often an `h1` too. */
function mainHeading(document: Document, titles: readonly (string | null | undefined)[]): string | null {
  const known = titles.map((title) => plainWords(title ?? "")).filter((title) => title !== "");
  for (const heading of document.querySelectorAll("h1")) {
    const words = oneLine(heading.textContent ?? "");
    const plain = plainWords(words);
    const isTitle = (title: string) => title.startsWith(plain) && plain.length * 2 >= title.length;
    if (plain !== "" && known.some(isTitle)) return words;
  }
  return null;
}

/** "Rain in Oslo - The Fjord Times" is "Rain in Oslo", if the page says that its site has that name. */
function withoutSite(title: string, source: string | null): string {
  const [, own, after = ""] = /^(.*\S) (?:[-|–—·»]|::) (\S.*)$/.exec(title) ?? [];
  const isSite = source !== null && plainWords(after) === plainWords(source);
  return isSite && own !== undefined ? own : title;
}
