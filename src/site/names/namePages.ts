import type { Card } from "../cards/card.ts";
import type { Bounds } from "../model/slices.ts";
import { steadyBounds } from "../model/steadyPages.ts";
import { PAGE_SIZE } from "../timeline/timeline.ts";
import type { Name } from "./names.ts";

/** One page of a name. Its articles are cut out when somebody asks: there are nearly as many such pages as articles. */
export class NamePage {
  readonly name: Name;
  readonly number: number;
  readonly of: number;
  readonly #from: number;
  readonly #to: number;

  constructor(name: Name, { from, to, number, of }: Bounds) {
    this.name = name;
    this.number = number;
    this.of = of;
    this.#from = from;
    this.#to = to;
  }

  /** In order of time, the undated ones last. */
  get articles(): readonly Card[] {
    const { articles } = this.name;
    return articles.slice(this.#from, this.#to);
  }
}

/** The pages of a name; none for a name of few articles, nor for a topic, source, author or tag. */
export function namePages(name: Name): NamePage[] {
  const { articles, found, hasPage } = name;
  if (!found || !hasPage) return [];
  return steadyBounds(articles, PAGE_SIZE, ({ id }) => id).map((bounds) => new NamePage(name, bounds));
}
