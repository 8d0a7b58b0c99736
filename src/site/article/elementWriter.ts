import { type Html, html, trusted } from "../html.ts";
import type { Wrapping } from "./marks.ts";

/** Writes markup, and opens and closes elements around it. */
export class ElementWriter {
  readonly #parts: string[] = [];
  readonly #begun = new Set<Wrapping>();
  #open: readonly Wrapping[] = [];

  add(markup: Html): void {
    this.#parts.push(markup.toString());
  }

  /**
   * Closes and opens elements until exactly these are open, the outermost first.
   * @param isInLink whether one of them is a link, which is a tab stop by itself.
   */
  within(wanted: readonly Wrapping[], isInLink = false): void {
    const differing = this.#open.findIndex((one, index) => one !== wanted[index]);
    const same = differing < 0 ? this.#open.length : differing;
    for (const { tag } of this.#open.slice(same).reverse()) this.#parts.push(`</${tag}>`);
    for (const one of wanted.slice(same)) {
      this.#parts.push(`<${one.tag}${this.#attributesOf(one, isInLink)}>`);
      this.#begun.add(one);
    }
    this.#open = wanted;
  }

  /** An element that is opened again has its id and its tab stop already. */
  #attributesOf(one: Wrapping, isInLink: boolean): string {
    const isAgain = this.#begun.has(one);
    return one.attributes
      .filter(([name]) => !(isAgain && name === "id") && !((isAgain || isInLink) && name === "tabindex"))
      .map(([name, value]) => html` ${trusted(name)}="${value}"`)
      .join("");
  }

  end(): Html {
    this.within([]);
    return trusted(this.#parts.join(""));
  }
}
