import type { Card } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import type { Change, Quoted } from "../../src/site/versions/changes.ts";
import { type Comparison, compared, type Part, type Side } from "../../src/site/versions/comparison.ts";
import { MAX_EDITS } from "../../src/site/versions/hunks.ts";
import { CHANGE_KINDS } from "../../src/site/versions/marks.ts";
import { orderOf } from "../../src/site/versions/order.ts";
import type { ComparedPair } from "../../src/site/versions/versionPages.ts";
import { dateWords } from "../../src/site/words/dates.ts";
import { paragraphAddress, paragraphLink } from "./paragraphLink.ts";

/** Which of two texts something is in. */
type Which = "first" | "second";

/** Two texts side by side: when each was printed, what changed, and the paragraphs that differ. @param number of the section, from 1. */
export function pairSection({ one, other, isVersion }: ComparedPair, number: number, site: Site): Html {
  const { words, language } = site;
  const { reprint, secondIsEarlier, secondIsLater, orderUnknown, twoVersions, tooMany, ...rest } =
    words.versions;
  const name = isVersion ? twoVersions(one.source ?? "") : reprint(other.source);
  const order = { later: secondIsLater, earlier: secondIsEarlier, unknown: orderUnknown }[
    orderOf(one, other)
  ];
  const line = (card: Card, label: string) =>
    html`<p>${label}: ${card.source !== null && html`<bdi>${card.source}</bdi>${words.comma}`}${dateWords(card, language)}</p>`;
  const found = compared(site.read(one), site.read(other));
  return html`<section class="pair" aria-labelledby="pair-${number}">
<h2 class="part-title" id="pair-${number}" dir="auto">${name}</h2>
<div class="sides heads">${line(one, rest.first)}${line(other, rest.second)}</div>
<p class="facts">${order}</p>
${found ? comparison(found, one, other, site) : html`<p>${tooMany(MAX_EDITS)}</p>`}
</section>`;
}

function comparison({ changes, parts }: Comparison, one: Card, other: Card, site: Site): Html {
  const { changed, noChange } = site.words.versions;
  return html`${changes.length > 0 ? html`<h3>${changed}</h3>${changeList(changes, one, other, site)}` : html`<p class="facts">${noChange}</p>`}
<div class="compared">${parts.map((each) => part(each, one, other, site))}</div>`;
}

/** The most changes of a kind that are listed: the others are marked in the text. */
const MOST = 12;

/** What changed, by kinds, each change with its paragraph. */
function changeList(changes: readonly Change[], one: Card, other: Card, site: Site): Html {
  const words = site.words.versions;
  return html`<dl class="changes">${CHANGE_KINDS.map((kind) => {
    const all = changes.filter((change) => change.kind === kind);
    const more = all.length - MOST;
    return (
      all.length > 0 &&
      html`<div><dt>${words.kinds[kind]}</dt><dd><ul>${all.slice(0, MOST).map((change) => html`<li>${changeItem(change, one, other, site)}</li>\n`)}${more > 0 && html`<li>${words.moreChanges(more)}</li>`}</ul></dd></div>\n`
    );
  })}</dl>`;
}

/** “10,000” → “11,000”, with links to both paragraphs. */
function changeItem(change: Change, one: Card, other: Card, site: Site): Html {
  const { notInFirst, notInSecond } = site.words.versions;
  const side = (quoted: Quoted | null, card: Card, which: Which, none: string) =>
    quoted === null
      ? html`<span class="how">${none}</span>`
      : html`${edited(html`<bdi lang="${card.language}">${quoted.text}</bdi>`, which, site)}${quoted.p > 0 && html` ${paragraphLink(quoted.p, site, paragraphAddress(card, quoted.p, site))}`}`;
  return html`${side(change.one, one, "first", notInFirst)} <span class="arrow" aria-hidden="true"></span> ${side(change.other, other, "second", notInSecond)}`;
}

/** Words that only one of the texts has. Screen readers are told which, in `bdi` so that it doesn't decide on the direction of the paragraph. */
function edited(text: Html, which: Which, { words: { versions } }: Site, isFact = false): Html {
  const kind = isFact && html` class="fact"`;
  return which === "first"
    ? html`<del${kind}><bdi class="unseen">${versions.onlyFirst}</bdi>${text}</del>`
    : html`<ins${kind}><bdi class="unseen">${versions.onlySecond}</bdi>${text}</ins>`;
}

function part(each: Part, one: Card, other: Card, site: Site): Html {
  const words = site.words.versions;
  if (each.kind === "same") {
    // The headline is no paragraph.
    const count = each.one[1] - Math.max(each.one[0], 1);
    return html`${count > 0 && html`<p class="same">${words.same(count)}</p>\n`}`;
  }
  return html`<div class="sides">${sides(each.one, one, "first", site)}${sides(each.other, other, "second", site)}</div>\n`;
}

/** The paragraphs of one text, each with its number; an empty place where it has none. */
function sides(paragraphs: readonly Side[], card: Card, which: Which, site: Site): Html {
  const { first, second, notInFirst, notInSecond } = site.words.versions;
  const label = which === "first" ? first : second;
  if (paragraphs.length === 0)
    return html`<div class="side none"><p class="how">${which === "first" ? notInFirst : notInSecond}</p></div>`;
  return html`<div class="side">${paragraphs.map(
    ({ p, pieces }) =>
      html`<p class="how"><span class="which">${label}</span> ${p > 0 && paragraphLink(p, site, paragraphAddress(card, p, site))}</p>
<p lang="${card.language}" dir="auto">${pieces.map(({ text, isChanged, isFact }) => (isChanged ? edited(html`${text}`, which, site, isFact) : text))}</p>`,
  )}</div>`;
}
