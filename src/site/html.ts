/** Markup that can be written into a page without escaping. Only `html` and `trusted` create it. */
export class Html {
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }
  toString(): string {
    return this.#source;
  }
}

/** What can be inserted into a template: text is escaped, markup isn't; null, undefined and false insert nothing. */
export type Content = string | number | Html | null | undefined | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const SPECIAL = /[&<>"']/;

/** Escapes text for use between tags and in quoted attributes. */
function escapeHtml(text: string): string {
  // Most texts have none of them.
  if (!SPECIAL.test(text)) return text;
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/**
 * A template that escapes what is inserted: `` html`<p>${title}</p>` ``. A plain template literal escapes nothing, so every
 * partial returns `Html`, never a string.
 */
export function html(parts: TemplateStringsArray, ...holes: readonly Content[]): Html {
  // A loop, because this runs hundreds of times for each page.
  let page = parts[0] ?? "";
  for (let index = 0; index < holes.length; index += 1)
    page += written(holes[index]) + (parts[index + 1] ?? "");
  return new Html(page);
}

/**
 * The source of a whole page. V8 keeps a text as the thousands of pieces that it was joined from, until somebody reads it. Eleventy has hundreds
 * of pages in memory until the last is made, so all their pieces would be looked through again and again when memory is cleared up.
 */
export function wholePage(page: Html): string {
  const source = page.toString();
  Buffer.byteLength(source);
  return source;
}

/** Markup from a source that escapes text itself (markdown-it, `html`). */
export function trusted(source: string): Html {
  return new Html(source);
}

function written(content: Content): string {
  if (content === null || content === undefined || content === false) return "";
  if (typeof content === "string") return escapeHtml(content);
  if (typeof content === "number") return escapeHtml(String(content));
  if (content instanceof Html) return content.toString();
  let markup = "";
  for (const one of content) markup += written(one);
  return markup;
}
