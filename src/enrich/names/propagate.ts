import type { Gazetteer } from "./gazetteer.ts";
import { type InContext, namesInContext } from "./inContext.ts";
import type { NameMatch } from "./types.ts";

/** Words in capitals that no rule could read; `weak` where a sentence's beginning explains the capital. */
export interface Unread {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly weak: boolean;
}

/** Rules that guess from one word; what the text says elsewhere counts more. */
const GUESSES = new Set(["first-name", "surname", "spoken-of", "place-expected", "acronym", "before-place"]);

/** What may overrule that a sentence's beginning explains the capital. */
const SURE = new Set(["surname-again", "listed-again"]);

/**
 * What one place of a text tells of another: the surname after a full name, an acronym after its
 * long form, a company's short name after the long one, and the same words once more.
 */
export function propagate(found: readonly NameMatch[], unread: readonly Unread[], lists: Gazetteer): NameMatch[] {
  const told = namesInContext(found, lists);
  const more = unread.flatMap((one): NameMatch[] => {
    const known = told.get(one.text);
    if (!known || (one.weak && !SURE.has(known.rule))) return [];
    return [{ start: one.start, end: one.end, text: one.text, ...known }];
  });
  return [...found.map((name) => corrected(name, told.get(name.text))), ...more].sort(
    (a, b) => a.start - b.start,
  );
}

/** A guess gives way to what the text says elsewhere. */
function corrected(name: NameMatch, told: InContext | undefined): NameMatch {
  const isOpen = GUESSES.has(name.rule) || (name.rule === "known-place" && name.confidence < 0.9);
  if (!told || !isOpen) return name;
  const isBetter = told.rule === "surname-again" || told.confidence > name.confidence;
  return isBetter ? { ...name, ...told } : name;
}
