/** The part of Pagefind's interface in the browser that we use; it ships no types for it. */
export interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly Found[] }>;
}

export interface Found {
  data(): Promise<FoundArticle>;
}

export interface FoundArticle {
  readonly url: string;
  readonly meta: { readonly title: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly FoundParagraph[];
}

export interface FoundParagraph {
  /** The address of the paragraph, `…#p12`; the article's own for words outside all of them. */
  readonly url: string;
  readonly title: string;
  /** Escaped HTML with `<mark>` around the words. */
  readonly excerpt: string;
}

/** Loads the index, when a reader first searches; it lies beside the scripts. */
export async function loadPagefind(baseUrl: string): Promise<Pagefind> {
  const address = new URL("../pagefind/pagefind.js", import.meta.url).href;
  const pagefind: Pagefind = await import(address);
  await pagefind.options({ baseUrl, excerptLength: 30 });
  return pagefind;
}
