import { frequencyStep } from "../../enrich/keyphrases/find.ts";
import { groupBy } from "../../shared/groupBy.ts";
import type { Card } from "../cards/card.ts";
import type { Mentions } from "../names/foundNames.ts";
import { isLinked, type Name } from "../names/names.ts";
import { isYearUncertain } from "../timeline/timeline.ts";

/** What comes before and after an article among those about the same name or topic. */
export interface SubjectSteps {
  readonly name: Name;
  readonly before: Card | null;
  readonly after: Card | null;
}

/**
 * The neighbours of each article, by its id, among those on its subject; none where no other article has it. The time is
 * linear in the number of mentions: the articles of each name are gone through once.
 */
export function subjectSteps(
  articles: readonly Card[],
  mentions: Mentions,
  topics: readonly Name[],
): Map<string, SubjectSteps> {
  const topicOf = new Map(topics.map((topic) => [topic.given, topic]));
  const about = new Map<Name, Set<Card>>();
  for (const article of articles) {
    const name = mainName(article, mentions, articles.length) ?? topicOf.get(article.topicNames[0] ?? "");
    if (!name) continue;
    const known = about.get(name);
    if (known) known.add(article);
    else about.set(name, new Set([article]));
  }
  const steps = new Map<string, SubjectSteps>();
  for (const [name, wanted] of about) addSteps(steps, name, wanted);
  return steps;
}

/** @param wanted those of the name's articles that are mainly about it. */
function addSteps(steps: Map<string, SubjectSteps>, name: Name, wanted: ReadonlySet<Card>): void {
  for (const alike of groupBy(name.articles, kindOfDate).values())
    for (const [index, article] of alike.entries())
      if (wanted.has(article) && alike.length > 1)
        steps.set(article.id, { name, before: alike[index - 1] ?? null, after: alike[index + 1] ?? null });
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
function mainName(article: Card, { named, numbers, begins }: Mentions, total: number): Name | undefined {
  const { names } = article;
  const begin = begins.get(article) ?? 0;
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
