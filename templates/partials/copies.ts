import { articlePreview } from "../../src/site/article/articlePreview.ts";
import type { Card } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { OtherCopy } from "../../src/site/model/copies.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { articlePath } from "../../src/site/urls.ts";
import { orderOf } from "../../src/site/versions/order.ts";
import { versionsPath } from "../../src/site/versions/versionPages.ts";
import { dateWords } from "../../src/site/words/dates.ts";
import { describedBy } from "./describedBy.ts";
import { fold } from "./fold.ts";

/** Of the article whose page it is. */
type Self = Pick<Card, "id" | "edtf" | "earliest" | "latest">;

/** The other articles of the archive with the same text, each with how much of it is the same; null without any. */
export function copies(self: Self, site: Site): Html | null {
  const words = site.words.copies;
  const others = site.copies.get(self.id) ?? [];
  const [first] = others;
  if (!first) return null;
  const gist = kindWords(self, first, site);
  const page = site.versionsOf.get(self.id);
  return fold(
    "copies",
    words.title,
    others.length > 1 ? words.andMore(gist, others.length - 1) : gist,
    html`<ul class="copies">${others.map((other) => html`<li>${copy(self, other, site)}</li>\n`)}</ul>
${page && html`<p class="compare"><a href="${href(site, versionsPath(page.card.id))}">${words.compare}</a></p>`}
<p class="how">${words.how}</p>`,
  );
}

/** What an article is to this one, when and by whom it was printed, and why it is taken for that. */
function copy(self: Self, other: OtherCopy, site: Site): Html {
  const words = site.words.copies;
  const { card, kind, same, of, isGiven } = other;
  const link = html`<a href="${href(site, articlePath(card.id))}"${describedBy(articlePreview(card))}><cite lang="${card.language}" dir="auto">${card.title}</cite></a>`;
  const counts = words.reasons[REASONS[kind]](same, of);
  const reasons = [
    kind === "version" && orderWords(self, card, site),
    isGiven ? words.given(counts) : counts,
  ];
  return html`${kindWords(self, other, site)}, ${dateWords(card, site.language)}: ${link} <span class="reason">${reasons.filter((one) => one !== false).join("; ")}</span>`;
}

const REASONS = { copy: "same", version: "same", longer: "fromThere", excerpt: "fromHere" } as const;

/** What it is to this one: of a version by the same source, whether it is surely later or earlier. */
function kindWords(self: Self, { card, kind }: Pick<OtherCopy, "card" | "kind">, { words }: Site): string {
  const { earlierVersion, kinds, laterVersion } = words.copies;
  const order = kind === "version" ? orderOf(self, card) : "unknown";
  if (order === "unknown") return kinds[kind](card.source);
  return (order === "later" ? laterVersion : earlierVersion)(card.source ?? "");
}

/** The date of this version, to be compared with that of the other one. */
function orderWords(self: Self, card: Card, { language, words }: Site): string {
  const own = words.copies.thisOne(dateWords(self, language));
  return orderOf(self, card) === "unknown" ? `${words.copies.orderUnknown} (${own})` : own;
}
