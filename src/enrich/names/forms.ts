import type { Gazetteer } from "./gazetteer.ts";
import { ORG_HEADS, PLAIN_ACRONYMS, WEAK_ORG_HEADS } from "./words/organisations.ts";
import { LEADING_SURNAMES } from "./words/people.ts";

/** "Commission" for "European Commission"; null for heads that are any word. */
export function headNoun(name: string): string | null {
  const head = /\s(\p{Lu}\p{Ll}+)$/u.exec(name)?.[1] ?? "";
  const lower = head.toLowerCase();
  return ORG_HEADS.has(lower) && !WEAK_ORG_HEADS.has(lower) ? head : null;
}

const ENDING = /^(?:Jr|Sr|II|III|IV|Esq|PhD)\.?$/;

const COMPANY =
  /^(?:Inc|Corp|Ltd|Co|LLC|PLC|GmbH|AG|Group|Corporation|Company|Limited|Holdings|Records|Airlines)\.?$/i;

/** The parts of a full name by which a text goes on: the surname, the family name that stands first, the first name. */
export function personParts(text: string, lists: Gazetteer): string[] {
  const words = text.split(/\s+/).filter((word) => !ENDING.test(word));
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length < 2) return [];
  const particle = /\s(\p{Ll}[\p{L}\s]*?[\s-]?\p{Lu}[^\s]*)$/u.exec(text)?.[1];
  const named = lists.firstNames.has(first) || LEADING_SURNAMES.has(first) ? [first] : [];
  return [last, ...(particle ? [particle] : []), ...named].filter(
    (part) => part.length > 1 && !part.endsWith("."),
  );
}

/** "Datecs" for "Datecs Ltd.", "KCNA" for "Korean Central News Agency". */
export function shortForms(text: string, lists: Gazetteer): string[] {
  const words = text.split(/\s+/);
  if (words.length < 2) return [];
  const initials = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
  const dotted = words.map((word) => word.charAt(0).toUpperCase()).join("");
  const { names, common } = lists;
  const [first = ""] = words;
  const own =
    words.length === 2 &&
    COMPANY.test(words[1] ?? "") &&
    !common.has(first.toLowerCase()) &&
    !names.has(first)
      ? [first]
      : [];
  return [initials, dotted, ...own].filter((form) => form.length > 2 && !PLAIN_ACRONYMS.has(form));
}
