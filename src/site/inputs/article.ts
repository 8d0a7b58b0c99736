import { annotationFile } from "../annotationFiles.ts";
import type { ArticlePart } from "../article/parts.ts";
import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import { hasOtherYears } from "../timeline/onThisDay.ts";
import { isLong } from "../timeline/timeline.ts";
import type { Input } from "./input.ts";
import { mentionedName } from "./name.ts";
import { storyOfArticle } from "./stories.ts";

/** What the page of an article tells of others, besides what is in the article itself. */
export function articleInputs({ card, number }: ArticlePart, site: Site): readonly Input[] {
  return [
    ...[card.digest, number, annotationFile(card.id, site.articles.length)],
    ...day(card, site),
    ...[...card.names.map(({ key }) => key), ...card.speakers].map((key) => mentionedName(key, site)),
    ...gatherings(card, site),
    ...card.seeds.map((seed) => neighbourInput(site.bySeed.get(seed))),
    ...around(card, site),
    ...(number === 1 ? [...copies(card, site), ...storyOfArticle(card, site), ...related(card, site)] : []),
  ];
}

/** Where the breadcrumb of its day leads, and whether there is a link to the same day of other years. */
function day({ date }: Card, site: Site): readonly Input[] {
  if (date === null) return [];
  const month = site.monthOf.get(date.slice(0, 7));
  return [month ? Number(isLong(month)) : "", Number(hasOtherYears(date, site))];
}

/** The pages of its topics, source, authors and tags. */
function gatherings({ topicNames, source, authorNames, tags }: Card, { namePaths }: Site): readonly Input[] {
  return [
    ...topicNames.map((name) => namePaths.topics.get(name)),
    namePaths.sources.get(source ?? ""),
    ...authorNames.map((name) => namePaths.authors.get(name)),
    ...tags.map((name) => namePaths.tags.get(name)),
  ].map((path) => path ?? "");
}

/** The articles with the same text, how much of it is the same, and where they are compared. */
const copies = ({ id }: Card, site: Site): readonly Input[] => [
  site.versionsOf.get(id)?.card.id ?? "",
  ...(site.copies.get(id) ?? []).flatMap(({ card, kind, same, of, isGiven }) => [
    ...[card.face, kind, same, of],
    Number(isGiven),
  ]),
];

/** The articles on the same subject, and what both have in common. */
const related = ({ id }: Card, site: Site): readonly Input[] =>
  (site.related.get(id) ?? []).flatMap(({ card, names, words }) => [
    card.face,
    ...names.flatMap((key) => site.foundKey(key)?.name ?? ""),
    ...words,
  ]);

/** What comes before and after it in time, and on the same subject. */
function around({ id }: Card, site: Site): readonly Input[] {
  const { before = null, after = null } = site.around.article.get(id) ?? {};
  const subject = site.subjects.get(id);
  return [
    ...[before, after, subject?.before, subject?.after].map(neighbourInput),
    ...(subject ? [subject.name.name, subject.name.path] : []),
  ];
}

const neighbourInput = (card: Card | null | undefined): Input => card?.face ?? "";
