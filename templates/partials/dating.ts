import type { EntryEvidence, SiteArticle } from "../../src/entry/schema.ts";
import type { Highlights } from "../../src/site/article/highlights.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import { BASIS_WORDS } from "../../src/site/words/certainty.ts";
import { doubtWords } from "../../src/site/words/confidence.ts";
import { dateWords, impliedWords } from "../../src/site/words/dates.ts";
import { capitalised, evidenceItem, evidenceWords, reason } from "./evidence.ts";
import { timesInText } from "./times.ts";

/** How many pieces of evidence are shown at first; the others are folded. */
const SHOWN = 4;

/**
 * How the article was dated: the date, the evidence for it and against it, and the times in the text.
 * @param highlights of the page that it is shown on.
 */
export function dating(article: SiteArticle, site: Site, highlights: Highlights): Html {
  const { evidence, conflicts, edtf, basis, confidence } = article;
  const words = capitalised(dateWords(article, site.archive.language));
  const doubt = basis === "inferred" ? doubtWords(confidence) : null;
  return html`<section class="panel" aria-labelledby="dating">
<h2 id="dating">How this was dated</h2>
<p><strong>${words}</strong>: ${BASIS_WORDS[basis]}${doubt !== null && `, ${doubt}`}.${edtf && html` <span class="edtf">In EDTF: <code>${edtf}</code></span>`}</p>
${basis === "unknown" && howToHelp()}
${basis === "corrected" ? corrected(article, site, highlights) : evidenceList(evidence, article, site, highlights)}
${
  conflicts.length > 0 &&
  html`<h3>What contradicts this date</h3><ul class="evidence">${conflicts.map(
    ({ message, evidence: words }) =>
      html`<li><p>${message}</p><p>${evidenceWords(words, article, highlights, site)}</p>${impliedDate(words, site)}${reason(words, site)}</li>`,
  )}</ul>`
}
${note(article)}
${timesInText(highlights)}
</section>`;
}

/** The date that contradicting words imply; none for a day without its year, which the message is about. */
function impliedDate({ edtf }: EntryEvidence, site: Site): Html | null {
  if (edtf.startsWith("XXXX")) return null;
  return html`<p class="implies">${capitalised(impliedWords(edtf, site.archive.language))}.</p>`;
}

/** The curator's date, then the dates that the article itself gives. */
function corrected(article: SiteArticle, site: Site, highlights: Highlights): Html {
  const { evidence } = article;
  const byHand = evidence.filter(({ from }) => from === "register");
  const others = evidence.filter(({ from }) => from !== "register");
  return html`${evidenceList(byHand, article, site, highlights)}${
    others.length > 0 &&
    html`<h3>What the article itself says</h3>
${evidenceList(others, article, site, highlights)}`
  }`;
}

function evidenceList(
  evidence: readonly EntryEvidence[],
  article: SiteArticle,
  site: Site,
  highlights: Highlights,
): Html | null {
  if (evidence.length === 0) return null;
  const list = (some: readonly EntryEvidence[]) =>
    html`<ul class="evidence">${some.map((one) => evidenceItem(one, article, highlights, site))}</ul>`;
  // Folding a single one would save no space.
  const shown = evidence.length === SHOWN + 1 ? evidence.length : SHOWN;
  const rest = evidence.slice(shown);
  return html`${list(evidence.slice(0, shown))}${
    rest.length > 0 &&
    html`<details><summary>${rest.length} more pieces of evidence</summary>${list(rest)}</details>`
  }`;
}

/** The note from the register or the front matter, unless it is quoted above. */
function note({ note, evidence }: SiteArticle): Html | null {
  if (note === null || evidence.some(({ text }) => text === note)) return null;
  return html`<p><span class="who">A note in the archive:</span> <q dir="auto">${note}</q></p>`;
}

/** For an undated article: that nothing was found, and who can add a date; `npm start` shows the curator how. */
function howToHelp(): Html {
  return html`<p>No date was found in the file’s name, in its header or in its text. If you know when the article was published, tell the curator of this archive.</p>`;
}
