import { fullNameOf } from "../enrich/names/fullNames.ts";
import { foldName } from "../enrich/names/nameKeys.ts";
import type { LinkedArticle } from "../records/article.ts";
import type { NameEntity } from "../records/names.ts";
import { groupBy } from "../shared/groupBy.ts";
import { counted } from "../shared/plurals.ts";
import { type FilesWith, filesByName, type Suggestion } from "./suggestion.ts";

/** Names that are probably one: a part of a name and a full one, two forms of a full name, an acronym and its long form. */
export function likelyMerges(articles: readonly LinkedArticle[], names: readonly NameEntity[]): Suggestion[] {
  const people = names.filter(({ type }) => type === "person");
  const organisations = names.filter(({ type }) => type === "organisation");
  const filesWith = filesByName(articles);
  const pairs = [...partsOfNames(people), ...formsOfOneName(people, filesWith), ...acronyms(organisations)];
  return pairs
    .sort(([one], [other]) => other.mentions - one.mentions || (one.id < other.id ? -1 : 1))
    .map(([from, to]) => ({
      action: "merge",
      name: to.name,
      form: from.name,
      files: to.type === "person" && !from.name.includes(" ") ? filesWith(from) : [],
      why: `“${from.name}” (${counted(from.mentions, "mention")}) may be “${to.name}” (${counted(to.mentions, "mention")})`,
    }));
}

type Pair = readonly [from: NameEntity, to: NameEntity];

/** "Quist" and the person with this surname who has the most mentions. */
function partsOfNames(people: readonly NameEntity[]): Pair[] {
  const bySurname = groupBy(
    people.filter(({ name }) => fullNameOf(name) !== null),
    ({ name }) => surnameOf(name),
  );
  return people.flatMap((from): Pair[] => {
    if (from.name.includes(" ")) return [];
    const to = mostMentioned(bySurname.get(foldName(from.name)) ?? []);
    return to ? [[from, to]] : [];
  });
}

/** The last word of a name, without "Jr." */
function surnameOf(name: string): string {
  const words = name.split(" ");
  return foldName(words.at(fullNameOf(name)?.generation === "" ? -1 : -2) ?? "");
}

/** "Ada Rosa Quist" and "Ada Quist", unless an article names both. */
function formsOfOneName(people: readonly NameEntity[], filesWith: FilesWith): Pair[] {
  const groups = groupBy(people, ({ name, id }) => fullNameOf(name)?.base ?? `alone ${id}`);
  return [...groups.values()].flatMap((group): Pair[] => {
    const to = mostMentioned(group);
    if (!to) return [];
    return group
      .filter((from) => from !== to && mayBeOne(from, to, filesWith))
      .map((from) => [from, to] as const);
  });
}

/** Whether no article tells two forms apart, and no middle initial does. */
function mayBeOne(one: NameEntity, other: NameEntity, filesWith: FilesWith): boolean {
  const middles = [one, other].map(({ name }) => fullNameOf(name)?.middle ?? "");
  if (middles.every((middle) => middle !== "") && middles[0] !== middles[1]) return false;
  const files = new Set(filesWith(one));
  return !filesWith(other).some((file) => files.has(file));
}

/** "HSA" and "Harbour Safety Agency", if no other name has these initials. */
function acronyms(organisations: readonly NameEntity[]): Pair[] {
  const byInitials = groupBy(organisations, ({ name }) => initialsOf(name));
  return organisations.flatMap((from): Pair[] => {
    const [to, ...others] = /^\p{Lu}{3,}$/u.test(from.name) ? (byInitials.get(from.name) ?? []) : [];
    return to && others.length === 0 ? [[from, to]] : [];
  });
}

/** "HSA" for "Harbour Safety Agency"; empty for a single word. */
const initialsOf = (name: string) =>
  name.includes(" ") ? (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("") : "";

const mostMentioned = (names: readonly NameEntity[]): NameEntity | undefined =>
  names.toSorted((one, other) => other.mentions - one.mentions || (one.id < other.id ? -1 : 1))[0];
