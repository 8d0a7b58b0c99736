import type { IndexedArticle, WordLocation } from "./pagefind.ts";
import type { Term } from "./query.ts";

/** Pagefind gives weights as parts of this. */
const FULL_WEIGHT = 24;

/**
 * Pagefind finds words that begin with the one asked for, too ("art" in "artist"), and scores them by
 * how many letters longer they are: exp(exp(-d²/8) - 1) with d = 1 for the word itself, in any of its
 * forms, which makes 0.889, and 0.675 for a letter more. (`word_length_bonus` in its search.rs, 1.6.)
 */
const LEAST_BONUS = 0.8;

/** The words of an article as Pagefind counts them. */
export function tokensOf({ content, raw_content }: IndexedArticle): string[] {
  if (!raw_content.includes("\u200B")) return content.split(/\s+/);
  return raw_content
    .split("\u200B")
    .map((word) => word.replaceAll("&lt;", "<").replaceAll("&gt;", ">").trim());
}

/**
 * The words and phrases of a search as this article writes them: "troop" as "troops" and "Troops".
 * By these they are marked, among the results and on the article's own page.
 * @returns each with the place of its term.
 */
export function formsOf(
  tokens: readonly string[],
  locations: readonly WordLocation[],
  terms: readonly Term[],
): ReadonlyMap<string, number> {
  const wanted = terms.map(({ text }) => text.split(" ").map(fold));
  const said = wordFormsAt(tokens, locations, [...new Set(wanted.flat())]);
  const forms = new Map<string, number>();
  for (const [place, term] of wanted.entries())
    for (const start of said.keys()) {
      const [first, ...rest] = term;
      const isHere = term.every((word, step) => said.get(start + step)?.words.includes(word));
      if (first === undefined || !isHere) continue;
      const run = tokens.slice(start, start + term.length).join(" ");
      const text = rest.length === 0 ? (said.get(start)?.part ?? "") : trimPunctuation(run);
      const key = text.toLowerCase();
      if (!forms.has(key)) forms.set(key, place);
    }
  return forms;
}

/** The words of the search that places of an article have, with how it writes them. */
function wordFormsAt(
  tokens: readonly string[],
  locations: readonly WordLocation[],
  words: readonly string[],
): ReadonlyMap<number, WordForm> {
  const said = new Map<number, WordForm>();
  for (const { location, weight, balanced_score } of locations) {
    const isExact = balanced_score / (weight * FULL_WEIGHT) ** 2 >= LEAST_BONUS;
    const best = bestPart(tokens[location] ?? "", words);
    if (best && (isExact || words.includes(fold(best.part)))) said.set(location, best);
  }
  return said;
}

interface WordForm {
  readonly part: string;
  readonly words: readonly string[];
}

/**
 * Which of the words a token is a form of: that with which it has the longest beginning in common,
 * as endings are what differs between forms. "Russia-led" is looked at by its parts.
 */
function bestPart(token: string, words: readonly string[]): WordForm | null {
  const whole = trimPunctuation(token);
  const parts = new Set([...whole.split(/[^\p{L}\p{N}\p{M}]+/u), whole]);
  let [best, most]: [WordForm | null, number] = [null, 0];
  for (const part of parts) {
    const shared = words.map((word) => sharedPrefixLength(fold(part), word));
    const longest = Math.max(...shared);
    if (longest > most) {
      most = longest;
      best = { part, words: words.filter((_, index) => shared[index] === longest) };
    }
  }
  return best;
}

function sharedPrefixLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Without the marks that stand before and after it. */
function trimPunctuation(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, "");
}

/** As Pagefind reads words: no capitals, no marks on letters, no punctuation. */
function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}\p{P}]/gu, "")
    .toLowerCase();
}
