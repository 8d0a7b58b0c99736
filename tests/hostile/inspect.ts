import type { Page } from "playwright-core";

/** All elements that templates and our own scripts create. Any other came in from a text. */
const ELEMENTS =
  "a abbr article aside b bdi blockquote body br button circle cite code datalist dd defs details dialog div dl dt em fieldset figcaption figure footer form g h1 h2 h3 h4 h5 h6 head header hgroup hr html i input kbd label legend li line link main mark meta nav noscript ol option output p path polygon pre q rect s script search section select small span strong style sub summary sup svg symbol table tbody td template text tfoot th thead time title tr u ul use var wbr";

/** Where the words of an article stand, and all that our templates and Markdown put there. */
const TEXTS = [".text", "h1"];
const IN_TEXT =
  "h2, h3, h4, h5, h6, p, a, span, mark, em, strong, code, pre, ul, ol, li, blockquote, hr, br, time, table, thead, tbody, tr, th, td, sup, q, del, s, button, abbr, div.table, div.footnote, small.beside, .beside > span > :is(b, bdi)";

/** Where the site says that it is published. */
const OWN = "https://archive.example";

/**
 * What is wrong in a page: elements, attributes and addresses that only a text can have brought.
 * @param unopened the address of a page that the browser parses but doesn't open; null for the open one.
 */
export async function foreignParts(page: Page, unopened: string | null): Promise<string[]> {
  return page.evaluate(
    async ({ known, text, inText, own, unopened }) => {
      // No named functions here: the compiler's helper for their names doesn't exist in the browser.
      const source = unopened === null ? null : await (await fetch(unopened)).text();
      const looked = source === null ? document : new DOMParser().parseFromString(source, "text/html");
      const names = new Set(known.split(" "));
      const safe = /^(?:https?:|mailto:)/i;
      // A citation is in an address of its own; no character of it can end that or begin its fragment.
      const citation = /^data:application\/[\w.+-]+;charset=utf-8,[\w\-.~!$&'()*+,;=:@/?%]+$/;
      for (const link of looked.querySelectorAll("a[download^='dateline-'][href^='data:']"))
        if (citation.test(link.getAttribute("href") ?? "")) link.removeAttribute("href");
      const found = [...looked.querySelectorAll("*")].flatMap((element) => {
        const name = element.localName;
        const wrong = names.has(name) ? [] : [`<${name}>`];
        for (const { name: key, value } of element.attributes) {
          if (/^on|^(?:style|srcdoc|formaction)$/i.test(key)) wrong.push(`<${name} ${key}>`);
          const isAddress = /^(?:href|src|action|xlink:href)$/i.test(key);
          if (isAddress && !safe.test(new URL(value, document.baseURI).href)) wrong.push(`${key}=${value}`);
        }
        return wrong;
      });
      const misplaced = [
        // Scripts, styles and facts for machines belong into the head; forms only to the search.
        ...looked.querySelectorAll(
          "body script:not([type='application/ld+json']), body :is(link, meta, title:not(svg title))",
        ),
        ...looked.querySelectorAll("style, base, form:not(.search-form)"),
        ...looked.querySelectorAll(text.map((place) => `${place} :not(${inText})`).join()),
      ].map((element) => `<${element.localName}> in the wrong place`);
      const abroad = [...looked.querySelectorAll("body [href], body [src]")].flatMap((element) => {
        const address = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
        const to = new URL(address, document.baseURI);
        const isOurs = !to.protocol.startsWith("http") || to.origin === location.origin;
        if (isOurs || to.origin === own || element.matches("a[rel='external']")) return [];
        return [`a link to ${to.href}`];
      });
      const hacked: unknown = Reflect.get(window, "hacked");
      return [...found, ...misplaced, ...abroad, ...(hacked === undefined ? [] : ["a script ran"])];
    },
    { known: ELEMENTS, text: TEXTS, inText: IN_TEXT, own: OWN, unopened },
  );
}
