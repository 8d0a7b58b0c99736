import type { SiteArticle } from "../../src/entry/schema.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { articlePath } from "../../src/site/urls.ts";
import { dateWords } from "../../src/site/words/dates.ts";

/** A link to what comes before or after, with the label above its name. */
interface Step {
  readonly path: string;
  readonly name: string;
  readonly label: string;
  readonly language: string | null;
}

/** Links to what comes before and after in time. */
export function neighbours(before: Step | null, after: Step | null, site: Site): Html | null {
  if (!before && !after) return null;
  return html`<nav class="neighbours" aria-label="Before and after">
${before && link(before, "prev", site)}
${after && link(after, "next", site)}
</nav>`;
}

function link({ path, name, label, language }: Step, rel: "prev" | "next", site: Site): Html {
  const lang = language && html` lang="${language}"`;
  return html`<a class="${rel}" rel="${rel}" href="${href(site, path)}"><span class="label">${label}</span> <span class="name"${lang} dir="auto">${name}</span></a>`;
}

/** The articles before and after one in time; for an undated article, in the list of undated ones. */
export function articleNeighbours({ id }: SiteArticle, site: Site): Html | null {
  const { before = null, after = null } = site.around.article.get(id) ?? {};
  const step = (article: SiteArticle | null, side: string): Step | null =>
    article && {
      path: articlePath(article.id),
      name: article.title,
      label: `${side} · ${dateWords(article, site.archive.language)}`,
      language: article.language,
    };
  const isUndated = (before ?? after)?.date === null;
  return neighbours(
    step(before, isUndated ? "Previous" : "Before"),
    step(after, isUndated ? "Next" : "After"),
    site,
  );
}

/** The years or months before and after one. */
export function periodStep(
  period: { readonly path: string; readonly name: string } | null,
  label: string,
): Step | null {
  return period && { ...period, label, language: null };
}
