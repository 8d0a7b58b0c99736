import type { SiteArticle } from "../../src/entry/schema.ts";
import { highlightedText, readBody } from "../../src/site/article/body.ts";
import { highlightsOf } from "../../src/site/article/highlights.ts";
import { nameLinks } from "../../src/site/article/nameLinks.ts";
import { citableOf } from "../../src/site/cite/citable.ts";
import { html } from "../../src/site/html.ts";
import { articlePath } from "../../src/site/urls.ts";
import { base } from "../layouts/base.ts";
import type { ArticleData } from "../page.ts";
import { breadcrumbs } from "../partials/breadcrumbs.ts";
import { citation, citationHead } from "../partials/citation.ts";
import { dateBadge } from "../partials/date.ts";
import { dating } from "../partials/dating.ts";
import { figuresInText } from "../partials/figures.ts";
import { metadataLine, tagLinks } from "../partials/metadata.ts";
import { namesInText } from "../partials/namesInText.ts";
import { articleNeighbours } from "../partials/neighbours.ts";
import { provenance } from "../partials/provenance.ts";
import { quotationsInText } from "../partials/quotations.ts";
import { searchFields } from "../partials/searchFields.ts";
import { subjects } from "../partials/subjects.ts";
import { takeaways } from "../partials/takeaways.ts";

export const data = {
  pagination: { data: "site.articles", size: 1, alias: "article" },
  permalink: ({ article }: { article: SiteArticle }) => `${articlePath(article.id)}index.html`,
  eleventyExcludeFromCollections: true,
};

/** The page of an article: its date with its certainty, its text, and where all of it comes from. */
export default function articlePage({ site, article }: ArticleData): string {
  const { url } = article;
  const cited = citableOf(article, site);
  const body = readBody(article.body);
  const highlights = highlightsOf(article, body.paragraphs, site.archive.language, nameLinks(article, site));
  const main = html`${breadcrumbs(site, article)}
<article class="article" data-pagefind-body>
<header class="article-head">
<a class="skip-text" href="#dating" data-pagefind-ignore="all">Skip the text: how it was dated</a>
<div data-pagefind-ignore="all">${dateBadge(article, site)}</div>
<h1 lang="${article.language}" dir="auto">${highlightedText(article.title, highlights.byParagraph.get(0) ?? [])}</h1>
${metadataLine(article, body.paragraphs, site)}
${searchFields(article, site)}
</header>
<div class="text" lang="${article.language}">
${body.render(highlights.byParagraph, highlights.quotedParagraphs)}</div>
${tagLinks(article, site)}
</article>
<div class="apparatus">
${takeaways(article)}
${dating(article, site, highlights)}
${figuresInText(article, site)}
${quotationsInText(article, site)}
${namesInText(article, site)}
${subjects(article, site)}
${citation(cited, site)}
${provenance(article, site)}
${url && html`<p class="published">First published at <a href="${url}" rel="external">${url}</a></p>`}
</div>
${articleNeighbours(article, site)}`;
  const page = {
    type: "article",
    title: article.title,
    description: article.summary,
    path: articlePath(article.id),
    section: "timeline",
    scripts: ["article.js"],
    isHidden: article.noindex === true,
    head: citationHead(cited),
  } as const;
  return base(site, page, main);
}
