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
  const others = site.copies.get(id) ?? [];
  const [first] = others;
  if (!first) return null;
  const more = others.length > 1 ? ` and ${(others.length - 1).toLocaleString("en")} more` : "";
  return fold(
    "copies",
    "Copies",
    `${placeWords(first)}${more}`,
    html`<ul class="copies">${others.map((other) => html`<li>${copy(other, site)}</li>\n`)}</ul>
<p class="how">Compared word by word, in runs of at least three words. Capitals and punctuation don’t count.</p>`,
  );
}

/** What an article is to this one, and who printed it. */
function placeWords({ kind, card: { source, title } }: OtherCopy): string {
  if (kind === "longer") return `An excerpt of ${source ?? title}`;
  if (kind === "excerpt") return `An excerpt is in ${source ?? title}`;
  if (source === null) return "Also printed elsewhere";
  return kind === "version" ? `Another version in ${source}` : `Also printed in ${source}`;
}

function copy(other: OtherCopy, site: Site): Html {
  const { card } = other;
  const { source, title, language } = card;
  const link = html`<a href="${href(site, articlePath(card.id))}"${describedBy(articlePreview(card))}><cite lang="${language}" dir="auto">${title}</cite></a>`;
  const isNamed = source !== null || other.kind === "copy";
  const place = isNamed ? placeWords(other) : other.kind === "longer" ? "An excerpt of" : "An excerpt is in";
  const date = dateWords(card, site.archive.language);
  return html`<span dir="auto">${place}${isNamed && ","} ${date}</span>: ${link} <span class="reason">${reason(other)}</span>`;
}

/** Why it is taken for one. */
function reason({ kind, same, of, isGiven }: OtherCopy): string {
  const counts = `${same.toLocaleString("en")} of ${of.toLocaleString("en")} words`;
  const words =
    kind === "longer"
      ? `${counts} here are from it`
      : kind === "excerpt"
        ? `${counts} there are from here`
        : `${counts} here are the same there`;
  return isGiven ? `${words}; the curator says that they have the same text` : words;
}
