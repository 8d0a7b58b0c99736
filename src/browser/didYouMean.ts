import { searching as words } from "../languages/chosen.ts";
import type { ArchiveWord } from "../shared/wordList.ts";
import { type Search, writeSearch } from "./address.ts";
import type { Note } from "./messages.ts";

/** Offers similar words of the archive for a word that is in no article. */
export function didYouMean(missing: string, similar: readonly ArchiveWord[], search: Search): Note | null {
  if (similar.length === 0) return null;
  const links = similar.map(({ word, count }) => ({
    text: words.wordIn(word, count),
    search: writeSearch({
      ...search,
      terms: search.terms.map((term) => ({ ...term, text: replaced(term.text, missing, word) })),
    }),
  }));
  return { text: words.didYouMean(missing), links };
}

function replaced(text: string, missing: string, word: string): string {
  return text
    .split(" ")
    .map((one) => (one === missing ? word : one))
    .join(" ");
}
