import type { PublishedArticle } from "../shared/passage/judge.ts";
import { sha256Hex } from "../shared/passage/sha256.ts";
import type { AskedArchive } from "../shared/passage/verifyPassage.ts";
import { collapseSpaces } from "../shared/spaces.ts";
import { blockText } from "./blockText.ts";
import { citedArticle } from "./citedArticle.ts";
import { once } from "./loadFile.ts";

/** The archive of this page, as it is published: nothing but its own pages, originals and manifest is asked for, each once. */
export function publishedArchive(site: URL): AskedArchive {
  const manifest = once(async (): Promise<{ articles: readonly { id: string; sha256: string }[] }> => {
    const response = await load(new URL("manifest.json", site));
    return response === null ? { articles: [] } : response.json();
  });
  const articles = new Map<string, ReturnType<typeof publishedArticle>>();
  return {
    article(id) {
      const known = articles.get(id) ?? publishedArticle(new URL(`articles/${id}/`, site));
      articles.set(id, known);
      return known;
    },
    idOf: async (original) =>
      (await manifest()).articles.find(({ sha256 }) => sha256 === original)?.id ?? null,
  };
}

/** Reads an article from its pages. */
async function publishedArticle(address: URL): Promise<PublishedArticle | "withdrawn" | null> {
  const first = await loadPage(address);
  if (first === null) return null;
  const cited = citedArticle(first, address.pathname);
  if (cited === null) return "withdrawn";
  const pages = [first];
  const count = first.querySelector<HTMLElement>(".text")?.dataset.pages?.split(" ").length ?? 1;
  for (let number = 2; number <= count; number += 1) {
    const page = await loadPage(new URL(`${number}/`, address));
    if (page) pages.push(page);
  }
  return {
    cited: { ...cited, original: await originalOf(first, address, cited.original) },
    paragraphs: pages.flatMap(paragraphsOf),
  };
}

const paragraphsOf = (page: Document): string[] =>
  [...page.querySelectorAll(".text [id]")]
    .filter(({ id }) => /^p\d+$/.test(id))
    .map((block) => collapseSpaces(blockText(block)));

/** The hash of the original as it is published; the one that the page states, where the file isn't published. */
async function originalOf(page: Document, address: URL, stated: string | null): Promise<string | null> {
  const path = page.querySelector("link[rel=item]")?.getAttribute("href");
  if (stated === null || !path) return stated;
  const response = await load(new URL(path, address));
  return response === null ? stated : sha256Hex(new Uint8Array(await response.arrayBuffer()));
}

async function loadPage(address: URL): Promise<Document | null> {
  const response = await load(address);
  return response && new DOMParser().parseFromString(await response.text(), "text/html");
}

/** @returns null if there is no such file. @throws when it can't be loaded. */
async function load(address: URL): Promise<Response | null> {
  const response = await fetch(address, { cache: "no-cache" });
  if (response.status === 404 || response.status === 410) return null;
  if (!response.ok) throw new Error(`${address.pathname}: HTTP status ${response.status}`);
  return response;
}
