import { hashOfText } from "../../text/mixedHash.ts";
import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import type { Inputs } from "./input.ts";
import { ofSite } from "./ofSite.ts";

/** What pages tell of each text that two articles have in common, as a name and as a word; and what lists show of each article. */
const toldTexts = ofSite(({ relatedNumbers: { texts, cards }, foundKey }) => ({
  words: Float64Array.from(texts, hashOfText),
  names: Float64Array.from(texts, (key) => hashOfText(foundKey(key)?.name ?? "")),
  faces: Float64Array.from(cards, (card) => card?.face ?? 0),
}));

/** The articles on the same subject, and what both have in common. They are listed as they are kept, as there are many. */
export function addRelated(to: Inputs, { id }: Card, site: Site): void {
  const { begins, numbers } = site.relatedNumbers;
  const { words, names, faces } = toldTexts(site);
  let at = begins[site.places.get(id) ?? -1] ?? -1;
  // This runs for each of some fifty numbers of an article, so it makes no lists.
  for (let left = numbers[at++] ?? 0; left > 0; left -= 1) {
    to.number(faces[numbers[at] ?? 0] ?? 0);
    const named = numbers[at + 1] ?? 0;
    to.number(named);
    const [first, end] = [at + 3, at + 3 + named + (numbers[at + 2] ?? 0)];
    for (at = first; at < end; at += 1)
      to.number((at < first + named ? names : words)[numbers[at] ?? 0] ?? 0);
  }
}
