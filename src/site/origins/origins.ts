import { type NamedOrigin, namedOrigin, type OriginArticle, type OriginWords } from "./evidence.ts";
import { knownOutlets } from "./names.ts";

/** Why an article goes back to an origin. */
export interface OriginStep {
  /** The id of the article. */
  readonly article: string;
  /** "copy": it has the text of an article that says it. */
  readonly by: NamedOrigin["by"] | "copy";
  /** The outlet that it names; of a copy, the id of the article whose text it has. */
  readonly to: string;
  /** The words that say it; null of a copy. */
  readonly words: OriginWords | null;
}

/** Where some articles say that they come from. */
interface Origin {
  /** The outlet. */
  readonly name: string;
  readonly steps: readonly OriginStep[];
}

/** The origins of the articles on one story. */
export interface Origins {
  /** How many articles there are. */
  readonly articles: number;
  readonly origins: readonly Origin[];
  /** The texts that don't say where they come from: the ids of the articles that have each. */
  readonly untold: readonly (readonly string[])[];
}

/**
 * Where the articles on one story come from. Copies are one text; a text comes from the agency that it credits, or from the outlet that it cites
 * at its beginning, else from its own source if a reporter is named. Where nothing is said, nothing is counted: there may be any number of origins.
 * @param families the articles, those with one text together, in the order of their time.
 */
export function originsOf(families: readonly (readonly OriginArticle[])[]): Origins {
  const outlets = knownOutlets(families.flat().flatMap(({ source }) => source ?? []));
  const found = new Map<string, OriginStep[]>();
  const untold: string[][] = [];
  const texts = families.map((members) => ({ members, named: strongest(members) }));
  const namedBy = (source: string): string[] => [
    ...new Set(
      texts.flatMap(({ members, named }) =>
        named &&
        members.some((one) => one.source !== null && (outlets.of(one.source)?.name ?? one.source) === source)
          ? [named.origin.name]
          : [],
      ),
    ),
  ];
  for (const { members, named } of texts) {
    if (!named) {
      untold.push(members.map(({ id }) => id));
      continue;
    }
    const name = lastOf(named.origin.name, namedBy);
    const steps = found.get(name) ?? [];
    found.set(name, [...steps, ...members.map((one) => stepOf(one, named))]);
  }
  const origins = [...found].map(([name, steps]) => ({ name, steps }));
  return { articles: families.flat().length, origins, untold };

  /** What one of the articles with a text says; a credit of the whole says more than the name of a reporter. */
  function strongest(members: readonly OriginArticle[]) {
    const all = members.flatMap((one) => {
      const origin = namedOrigin(one, outlets);
      return origin ? [{ article: one.id, origin }] : [];
    });
    return all.find(({ origin: { by } }) => by === "credit" || by === "cited") ?? all[0] ?? null;
  }

  function stepOf(
    article: OriginArticle,
    { article: teller, origin }: { article: string; origin: NamedOrigin },
  ): OriginStep {
    const own = namedOrigin(article, outlets);
    if (own && own.name === origin.name)
      return { article: article.id, by: own.by, to: own.name, words: own.words };
    if (article.id === teller)
      return { article: article.id, by: origin.by, to: origin.name, words: origin.words };
    return { article: article.id, by: "copy", to: teller, words: null };
  }
}

/** Follows who cites whom: if a paper's own articles all come from one agency, so does what cites that paper. */
function lastOf(name: string, namedBy: (source: string) => readonly string[]): string {
  const seen = new Set<string>();
  let last = name;
  while (!seen.has(last)) {
    seen.add(last);
    const [next, another] = namedBy(last);
    if (next === undefined || another !== undefined) return last;
    last = next;
  }
  // A cites B, and B cites A.
  return last;
}
