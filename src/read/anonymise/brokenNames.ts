import type { Edit } from "./edits.ts";
import { foldedWord } from "./foldedWord.ts";
import type { NameWords } from "./nameWords.ts";

/** A word in two parts, with a hyphen and a line end or spaces between them. */
const BROKEN = /(\p{L}[\p{L}\p{M}]*)[-‐\u00ad]\s{1,4}(\p{Ll}[\p{L}\p{M}]*)/gu;

/** Names that were broken at the end of a line and not joined again: "Ferro-↵white". */
export function brokenNames(text: string, { byForm }: NameWords): Edit[] {
  if (!/[-‐\u00ad]\s/.test(text)) return [];
  return [...text.matchAll(BROKEN)].flatMap(({ 0: whole, 1: first = "", 2: second = "", index }) => {
    const words = byForm.get(foldedWord(first + second)) ?? [];
    const word = words.find(({ recognition }) => recognition === "always" || /^\p{Lu}/u.test(first));
    return word ? [{ start: index, end: index + whole.length, replacement: `${word.initial}.` }] : [];
  });
}
