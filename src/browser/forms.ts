import { greatest } from "../shared/extremes.ts";
import type { WordRange } from "../shared/spokenFile.ts";
import { foldAccents, trimPunctuation } from "./normalize.ts";
import type { IndexedArticle, WordLocation } from "./pagefind.ts";
import type { Term } from "./query.ts";
import { isWithin } from "./quotations.ts";

/** A weight of 1 in the page is 24 in Pagefind's scores. */
const FULL_WEIGHT = 24;

/**
 * The least score of a word that matches exactly or as another form of the searched word.
 *
 * Pagefind also finds longer words that begin with the searched one ("artist" for "art"). It lowers their
 * score by the number of extra letters, to exp(exp(-d²/8) - 1) with d = 1 for the word itself in any form.
 * That is 0.889; one letter more gives 0.675. (`word_length_bonus` in Pagefind's search.rs, 1.6.)
 */
const LEAST_EXACT_SCORE = 0.8;

/** The words of an article as Pagefind counts them. */
export function tokensOf({ content, raw_content }: IndexedArticle): string[] {
  if (!raw_content.includes("\u200B")) return content.split(/\s+/);
  return raw_content
    .split("\u200B")
    .map((word) => word.replaceAll("&lt;", "<").replaceAll("&gt;", ">").trim());
}

/**
 * The words and phrases of a search in the forms in which an article contains them: for "troop" perhaps
 * "troop" and "troops". These forms are highlighted in the results and on the article's page.
 * @param quotations of the article; only words in them count for terms that are searched within quotations.
 * @returns for each form, in lower case, the index of its term.
 */
export function formsOf(
  tokens: readonly string[],
  locations: readonly WordLocation[],
  terms: readonly Term[],
  quotations: readonly WordRange[] = [],
): ReadonlyMap<string, number> {
  const wanted = terms.map(({ text }) => text.split(" ").map(fold));
  const formAt = wordFormsAt(tokens, locations, [...new Set(wanted.flat())]);
  const forms = new Map<string, number>();
  const isHere = (termIndex: number, term: readonly string[], start: number) =>
    term.every((word, step) => formAt.get(start + step)?.words.includes(word)) &&
    (!terms[termIndex]?.inQuotations || isWithin(start, quotations, term.length));
  for (const [termIndex, term] of wanted.entries())
    for (const start of formAt.keys()) {
      const [first, ...rest] = term;
      if (first === undefined || !isHere(termIndex, term, start)) continue;
      const phrase = tokens.slice(start, start + term.length).join(" ");
      const form = rest.length === 0 ? (formAt.get(start)?.form ?? "") : trimPunctuation(phrase);
      const key = form.toLowerCase();
      if (!forms.has(key)) forms.set(key, termIndex);
    }
  return forms;
}

/** The searched words in an article, by their position, with the forms in which it contains them. */
function wordFormsAt(
  tokens: readonly string[],
  locations: readonly WordLocation[],
  words: readonly string[],
): ReadonlyMap<number, WordForm> {
  const formAt = new Map<number, WordForm>();
  for (const { location, weight, balanced_score } of locations) {
    const isExact = balanced_score / (weight * FULL_WEIGHT) ** 2 >= LEAST_EXACT_SCORE;
    const best = wordFormIn(tokens[location] ?? "", words);
    if (best && (isExact || words.includes(fold(best.form)))) formAt.set(location, best);
  }
  return formAt;
}

interface WordForm {
  /** As the article writes it. */
  readonly form: string;
  /** The searched words that it is a form of. */
  readonly words: readonly string[];
}

/**
 * Decides which of the words a token is a form of: the one with the longest common prefix, because forms
 * of a word differ in their endings. The parts of a compound such as "Russia-led" are compared too.
 */
function wordFormIn(token: string, words: readonly string[]): WordForm | null {
  const whole = trimPunctuation(token);
  const parts = new Set([...whole.split(/[^\p{L}\p{N}\p{M}]+/u), whole]);
  let [best, longest]: [WordForm | null, number] = [null, 0];
  for (const form of parts) {
    const lengths = words.map((word) => commonPrefixLength(fold(form), word));
    const length = greatest(lengths);
    if (length > longest) {
      longest = length;
      best = { form, words: words.filter((_, index) => lengths[index] === length) };
    }
  }
  return best;
}

function commonPrefixLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** A word as Pagefind compares it: in lower case, without accents and punctuation. */
const fold = (word: string) => foldAccents(word).replace(/\p{P}/gu, "");
