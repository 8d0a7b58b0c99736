import type { Problem } from "../../problem.ts";
import type { Concealment } from "./concealment.ts";

/** An article with the people that it names, by their full names. */
interface Named {
  readonly seed: { readonly file: string };
  readonly names: readonly { readonly type: string; readonly value: string }[];
}

/**
 * Articles that still name, in full, somebody whose name is shortened in another one: each is a problem, which a curator
 * decides, since it may be somebody else of that name.
 */
export function namedElsewhere(articles: readonly Named[], { initialsIn }: Concealment): Problem[] {
  const known = new Map<string, string | null>();
  const initialsOf = (value: string): string | null => {
    const same = known.get(value);
    const initials = same === undefined ? initialsIn(value) : same;
    if (same === undefined) known.set(value, initials);
    return initials;
  };
  return articles.flatMap(({ seed, names }) => {
    const found = new Set<string>();
    for (const { type, value } of names) {
      const initials = type === "person" ? initialsOf(value) : null;
      if (initials !== null) found.add(initials);
    }
    return [...found].map((initials) => elsewhere(seed.file, initials));
  });
}

const elsewhere = (seed: string, initials: string): Problem => ({
  seed,
  stage: "read",
  rule: "anonymise-elsewhere",
  message: `The person with the initials ${initials}, whose name is shortened in another article, has the same name here: if it is the same person, write the name into the column “anonymise” for this file too.`,
});
