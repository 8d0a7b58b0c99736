import { fullNameOf } from "../enrich/names/fullNames.ts";
import { foldName } from "../enrich/names/nameKeys.ts";
import type { LinkedArticle } from "../records/article.ts";
import type { NameEntity, NameMention } from "../records/names.ts";
import { groupBy } from "../shared/groupBy.ts";
import { counted } from "../shared/plurals.ts";
import type { Suggestion } from "./suggestion.ts";

/**
 * Surnames that an article may mean otherwise: "Quist" is taken for Ada Quist, but the article names Tom Quist in full
 * as well.
 */
export function likelySplits(articles: readonly LinkedArticle[], names: readonly NameEntity[]): Suggestion[] {
  const people = new Map(names.filter(({ type }) => type === "person").map((name) => [name.id, name]));
  // The more often the article names the other person in full, the likelier it means that one.
  return articles
    .flatMap((article) => splitsOf(article, people))
    .sort((one, another) => another.weight - one.weight || (fileOf(one) < fileOf(another) ? -1 : 1));
}

const fileOf = ({ files }: Suggestion) => files[0] ?? "";

type Weighed = Suggestion & { readonly weight: number };

function splitsOf({ names, seed }: LinkedArticle, people: ReadonlyMap<string, NameEntity>): Weighed[] {
  const mentions = names.filter(({ type }) => type === "person");
  const isFull = ({ text }: NameMention) => /\s/.test(text);
  const inFull = new Set(mentions.filter(isFull).map(({ entity }) => entity));
  const others = groupBy(
    [...inFull].flatMap((id) => people.get(id) ?? []),
    ({ name }) => foldName(name).split(" ").at(-1) ?? "",
  );
  const alone = groupBy(
    mentions.filter((mention) => !isFull(mention)),
    ({ text }) => foldName(text),
  );
  return [...alone].flatMap(([surname, [first, ...more]]) => {
    const owner = people.get(first?.entity ?? "");
    const other = others.get(surname)?.find(({ id }) => id !== owner?.id);
    if (!first || !owner || !other || fullNameOf(owner.name) === null) return [];
    const count = more.length + 1;
    return [
      {
        action: "split",
        name: other.name,
        form: first.text,
        files: [seed.file],
        weight: mentions.filter(({ entity }) => entity === other.id).length / count,
        why: `“${first.text}” (${counted(count, "mention")}) is taken for “${owner.name}”; the article also names “${other.name}”`,
      },
    ];
  });
}
