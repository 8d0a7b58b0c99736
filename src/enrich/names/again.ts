import type { NameType } from "../../records.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Found } from "./types.ts";
import { ORG_HEADS, PLAIN_ACRONYMS, WEAK_ORG_HEADS } from "./words/organisations.ts";
import { LEADING_SURNAMES } from "./words/people.ts";

/** Words in capitals that no rule could read; `weak` where a sentence's beginning explains the capital. */
export interface Unread {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly weak: boolean;
}

/** What the rest of the text says of a word. */
interface Told {
  readonly type: NameType;
  readonly rule: string;
  readonly confidence: number;
}

/** Rules that guess from one word; what the text says elsewhere counts more. */
const GUESSES = new Set(["first-name", "surname", "spoken-of", "place-expected", "acronym", "before-place"]);

/** From how sure a reading may speak for the same word elsewhere. */
const SPEAKS = 0.6;

/**
 * What one place of a text tells of another: the surname after a full name, an acronym after its
 * long form, a company's short name after the long one, and the same words once more.
 */
export function readAgain(found: readonly Found[], unread: readonly Unread[], lists: Gazetteer): Found[] {
  const told = collect(found, lists);
  const again = (name: Found): Found => {
    const known = told.get(name.text);
    const isOpen = GUESSES.has(name.rule) || (name.rule === "known-place" && name.confidence < 0.9);
    const isSurname = known?.rule === "surname-again" && isOpen;
    if (!known || !(isSurname || (isOpen && known.confidence > name.confidence))) return name;
    return { ...name, ...known };
  };
  const more = unread.flatMap((one): Found[] => {
    const known = told.get(one.text);
    if (!known || (one.weak && !SURE.has(known.rule))) return [];
    return [{ start: one.start, end: one.end, text: one.text, ...known }];
  });
  return [...found.map(again), ...more].sort((a, b) => a.start - b.start);
}

function collect(found: readonly Found[], lists: Gazetteer): Map<string, Told> {
  const told = new Map<string, Told>();
  const tell = (text: string, one: Told) => {
    const before = told.get(text);
    if (!before || before.confidence < one.confidence) told.set(text, one);
  };
  for (const { text, type, rule, confidence } of found)
    if (confidence >= SPEAKS)
      tell(text, {
        type,
        rule: rule.startsWith("known-") ? "listed-again" : "same-words",
        confidence: Math.min(confidence, 0.8),
      });
  const heads = new Map<string, Set<string>>();
  for (const name of found) {
    if (name.confidence < SPEAKS) continue;
    if (name.type === "person") for (const part of personParts(name.text, lists)) tell(part, PERSON_AGAIN);
    if (name.type === "organisation") {
      for (const part of shortForms(name, lists)) tell(part, SHORT);
      const head = headOf(name.text);
      if (head) heads.set(head, (heads.get(head) ?? new Set()).add(name.text));
    }
  }
  for (const [head, names] of heads) if (names.size === 1) tell(head, HEAD);
  return told;
}

/** "Commission" for "European Commission"; null for heads that are any word. */
export function headOf(name: string): string | null {
  const head = /\s(\p{Lu}\p{Ll}+)$/u.exec(name)?.[1] ?? "";
  const lower = head.toLowerCase();
  return ORG_HEADS.has(lower) && !WEAK_ORG_HEADS.has(lower) ? head : null;
}

/** What may overrule that a sentence's beginning explains the capital. */
const SURE = new Set(["surname-again", "listed-again"]);

const PERSON_AGAIN: Told = { type: "person", rule: "surname-again", confidence: 0.85 };
const HEAD: Told = { type: "organisation", rule: "head-again", confidence: 0.65 };
const SHORT: Told = { type: "organisation", rule: "short-form", confidence: 0.75 };

const ENDING = /^(?:Jr|Sr|II|III|IV|Esq|PhD)\.?$/;

const COMPANY =
  /^(?:Inc|Corp|Ltd|Co|LLC|PLC|GmbH|AG|Group|Corporation|Company|Limited|Holdings|Records|Airlines)\.?$/;

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
function shortForms({ text, rule }: Found, lists: Gazetteer): string[] {
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
    rule === "organisation-head" &&
    words.length === 2 &&
    COMPANY.test(words[1] ?? "") &&
    !common.has(first.toLowerCase()) &&
    !names.has(first)
      ? [first]
      : [];
  return [initials, dotted, ...own].filter((form) => form.length > 2 && !PLAIN_ACRONYMS.has(form));
}
