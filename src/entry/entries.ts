import { type NameEntity, nameKey } from "../records/names.ts";
import type { Withdrawal } from "../records/source.ts";
import type { SiteArticle } from "./schema.ts";

/** The entries of an archive and its table of names: what a site is made from. */
export interface Entries {
  /** In the order of their days, the undated ones last. */
  readonly articles: readonly SiteArticle[];
  /** The names that the articles mention. */
  readonly names: readonly NameEntity[];
  readonly withdrawn: readonly Withdrawal[];
}

/** Puts articles in order, and keeps of the tables what concerns them. */
export function entriesOf(
  articles: readonly SiteArticle[],
  names: readonly NameEntity[],
  withdrawn: readonly Withdrawal[],
): Entries {
  const mentioned = new Set(articles.flatMap((article) => article.names.map(nameKey)));
  const ids = new Set(articles.map(({ id }) => id));
  return {
    articles: [...articles].sort(byDate),
    names: names.filter((one) => mentioned.has(nameKey(one))),
    // Where a person has put the entry of a withdrawn article back, they want it shown.
    withdrawn: withdrawn.filter(({ id }) => !ids.has(id)),
  };
}

/** By day, then the more exact first, then title and id; in code units, so no locale changes it. */
function byDate(a: SiteArticle, b: SiteArticle): number {
  const key = ({ date, latest, title, id }: SiteArticle) => [date ?? "~", latest ?? "~", title, id];
  const [one, other] = [key(a), key(b)];
  const differs = one.findIndex((part, index) => part !== other[index]);
  return differs < 0 ? 0 : (one[differs] ?? "") < (other[differs] ?? "") ? -1 : 1;
}
