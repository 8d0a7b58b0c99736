import { counted } from "../shared/plurals.ts";
import type { ArchiveWord } from "../shared/wordList.ts";
import { type Search, writeSearch } from "./address.ts";
import { type Note, quoted } from "./messages.ts";

/** Offers similar words of the archive for a word that is in no article. */
export function didYouMean(missing: string, words: readonly ArchiveWord[], search: Search): Note | null {
  if (words.length === 0) return null;
  const links = words.map(({ word, count }) => ({
    text: `${word} (${counted(count, "article")})`,
    search: writeSearch({
      ...search,
      terms: search.terms.map((term) => ({ ...term, text: replaced(term.text, missing, word) })),
    }),
  }));
  return { text: `Instead of ${quoted(missing)}, did you mean:`, links };
}

function replaced(text: string, missing: string, word: string): string {
  return text
    .split(" ")
    .map((one) => (one === missing ? word : one))
    .join(" ");
}
