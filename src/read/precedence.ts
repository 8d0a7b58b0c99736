import type { Metadata, Origin, Seed, Sourced } from "../records/source.ts";

/**
 * Whom to believe when several say something about one field of an article, the most trusted first: the
 * curator's register, then the file's own front matter, then the words of the text, then what was derived
 * from them (a title made from the lede), then what holds for the whole archive. The only place where this
 * is decided, for every field but one: only the register can give an article its id.
 */
export const PRECEDENCE: readonly Origin[] = ["register", "front matter", "text", "derived", "archive"];

/** The value of the most trusted origin, in whatever order they are given; null where nobody says anything. */
export function mostTrusted<T>(...values: readonly (Sourced<T> | null)[]): Sourced<T> | null {
  for (const origin of PRECEDENCE) {
    const found = values.find((value) => value?.origin === origin);
    if (found) return found;
  }
  return null;
}

/** A value with its origin; null where there is no value. */
export function sourced<T>(value: T | null | undefined, origin: Origin): Sourced<T> | null {
  return value === null || value === undefined ? null : { value, origin };
}

/** The fields that a register row and a front matter give as one text each. */
type TextField = "title" | "date" | "source" | "author" | "url" | "language" | "note";

/** An article's register row and front matter. */
type Given = Pick<Seed, "register" | "frontMatter">;

/** What the register says about a field, else what the front matter says; null where neither does. */
export function givenText({ register, frontMatter }: Given, field: TextField): Sourced<string> | null {
  return mostTrusted(sourced(register?.[field], "register"), sourced(frontMatter?.[field], "front matter"));
}

/** The tags of the register, else those of the front matter; they aren't mixed. */
export function givenTags({ register, frontMatter }: Given): Sourced<readonly string[]> | null {
  const tagsOf = (given: Metadata | null) => (given?.tags.length ? given.tags : null);
  return mostTrusted(sourced(tagsOf(register), "register"), sourced(tagsOf(frontMatter), "front matter"));
}

/** The curator's own columns and keys, each decided by itself: the register's `shelf` beside the front matter's `box`. */
export function givenExtra({ register, frontMatter }: Given): Readonly<Record<string, string>> {
  return { ...frontMatter?.extra, ...register?.extra };
}
