/** Markup that may be written into a page as it is. Only `html` and `trusted` make it. */
export class Html {
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }
  toString(): string {
    return this.#source;
  }
}

/** What a template may hold: text is escaped, markup is not, nothing writes nothing. */
export type Content = string | number | Html | null | undefined | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand between tags and within a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/**
 * A template whose holes are escaped: `` html`<p>${title}</p>` ``. A bare template literal
 * escapes nothing, so every partial returns `Html`, never a string.
 */
export function html(parts: TemplateStringsArray, ...holes: readonly Content[]): Html {
  return new Html(parts.reduce((page, part, index) => page + written(holes[index - 1]) + part));
}

/** Markup made elsewhere, by something that escapes what it writes (markdown-it, `html`). */
export function trusted(source: string): Html {
  return new Html(source);
}

function written(content: Content): string {
  if (content === null || content === undefined || content === false) return "";
  if (content instanceof Html) return content.toString();
  return typeof content === "object" ? content.map(written).join("") : escapeHtml(String(content));
}
