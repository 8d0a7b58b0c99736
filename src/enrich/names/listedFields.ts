import type { NameMatch } from "./nameMatch.ts";
import { CAPITALISED } from "./words/common.ts";
import { ORG_HEADS, WEAK_ORG_HEADS } from "./words/organisations.ts";
import { TITLES } from "./words/people.ts";
import { wordSet } from "./words/wordSet.ts";

/** Bodies that are named after what they are for, which may be several things. */
const BODIES = wordSet(
  "ministry department dept secretariat committee subcommittee commission directorate bureau council institute faculty",
);

/** One field after a comma, of up to three words: ", Food". */
const AFTER_COMMA = /, (\p{Lu}\p{L}{1,24}(?: \p{Lu}\p{L}{1,24}){0,2})(?![\p{L}’'-])/uy;
/** The last field: " and Rural Affairs". */
const AFTER_AND = /,? (?:and|&) (\p{Lu}\p{L}{1,24}(?: \p{Lu}\p{L}{1,24}){0,2})(?![\p{L}’'-])/uy;

/** More fields than these are a list of something else. */
const MOST_FIELDS = 5;

/**
 * The names of an article, of which those that name several fields are whole: "Department for Environment" in "Department for
 * Environment, Food and Rural Affairs" is read on to "Affairs". The fields are ordinary words, so that "the Department of Energy,
 * Congress and Quexa" stays three names.
 * @param isOrdinary whether dictionaries have a word in lower case.
 */
export function withListedFields(
  text: string,
  names: readonly NameMatch[],
  isOrdinary: (word: string) => boolean,
): readonly NameMatch[] {
  const ends = new Map(
    names.flatMap((name): [NameMatch, number][] => {
      const end = isOfField(name, isOrdinary) ? fieldsEnd(text, name.end, isOrdinary) : name.end;
      return end > name.end ? [[name, end]] : [];
    }),
  );
  if (ends.size === 0) return names;
  let within = 0;
  return names.flatMap((name) => {
    if (name.start < within) return [];
    const end = ends.get(name);
    if (end === undefined) return [name];
    within = end;
    return [{ ...name, end, text: text.slice(name.start, end) }];
  });
}

/** Whether a name is a body's and ends with its first field: "Department for Environment". */
function isOfField({ type, text }: NameMatch, isOrdinary: (word: string) => boolean): boolean {
  const words = text.split(" ");
  const link = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  return (
    type === "organisation" &&
    link > 0 &&
    BODIES.has(words[link - 1]?.toLowerCase() ?? "") &&
    isField(words.slice(link + 1).join(" "), isOrdinary)
  );
}

/** The index after the last of the fields that follow a first one; where it ends itself if none do. */
function fieldsEnd(text: string, from: number, isOrdinary: (word: string) => boolean): number {
  let at = from;
  for (let count = 0; count < MOST_FIELDS; count += 1) {
    const last = at > from ? fieldAt(AFTER_AND, text, at) : null;
    if (last) return isField(last.field, isOrdinary) ? last.end : from;
    const next = fieldAt(AFTER_COMMA, text, at);
    if (!next || !isField(next.field, isOrdinary)) return from;
    at = next.end;
  }
  return from;
}

function fieldAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found?.[1] ? { field: found[1], end: pattern.lastIndex } : null;
}

/** Whether words are what a body may be for, and neither a body, an office nor a time. */
const isField = (words: string, isOrdinary: (word: string) => boolean): boolean =>
  words !== "" &&
  words.split(" ").every((word) => {
    const lower = word.toLowerCase();
    if (lower === "justice" || lower === "and" || lower === "the") return true;
    const isOther = CAPITALISED.has(lower) || TITLES.has(lower);
    const isBody = ORG_HEADS.has(lower) && !WEAK_ORG_HEADS.has(lower);
    return !isOther && !isBody && (isOrdinary(lower) || isOrdinary(lower.replace(/s$/, "")));
  });
