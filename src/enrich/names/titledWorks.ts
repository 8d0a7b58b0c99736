import type { Token } from "./tokens.ts";
import { HUMAN_VERBS, SPEECH, TITLES } from "./words/people.ts";
import { wordSet } from "./words/wordSet.ts";

/** What may stand before the name of a work or a band: "the musical Miss Quexa". */
const WORKS = wordSet(`
  band group act musical play film movie opera ballet novel book sitcom drama series show game song single album comic documentary`);

/** The same before "of": "a production of Miss Quexa". */
const VERSIONS = wordSet(
  "production productions staging revival adaptation version performance performances cast soundtrack run episode episodes",
);

/** Of a band, a work or a programme: "a Dr Quexa album", "Dr Quexa guitarist". */
const OF_WORKS = wordSet(
  "album albums song songs single documentary musical concert gig film films tour tribute fan fans sequel remake production cast",
);
const OF_BANDS = wordSet(
  "guitarist bassist drummer frontman frontwoman keyboardist vocalist singer singers co-founder line-up lineup",
);

/** Words that a reported clause ends before: "the book Mr Quist wrote" is by a person. */
const AFTER_WORK = wordSet("and or in at on by from for to is was has with");

/**
 * The single words after a title that an article uses as the name of a work or a band, and not of a person: "Saigon" after "a
 * production of Miss Saigon". After "Miss" alone something must show that it is a person: "Miss Quist said".
 * @param blocks the tokens of each block of the article.
 * @param isKnown whether a list has the word as a part of people's names.
 */
export function titledWorks(
  blocks: readonly (readonly Token[])[],
  isKnown: (word: string) => boolean,
): ReadonlySet<string> {
  const found = { work: new Set<string>(), miss: new Set<string>(), person: new Set<string>() };
  for (const tokens of blocks)
    for (const [at, { text }] of tokens.entries()) {
      const use = isSingle(tokens, at) ? useOf(tokens, at) : null;
      if (use !== null) found[use].add(text);
    }
  const { work, miss, person } = found;
  return new Set([...work, ...[...miss].filter((word) => !person.has(word) && !isKnown(word))]);
}

/** What the words around a single word with a capital show it to be; after "Miss" alone, nothing. */
function useOf(tokens: readonly Token[], at: number): "work" | "miss" | "person" | null {
  if (actsAsPerson(tokens[at + 1])) return "person";
  const title = tokens[at - 1]?.text.toLowerCase() ?? "";
  if (TITLES.has(title) && isWork(tokens, at)) return "work";
  return title === "miss" ? "miss" : null;
}

/** Whether a verb that only people are the subject of follows. */
const actsAsPerson = (verb: Token | undefined) =>
  verb !== undefined && (SPEECH.has(verb.text) || HUMAN_VERBS.has(verb.text));

const isCapital = (token: Token | undefined) => token?.shape === "capital" || token?.shape === "capitals";

/** Whether a word with a capital isn't followed by another one. */
const isSingle = (tokens: readonly Token[], at: number) =>
  isCapital(tokens[at]) && !isCapital(tokens[at + 1]);

function isWork(tokens: readonly Token[], at: number): boolean {
  const word = (offset: number) => tokens[at + offset]?.text ?? "";
  const [before, after] = [word(-2).toLowerCase(), word(1)];
  if (after === "," && word(2) === "which") return true;
  if (before === "of" && VERSIONS.has(word(-3))) return true;
  if (
    OF_BANDS.has(after) ||
    (tokens[at + 1]?.shape === "possessive" && OF_BANDS.has(word(word(2) === "lead" ? 3 : 2)))
  )
    return true;
  if ((before === "a" || before === "an") && OF_WORKS.has(after)) return true;
  const next = tokens[at + 1];
  return WORKS.has(before) && (!next || next.shape === "punctuation" || AFTER_WORK.has(after));
}
