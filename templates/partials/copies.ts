import { articlePreview } from "../../src/site/article/articlePreview.ts";
import type { Card } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { OtherCopy } from "../../src/site/model/copies.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { articlePath } from "../../src/site/urls.ts";
import { dateWords } from "../../src/site/words/dates.ts";
import { describedBy } from "./describedBy.ts";
import { fold } from "./fold.ts";

/** The other articles of the archive with the same text, each with how much of it is the same; null without any. */
export function copies({ id }: Pick<Card, "id">, site: Site): Html | null {
  const words = site.words.copies;
  const others = site.copies.get(id) ?? [];
  const [first] = others;
  if (!first) return null;
  const gist = words.kinds[first.kind](first.card.source);
  return fold(
    "copies",
    words.title,
    others.length > 1 ? words.andMore(gist, others.length - 1) : gist,
    html`<ul class="copies">${others.map((other) => html`<li>${copy(other, site)}</li>\n`)}</ul>
<p class="how">${words.how}</p>`,
  );
}

/** What an article is to this one, when and by whom it was printed, and why it is taken for that. */
function copy({ card, kind, same, of, isGiven }: OtherCopy, site: Site): Html {
  const words = site.words.copies;
  const { source, title, language } = card;
  const link = html`<a href="${href(site, articlePath(card.id))}"${describedBy(articlePreview(card))}><cite lang="${language}" dir="auto">${title}</cite></a>`;
  const counts = words.reasons[REASONS[kind]](same, of);
  return html`${words.kinds[kind](source)}, ${dateWords(card, site.language)}: ${link} <span class="reason">${isGiven ? words.given(counts) : counts}</span>`;
}

const REASONS = { copy: "same", version: "same", longer: "fromThere", excerpt: "fromHere" } as const;
