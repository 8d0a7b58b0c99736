import type { SiteArticle } from "../../entry/schema.ts";
import { articlePreview } from "../article/articlePreview.ts";
import type { ArticlePart } from "../article/parts.ts";
import { authorName } from "../cite/nameLists.ts";
import { namePreview } from "../names/namePreview.ts";
import { isLong } from "../timeline/timeline.ts";
import { dateWords } from "../words/dates.ts";
import { type Json, type Known, linkTo } from "./common.ts";

/** What the page of an article shows besides the article: its neighbours, and where its names and its day lead. */
export function articleInputs({ whole, number, of }: ArticlePart, known: Known): Json {
  const { site, hashOf } = known;
  const { before = null, after = null } = site.around.article.get(whole.id) ?? {};
  const subject = site.subjects.get(whole.id);
  return [
    hashOf(whole),
    number,
    of,
    neighbour(before, known),
    neighbour(after, known),
    subject
      ? [linkTo(subject.name), neighbour(subject.before, known), neighbour(subject.after, known)]
      : null,
    whole.names.map((name) => {
      const found = site.foundName(name);
      return found ? [linkTo(found), namePreview(found), site.frequent(name)] : null;
    }),
    speakersOf(whole).map((key) => linkTo(site.foundKey(key))),
    givenPaths(whole, known),
    dayLinks(whole, known),
    [...whole.evidence, ...whole.conflicts.map(({ evidence }) => evidence)].map(({ seed }) =>
      neighbour((seed === null ? null : site.bySeed.get(seed)) ?? null, known),
    ),
  ];
}

/** What a link to another article shows. */
function neighbour(article: SiteArticle | null, { site }: Known): Json {
  if (article === null) return null;
  const { id, title, language, date } = article;
  return [id, title, language, date, dateWords(article, site.archive.language), articlePreview(article)];
}

const speakersOf = ({ quotes, figures }: SiteArticle): string[] =>
  [...quotes.map(({ speaker }) => speaker), ...figures.map(({ claimant }) => claimant)].flatMap(
    (speaker) => speaker?.entity ?? [],
  );

/** Where the topics, the source, the authors and the tags of an article lead. */
function givenPaths({ topics, source, authors, tags }: SiteArticle, { site: { namePaths } }: Known): Json {
  return [
    topics.map(({ name }) => namePaths.topics.get(name) ?? null),
    source === null ? null : (namePaths.sources.get(source) ?? null),
    authors.map((author) => namePaths.authors.get(authorName(author)) ?? null),
    tags.map((tag) => namePaths.tags.get(tag) ?? null),
  ];
}

/** Where its month, its day and the same day of other years lead. */
function dayLinks({ date }: SiteArticle, { site }: Known): Json {
  if (date === null) return null;
  const month = site.monthOf.get(date.slice(0, 7));
  return [month ? isLong(month) : null, (site.monthDayOf.get(date.slice(5))?.years ?? 0) > 1];
}
