import type { EntryEvidence, SiteArticle } from "../../src/entry/schema.ts";
import type { Highlights } from "../../src/site/article/highlights.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import { basisWords } from "../../src/site/words/certainty.ts";
import { doubtWords } from "../../src/site/words/confidence.ts";
import { dateWords, impliedWords } from "../../src/site/words/dates.ts";
import { capitalised, evidenceItem, evidenceWords, reason } from "./evidence.ts";
import { fold } from "./fold.ts";
import { inEnglish } from "./inEnglish.ts";
import { timesInText } from "./times.ts";

/**
 * How the article was dated: the date, the evidence for it and against it, and the times in the text.
 * @param highlights of the page that it is shown on.
 */
export function dating(article: SiteArticle, site: Site, highlights: Highlights): Html {
  const { evidence, conflicts, edtf, basis, confidence } = article;
  const words = capitalised(dateWords(article, site.language));
  const doubt = basis === "inferred" ? doubtWords(confidence, site.language) : null;
  const { comma, dating: said } = site.words;
  return fold(
    "dating",
    said.title,
    gistOf(article, site),
    html`<p><strong>${words}</strong>: ${basisWords(article, site.language)}${doubt !== null && `${comma}${doubt}`}.${edtf && html` <span class="edtf">${said.inEdtf(html`<code>${edtf}</code>`)}</span>`}</p>
${basis === "unknown" && html`<p>${(article.earliest ?? article.latest) ? said.onlyLimit : said.nothingFound}</p>`}
${basis === "corrected" ? corrected(article, site, highlights) : evidenceList(evidence, article, site, highlights)}
${
  conflicts.length > 0 &&
  html`<h3>${said.contradicting}</h3><ul class="evidence">${conflicts.map(
    ({ message, evidence: words }) =>
      html`<li><p>${inEnglish(message, site)}</p><p>${evidenceWords(words, article, highlights, site)}</p>${impliedDate(words, site)}${reason(words, site)}</li>`,
  )}</ul>`
}
${note(article, site)}
${timesInText(highlights, site)}`,
  );
}

/** How the date is known, with the number of clues. */
function gistOf(article: SiteArticle, { language, words }: Site): string {
  const clues = article.evidence.length + article.conflicts.length;
  return [basisWords(article, language), ...(clues > 0 ? [words.dating.clues(clues)] : [])].join(words.comma);
}

/** The date that contradicting words imply; none for a day without its year, which the message is about. */
function impliedDate({ edtf }: EntryEvidence, site: Site): Html | null {
  if (edtf.startsWith("XXXX")) return null;
  return html`<p class="implies">${capitalised(impliedWords(edtf, site.language))}.</p>`;
}

/** The curator's date, then the dates that the article itself gives. */
function corrected(article: SiteArticle, site: Site, highlights: Highlights): Html {
  const { evidence } = article;
  const byHand = evidence.filter(({ from }) => from === "register");
  const others = evidence.filter(({ from }) => from !== "register");
  return html`${evidenceList(byHand, article, site, highlights)}${
    others.length > 0 &&
    html`<h3>${site.words.dating.articleItself}</h3>
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
  return html`<ul class="evidence">${evidence.map((one) => evidenceItem(one, article, highlights, site))}</ul>`;
}

/** The note from the register or the front matter, unless it is quoted above. */
function note({ note, evidence }: SiteArticle, { words }: Site): Html | null {
  if (note === null || evidence.some(({ text }) => text === note)) return null;
  return html`<p><span class="who">${words.dating.note}</span> <q dir="auto">${note}</q></p>`;
}
