import { annotationFile } from "../annotationFiles.ts";
import type { ArticlePart } from "../article/parts.ts";
import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import { hasOtherYears } from "../timeline/onThisDay.ts";
import { isLong } from "../timeline/timeline.ts";
import type { Inputs } from "./input.ts";
import { addNames, linkedName } from "./name.ts";
import { addRelated } from "./related.ts";
import { addStoryOfArticle } from "./stories.ts";

/** What the page of an article tells of others, besides what is in the article itself. */
export function articleInputs({ card, number }: ArticlePart, site: Site, to: Inputs): void {
  to.add(card.digest, number, annotationFile(card.id, site.articles.length));
  addDay(to, card, site);
  addNames(to, card, site);
  addGatherings(to, card, site);
  for (const seed of card.seeds) to.number(faceOf(site.bySeed.get(seed)));
  addAround(to, card, site);
  if (number > 1) return;
  addCopies(to, card, site);
  addStoryOfArticle(to, card, site);
  addRelated(to, card, site);
}

/** Where the breadcrumb of its day leads, and whether there is a link to the same day of other years. */
function addDay(to: Inputs, { date }: Card, site: Site): void {
  if (date === null) return;
  const month = site.monthOf.get(date.slice(0, 7));
  to.add(month ? Number(isLong(month)) : "", Number(hasOtherYears(date, site)));
}

/** The pages of its topics, source, authors and tags. */
function addGatherings(to: Inputs, card: Card, { namePaths }: Site): void {
  for (const name of card.topicNames) to.add(namePaths.topics.get(name) ?? "");
  to.add(namePaths.sources.get(card.source ?? "") ?? "");
  for (const name of card.authorNames) to.add(namePaths.authors.get(name) ?? "");
  for (const name of card.tags) to.add(namePaths.tags.get(name) ?? "");
}

/** The articles with the same text, how much of it is the same, and where they are compared. */
function addCopies(to: Inputs, { id }: Card, site: Site): void {
  to.add(site.versionsOf.get(id)?.card.id ?? "");
  for (const { card, kind, same, of, isGiven } of site.copies.get(id) ?? [])
    to.add(card.face, kind, same, of, Number(isGiven));
}

/** What comes before and after it in time, and on the same subject. */
function addAround(to: Inputs, { id }: Card, site: Site): void {
  const { before = null, after = null } = site.around.article.get(id) ?? {};
  const subject = site.subjects.get(id);
  to.number(faceOf(before));
  to.number(faceOf(after));
  to.number(faceOf(subject?.before));
  to.number(faceOf(subject?.after));
  to.number(linkedName(subject?.name, site));
}

const faceOf = (card: Card | null | undefined): number => card?.face ?? 0;
