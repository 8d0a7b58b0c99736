import { isOfSeveral } from "../../src/english/nounPhrase.ts";
import type { SiteArticle } from "../../src/entry/schema.ts";
import { type Utterance, utterancesOf } from "../../src/site/article/utterances.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import { doubtWords } from "../../src/site/words/confidence.ts";
import { fold } from "./fold.ts";
import { foundLink } from "./foundLink.ts";
import { paragraphLink } from "./paragraphLink.ts";

/** The quotations of an article, each with its speaker and how sure that is. */
export function quotationsInText(article: SiteArticle, site: Site): Html | null {
  const found = utterancesOf(article);
  if (found.length === 0) return null;
  const { article: words, comma } = site.words;
  const items = found.map((one) => {
    const doubt = doubtWords(one.confidence, site.language);
    return html`<li>${quotation(one, site)}<p class="how">${speaker(one.speaker, one.entity, site)}${one.isContinued && `${comma}${words.speaksBefore}`}${doubt !== null && `${comma}${doubt}`}</p></li>\n`;
  });
  return fold(
    "said",
    words.quotations,
    site.words.quotations(found.length),
    html`<ul class="spoken">${items}</ul>`,
  );
}

/** The quoted words, with a link to their paragraph. @param address of it if that can be on another page. */
export function quotation(
  { p, parts }: Pick<Utterance, "p" | "parts">,
  site: Pick<Site, "words">,
  address?: string,
): Html {
  return html`${paragraphLink(p, site, address)} <q dir="auto">${parts.join(" … ")}</q>`;
}

/** The speaker's name, with a link to the page of that name if there is one. Of several speakers, all are named and none is linked. */
export function speaker(value: string, entity: string | null, site: Site): Html {
  const known = entity === null || isOfSeveral(value) ? undefined : site.foundKey(entity);
  return known ? foundLink(known, site) : html`<bdi>${value}</bdi>`;
}

/** The speaker's name: in full, where the archive knows it. */
export function speakerName(value: string, entity: string | null, site: Site): string {
  return (entity === null ? undefined : site.foundKey(entity))?.name ?? value;
}
