import { hashOfText } from "../../text/mixedHash.ts";
import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import type { Inputs } from "./input.ts";
import { ofSite } from "./ofSite.ts";

/** What pages tell of each text that two articles have in common, as a name and as a word; made when it is asked for. */
const toldTexts = ofSite(({ relatedNumbers: { texts }, foundKey }) => ({
  name: each(texts, (key) => foundKey(key)?.name ?? ""),
  word: each(texts, (word) => word),
}));

function each(texts: readonly string[], toldAs: (text: string) => string): (place: number) => number {
  const known = new Float64Array(texts.length).fill(Number.NaN);
  return (place) => {
    const found = known[place] ?? 0;
    if (!Number.isNaN(found)) return found;
    const made = hashOfText(toldAs(texts[place] ?? ""));
    known[place] = made;
    return made;
  };
}

/** The articles on the same subject, and what both have in common. They are listed as they are kept, as there are many. */
export function addRelated(to: Inputs, { id }: Card, site: Site): void {
  const { begins, numbers } = site.relatedNumbers;
  const { name, word } = toldTexts(site);
  let at = begins.get(id) ?? 0;
  const next = () => numbers[at++] ?? 0;
  for (let left = next(); left > 0; left -= 1) {
    to.number(site.articles[next()]?.face ?? 0);
    const [names, words] = [next(), next()];
    to.number(names);
    for (let some = names; some > 0; some -= 1) to.number(name(next()));
    for (let some = words; some > 0; some -= 1) to.number(word(next()));
  }
}
