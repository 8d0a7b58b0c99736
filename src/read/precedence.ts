/**
 * Which value is used when several places give the same field. There is one order for every field:
 *
 *     register      a person corrected it in `register.csv`
 *     front matter  a person wrote a field for it at the top of the file
 *     file          the file’s format says it: a web page’s meta data, an e-mail’s headers
 *     text          the article says it, in a headline, a byline or a dateline
 *     file name     the file is named after it (only dates)
 *     derived       we made it up from the text, such as a title out of the first sentence
 *     archive       `archive.yml` has a default for it (only the language)
 *
 * For example, where the register has the author "Ada Okello" and the text begins "By A. Okello",
 * the author is `{ value: "Ada Okello", origin: "register" }`.
 */
import type { Evidence } from "../records/date.ts";
import type { Metadata, Seed, Sourced } from "../records/source.ts";
import { plainWords } from "../text/plainWords.ts";

type Origin = Sourced<unknown>["origin"] | Evidence["from"];

const ORDER: readonly Origin[] = [
  "register",
  "front matter",
  "file",
  "text",
  "file name",
  "derived",
  "archive",
];

/** The items in the order in which they are to be believed; those of one origin keep their order. */
export function byPrecedence<T>(items: readonly T[], originOf: (item: T) => Origin): T[] {
  return [...items].sort((a, b) => ORDER.indexOf(originOf(a)) - ORDER.indexOf(originOf(b)));
}

/** What a person or the file says about an article. */
type Given = Pick<Seed, "register" | "frontMatter" | "details">;

/** A value that may be missing: null, undefined or an empty list. */
type Candidate<T> = Pick<Sourced<T | null | undefined>, "value" | "origin">;

/**
 * The register's title, else the front matter's, else that of the file's own details, else the headline, else one derived
 * from the text. A headline with the same words as a title of the file is that title as it was printed.
 */
export function titleFrom(seed: Given, headline: string | null, derived: string): Sourced<string> {
  const ofFile = preferred([
    { value: seed.frontMatter?.title, origin: "front matter" },
    { value: seed.details?.fields.title, origin: "file" },
  ]);
  const isPrinted = headline !== null && ofFile !== null && plainWords(headline) === plainWords(ofFile.value);
  return (
    preferred([
      { value: seed.register?.title, origin: "register" },
      ...(ofFile && !isPrinted ? [ofFile] : []),
      { value: headline, origin: "text" },
    ]) ?? { value: derived, origin: "derived" }
  );
}

/** The publication that printed the article; `credited` is the agency that a dateline names. */
export const sourceFrom = (seed: Given, credited: string | null) => fieldFrom(seed, "source", credited);

/** Who wrote the article; `credited` are the names in a byline. */
export const authorFrom = (seed: Given, credited: string | null) => fieldFrom(seed, "author", credited);

/** Where the article was published. An address in the text may be any other page's. */
export const urlFrom = (seed: Given) => fieldFrom(seed, "url", null);

/** Tags are given by people, or by the file's own details. They are not merged: the register's replace the front matter's. */
export function tagsFrom({ register, frontMatter, details }: Given): Sourced<readonly string[]> | null {
  return preferred([
    { value: register?.tags, origin: "register" },
    { value: frontMatter?.tags, origin: "front matter" },
    { value: details?.fields.tags, origin: "file" },
  ]);
}

/** `detected` is the text's own language, null where it is too short or only repeats the archive's. */
export function languageFrom(seed: Given, detected: string | null, archive: string): Sourced<string> {
  return fieldFrom(seed, "language", detected) ?? { value: archive, origin: "archive" };
}

/** A person's note, such as how the date is known. */
export const noteFrom = (seed: Given): string | null => fieldFrom(seed, "note", null)?.value ?? null;

/** Columns and keys that we don't know, from all places; the register's win. */
export function extraFrom({ register, frontMatter, details }: Given): Readonly<Record<string, string>> {
  return { ...details?.fields.extra, ...frontMatter?.extra, ...register?.extra };
}

/**
 * The id that a person pinned, and the register's line that pins it. An id in front matter doesn't
 * count: it would be copied with the file.
 */
export function pinnedId({
  register,
}: Pick<Seed, "register">): { readonly id: string; readonly line: number } | null {
  return register?.id ? { id: register.id, line: register.line } : null;
}

type TextField = Exclude<keyof Metadata, "tags" | "extra">;

function fieldFrom(seed: Given, field: TextField, text: string | null): Sourced<string> | null {
  return preferred([
    { value: seed.register?.[field], origin: "register" },
    { value: seed.frontMatter?.[field], origin: "front matter" },
    { value: seed.details?.fields[field], origin: "file" },
    { value: text, origin: "text" },
  ]);
}

function preferred<T extends string | readonly string[]>(
  candidates: readonly Candidate<T>[],
): Sourced<T> | null {
  const present = candidates.flatMap(({ value, origin }): Sourced<T>[] => {
    if (value === null || value === undefined) return [];
    return typeof value !== "string" && value.length === 0 ? [] : [{ value, origin }];
  });
  return byPrecedence(present, ({ origin }) => origin)[0] ?? null;
}
