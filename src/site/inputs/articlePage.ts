import { articlePreview } from "../article/articlePreview.ts";
import type { ArticlePart } from "../article/parts.ts";
import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import { namePreview } from "../names/namePreview.ts";
import { isLong } from "../timeline/timeline.ts";
import { dateWords } from "../words/dates.ts";
import { type Json, linkTo } from "./common.ts";

/** What the page of an article shows: the article, its neighbours, and where its names and its day lead. */
export function articleInputs({ card, number, of }: ArticlePart, site: Site): Json {
  const { before = null, after = null } = site.around.article.get(card.id) ?? {};
  const subject = site.subjects.get(card.id);
  return [
    ...[card.digest, number, of],
    ...[before, after].map((one) => neighbour(one, site)),
    subject ? linkTo(subject.name) : null,
    ...[subject?.before ?? null, subject?.after ?? null].map((one) => neighbour(one, site)),
    card.names.map(({ key }) => {
      const found = site.foundKey(key);
      return found?.found ? [linkTo(found), namePreview(found), site.frequent(found.found.entity)] : null;
    }),
    card.speakers.map((key) => linkTo(site.foundKey(key))),
    givenPaths(card, site),
    dayLinks(card, site),
    card.dated.map((file) => neighbour(site.bySeed.get(file) ?? null, site)),
  ];
}

/** What a link to another article shows. */
function neighbour(card: Card | null, { archive }: Site): Json {
  if (card === null) return null;
  const { id, title, language, date } = card;
  return [id, title, language, date, dateWords(card, archive.language), articlePreview(card)];
}

/** Where the topics, the source, the authors and the tags of an article lead. */
function givenPaths({ topicNames, source, authorNames, tags }: Card, { namePaths }: Site): Json {
  const pathIn = (paths: ReadonlyMap<string, string>) => (name: string) => paths.get(name) ?? null;
  return [
    topicNames.map(pathIn(namePaths.topics)),
    source === null ? null : pathIn(namePaths.sources)(source),
    authorNames.map(pathIn(namePaths.authors)),
    tags.map(pathIn(namePaths.tags)),
  ];
}

/** Where its month, its day and the same day of other years lead. */
function dayLinks({ date }: Card, { monthOf, monthDayOf }: Site): Json {
  if (date === null) return null;
  const month = monthOf.get(date.slice(0, 7));
  return [month ? isLong(month) : null, (monthDayOf.get(date.slice(5))?.years ?? 0) > 1];
}
