import { frequencyStep } from "../../enrich/keyphrases/find.ts";
import { groupBy } from "../../shared/groupBy.ts";
import type { Card } from "../cards/card.ts";
import type { FamilyOf } from "../events/families.ts";
import type { Mentions } from "../names/foundNames.ts";
import { isLinked, type Name } from "../names/names.ts";
import { isYearUncertain } from "../timeline/timeline.ts";
import { type NotedNeighbours, notedNeighbours } from "./neighbours.ts";

/** What comes before and after an article among those about the same name or topic: other texts. */
export interface SubjectSteps {
  readonly name: Name;
  readonly before: Card | null;
  readonly after: Card | null;
}

/**
 * The neighbours of each article, by its id, among those on its subject; none where no other text has it. The time is
 * linear in the number of mentions: the articles of each name are gone through once.
 * @param places of the articles by their ids.
 */
export function subjectSteps(
  articles: readonly Card[],
  places: ReadonlyMap<string, number>,
  mentions: Mentions,
  topics: readonly Name[],
  families: FamilyOf,
): { get(id: string): SubjectSteps | undefined } {
  const topicOf = new Map(topics.map((topic) => [topic.given, topic]));
  const rarities = raritiesOf(mentions, articles.length);
  const subjects = articles.map(
    (article) => mainName(article, mentions, rarities) ?? topicOf.get(article.topicNames[0] ?? ""),
  );
  const steps = notedNeighbours(articles, places);
  for (const name of new Set(subjects))
    if (name) noteSteps(steps, name, families, ({ id }) => subjects[places.get(id) ?? -1] === name);
  return {
    get(id) {
      const [name, found] = [subjects[places.get(id) ?? -1], steps.get(id)];
      return name && found && { name, ...found };
    },
  };
}

/**
 * Each text counts once: of the articles that have it, steps lead to the first one only, and from each to other texts.
 * @param isWanted whether one of the name's articles is mainly about it.
 */
function noteSteps(
  steps: NotedNeighbours,
  { articles }: Name,
  families: FamilyOf,
  isWanted: (article: Card) => boolean,
): void {
  for (const alike of groupBy(articles.slice(0), kindOfDate).values()) {
    const texts = eachTextOnce(alike, families);
    let passed = 0;
    for (const article of alike) {
      const isFirst = texts[passed] === article;
      const last = texts[passed - 1];
      const isOwn = !isFirst && last !== undefined && families(last.id) === families(article.id);
      const before = isOwn ? texts[passed - 2] : last;
      if (isFirst) passed += 1;
      const after = texts[passed];
      if ((before || after) && isWanted(article)) steps.note(article, before, after);
    }
  }
}

/** The first article of each text, in their order. */
function eachTextOnce(articles: readonly Card[], families: FamilyOf): readonly Card[] {
  // Most have no copy among them.
  if (articles.every(({ id }) => families(id) === id)) return articles;
  const firsts = new Map<string, Card>();
  for (const article of articles) {
    const family = families(article.id);
    if (!firsts.has(family)) firsts.set(family, article);
  }
  return [...firsts.values()];
}

/** Articles without a date, or of several possible years, have an order but no time: they are apart. */
function kindOfDate(article: Card): "dated" | "uncertain" | "undated" {
  if (article.date === null) return "undated";
  return isYearUncertain(article) ? "uncertain" : "dated";
}

/** How rare each name is, by its number; 0 for one of a single article. The numbers of articles are in steps, so that a further article changes what few others are about. */
const raritiesOf = ({ named }: Mentions, total: number): Float64Array =>
  Float64Array.from(named, (name) =>
    name && isLinked(name) ? Math.log(1 + frequencyStep(total) / frequencyStep(name.articles.length)) : 0,
  );

/** The name that an article is most about: mentioned often here, and in few other articles, but at least in one. */
function mainName(
  article: Card,
  { named, numbers, beginOf }: Mentions,
  rarities: Float64Array,
): Name | undefined {
  const { names } = article;
  const begin = beginOf(article);
  let main: Name | undefined;
  let most = 0;
  // This runs for each mention of the archive, so it makes no lists.
  for (let index = 0; index < names.length; index += 1) {
    const number = numbers[begin + index] ?? 0;
    const weight = (names[index]?.mentions ?? 0) * (rarities[number] ?? 0);
    if (weight <= most) continue;
    main = named[number];
    most = weight;
  }
  return main;
}
