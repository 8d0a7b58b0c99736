import { articlePreview } from "../../src/site/article/articlePreview.ts";
import type { Card } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { NavLink } from "../../src/site/model/lists.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { articlePath } from "../../src/site/urls.ts";
import { dateWords } from "../../src/site/words/dates.ts";
import { describedBy } from "./describedBy.ts";

/** A link to what comes before or after, with the label above its name. */
interface Step {
  readonly path: string;
  readonly name: string;
  readonly label: string;
  readonly language: string | null;
  /** What it begins with, shown while the reader points at the link. */
  readonly preview: string | null;
}

/** Links to what comes before and after in time. @param about what they have in common, with a link to it. */
export function neighbours(
  before: Step | null,
  after: Step | null,
  site: Site,
  about: NavLink | null = null,
): Html | null {
  if (!before && !after) return null;
  const { beforeAndAfter, moreAbout, moreAboutLabel } = site.words.timeline;
  return html`<nav class="neighbours" aria-label="${about ? moreAboutLabel(about.name) : beforeAndAfter}">
${about && html`<p class="about">${moreAbout(html`<a href="${href(site, about.path)}"><bdi>${about.name}</bdi></a>`)}</p>`}
${before && link(before, "prev", site)}
${after && link(after, "next", site)}
</nav>`;
}

function link({ path, name, label, language, preview }: Step, rel: "prev" | "next", site: Site): Html {
  const lang = language && html` lang="${language}"`;
  return html`<a class="${rel}" rel="${rel}" href="${href(site, path)}"${describedBy(preview)}><span class="label">${label}</span> <span class="name"${lang} dir="auto">${name}</span></a>`;
}

/**
 * The articles before and after one in time (for an undated article, in the list of undated ones), and those on the same
 * subject where they are others.
 */
export function articleNeighbours({ id }: Pick<Card, "id">, site: Site): Html {
  const time = site.around.article.get(id) ?? NONE;
  const subject = site.subjects.get(id);
  const other = (one: Card | null) => (one === time.before || one === time.after ? null : one);
  const others = subject && { before: other(subject.before), after: other(subject.after) };
  return html`${between(time, site)}${others && between(others, site, subject.name)}`;
}

const NONE = { before: null, after: null };

function between(
  { before, after }: { readonly before: Card | null; readonly after: Card | null },
  site: Site,
  about: NavLink | null = null,
): Html | null {
  const step = (article: Card | null, side: string): Step | null =>
    article && {
      path: articlePath(article.id),
      name: article.title,
      label: `${side} · ${dateWords(article, site.language)}`,
      language: article.language,
      preview: articlePreview(article),
    };
  const { timeline } = site.words;
  const isUndated = (before ?? after)?.date === null;
  return neighbours(
    step(before, isUndated ? timeline.previous : timeline.before),
    step(after, isUndated ? timeline.next : timeline.after),
    site,
    about,
  );
}

/** The years or months before and after one. */
export function periodStep(
  period: { readonly path: string; readonly name: string } | null,
  label: string,
): Step | null {
  return period && { ...period, label, language: null, preview: null };
}
