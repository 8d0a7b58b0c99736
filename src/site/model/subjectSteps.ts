import { frequencyStep } from "../../enrich/keyphrases/find.ts";
import { groupBy } from "../../shared/groupBy.ts";
import type { Card } from "../cards/card.ts";
import type { Mentions } from "../names/foundNames.ts";
import { isLinked, type Name } from "../names/names.ts";
import { isYearUncertain } from "../timeline/timeline.ts";
import { type NotedNeighbours, notedNeighbours } from "./neighbours.ts";

/** What comes before and after an article among those about the same name or topic. */
export interface SubjectSteps {
  readonly name: Name;
  readonly before: Card | null;
  readonly after: Card | null;
}

/**
 * The neighbours of each article, by its id, among those on its subject; none where no other article has it. The time is
 * linear in the number of mentions: the articles of each name are gone through once.
 * @param places of the articles by their ids.
 */
export function subjectSteps(
  articles: readonly Card[],
  places: ReadonlyMap<string, number>,
  mentions: Mentions,
  topics: readonly Name[],
): { get(id: string): SubjectSteps | undefined } {
  const topicOf = new Map(topics.map((topic) => [topic.given, topic]));
  const subjects = articles.map(
    (article) => mainName(article, mentions, articles.length) ?? topicOf.get(article.topicNames[0] ?? ""),
  );
  const steps = notedNeighbours(articles, places);
  for (const name of new Set(subjects))
    if (name) noteSteps(steps, name, ({ id }) => subjects[places.get(id) ?? -1] === name);
  return {
    get(id) {
      const [name, found] = [subjects[places.get(id) ?? -1], steps.get(id)];
      return name && found && { name, ...found };
    },
  };
}

/** @param isWanted whether one of the name's articles is mainly about it. */
function noteSteps(steps: NotedNeighbours, name: Name, isWanted: (article: Card) => boolean): void {
  for (const alike of groupBy(name.articles, kindOfDate).values())
    for (const [index, article] of alike.entries())
      if (alike.length > 1 && isWanted(article)) steps.note(article, alike[index - 1], alike[index + 1]);
}

/** Articles without a date, or of several possible years, have an order but no time: they are apart. */
function kindOfDate(article: Card): "dated" | "uncertain" | "undated" {
  if (article.date === null) return "undated";
  return isYearUncertain(article) ? "uncertain" : "dated";
}

/**
 * The name that an article is most about: mentioned often here, and in few other articles, but at least in one. The numbers of
 * articles are in steps, so that a further article changes what few others are about.
 */
function mainName(article: Card, { named, numbers, beginOf }: Mentions, total: number): Name | undefined {
  const { names } = article;
  const begin = beginOf(article);
  let main: Name | undefined;
  let most = 0;
  const all = frequencyStep(total);
  // This runs for each mention of the archive, so it makes no lists.
  for (let index = 0; index < names.length; index += 1) {
    const page = named[numbers[begin + index] ?? 0];
    if (!page || !isLinked(page)) continue;
    const weight = (names[index]?.mentions ?? 0) * Math.log(1 + all / frequencyStep(page.articles.length));
    if (weight <= most) continue;
    main = page;
    most = weight;
  }
  return main;
}
