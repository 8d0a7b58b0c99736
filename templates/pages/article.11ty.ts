import { originalFile } from "../../src/entry/originalFile.ts";
import { annotationFile, annotationsPath } from "../../src/site/annotationFiles.ts";
import { highlightedText, readBodyOnce } from "../../src/site/article/body.ts";
import { highlightsOf } from "../../src/site/article/highlights.ts";
import { nameLinks } from "../../src/site/article/nameLinks.ts";
import { type OpenPart, openPart, partPath } from "../../src/site/article/parts.ts";
import { citableOf } from "../../src/site/cite/citable.ts";
import { citedArticleOf } from "../../src/site/cite/citedArticle.ts";
import { saidInArticle } from "../../src/site/cite/saidInArticle.ts";
import { html } from "../../src/site/html.ts";
import { isListable } from "../../src/site/model/feeds.ts";
import type { Site } from "../../src/site/model/site.ts";
import { articlePath, originalPath } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { ArticleData } from "../page.ts";
import { type Related, relatedLinks } from "../partials/alternates.ts";
import { breadcrumbs } from "../partials/breadcrumbs.ts";
import { citation, citationHead } from "../partials/citation.ts";
import { contents } from "../partials/contents.ts";
import { copies } from "../partials/copies.ts";
import { dateBadge } from "../partials/date.ts";
import { dating } from "../partials/dating.ts";
import { figuresInText } from "../partials/figures.ts";
import { notesBeside } from "../partials/marginNotes.ts";
import { metadataLine, tagLinks } from "../partials/metadata.ts";
import { namesInText } from "../partials/namesInText.ts";
import { articleNeighbours } from "../partials/neighbours.ts";
import { ofStory } from "../partials/ofStory.ts";
import { ownLanguage } from "../partials/ownLanguage.ts";
import { pager } from "../partials/pager.ts";
import { paragraphAddress } from "../partials/paragraphLink.ts";
import { provenance } from "../partials/provenance.ts";
import { quotationsInText } from "../partials/quotations.ts";
import { sameSubject } from "../partials/sameSubject.ts";
import { subjects } from "../partials/subjects.ts";
import { takeaways } from "../partials/takeaways.ts";

export const data = each("parts", "part");

/**
 * The page of an article: its date with its certainty, its text, how to cite it; then, folded, where all of it comes from.
 * A very long article has several; what isn't about their own paragraphs is on the first one.
 */
export default function articlePage({ site, part: closed }: ArticleData): string {
  const part = openPart(closed, site.read);
  const { whole, article, number, of } = part;
  const { article: words, pages } = site.words;
  const cited = citableOf(whole, site);
  const body = readBodyOnce(whole.body);
  const highlights = highlightsOf(article, body.paragraphs, site.language, nameLinks(article, site));
  const main = html`<a class="skip-text" href="#cite">${words.skipText}</a>
${breadcrumbs(site, whole)}
<article class="article">
<header class="article-head">
${dateBadge(article, site)}
<h1 lang="${article.language}" dir="auto">${highlightedText(article.title, highlights.byParagraph.get(0) ?? [])}${of > 1 && html`<span class="part"${ownLanguage(site)}>, ${pages.of(number, of)}</span>`}</h1>
${number === 1 && metadataLine(whole, body.paragraphs, site)}
${whole.anonymised && html`<p class="shortened">${words.shortened}</p>`}
</header>
${contents(part, body, site)}
<div class="text" lang="${article.language}"${of > 1 && html` data-pages="${part.card.starts.join(" ")}"`}>
${body.render(highlights.byParagraph, notesBeside(part, site, highlights), part, (p) => paragraphAddress(whole, p, site), site.words)}</div>
${tagLinks(article, site)}
</article>${pager(articlePath(whole.id), number, of, site)}
<div class="apparatus">${citation(cited, citedArticleOf(whole, cited), site, partPath(part))}
${of > 1 && html`<p class="how">${words.severalPages(of)}</p>`}
${number === 1 && copies(whole, site)}
${number === 1 && ofStory(whole, site)}
${number === 1 && sameSubject(whole, site)}
${number === 1 && takeaways(article, site.words)}
${dating(whole, site, highlights)}
${namesInText(article, site)}
${quotationsInText(article, site)}
${figuresInText(article, site)}
${number === 1 && subjects(whole, site)}
${number === 1 && provenance(whole, site)}
</div>
${articleNeighbours(whole, site)}`;
  const page = {
    type: "article",
    title: number === 1 ? whole.title : pages.titleOf(whole.title, number, of),
    description: whole.summary,
    path: partPath(part),
    section: "timeline",
    scripts: ["article.js"],
    isHidden: article.noindex === true,
    head: html`${citationHead(cited, saidInArticle(part, site))}
${relatedLinks(related(part, site), site)}`,
  } as const;
  return base(site, page, main);
}

/** What programs find besides the page: its original, and what was found in it. */
function related({ whole, card }: OpenPart, site: Site): Related[] {
  const annotations = annotationsPath(annotationFile(whole.id, site.articles.length));
  return [
    ...(whole.hasOriginal
      ? [{ rel: "item", path: originalPath(whole), type: originalFile(whole.seed).type } as const]
      : []),
    ...(isListable(card)
      ? [{ rel: "describedby", path: `${annotations}#${whole.id}`, type: "application/ld+json" } as const]
      : []),
  ];
}
