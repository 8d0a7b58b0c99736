import type { Token } from "./tokens.ts";
import { wordSet } from "./words/wordSet.ts";

/** What follows a noun: after "the Samaritans" they show that nothing else is named, as "the Quist campaign" would. */
export const AFTER_NOUN = wordSet(`
  is was are were has have had will would can could may and or but in of to for on at with by from that as said says
  saying say`);

/** What only firms and other bodies have: "Quexa shares", "Quexa chief executive Ada Quist". */
const OF_BODIES = wordSet(
  "boss bosses shares shareholders customers employees staff chairman chairwoman ceo",
);

/** What somebody is of a body: "the boss of Quexa". */
const AT_BODIES = wordSet(
  "boss executive chairman chairwoman founder shareholders shares customers employees ceo",
);

const OF = new Set(["of", "at"]);

/**
 * The words with a capital that an article uses as nobody's name is used: "the Samaritans were", "Quexa, which", "the
 * boss of Quexa", "Quexa shares", "Ada Quist of Quexa". A verb such as "said" shows little there, since firms and places say things, too.
 * @param blocks the tokens of each block of the article.
 */
export function notPeople(blocks: readonly (readonly Token[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const tokens of blocks)
    for (const [at, token] of tokens.entries())
      if (hasCapital(token) && isNobody(tokens, at)) found.add(token.text);
  return found;
}

const hasCapital = (token: Token | undefined) => token?.shape === "capital" || token?.shape === "capitals";

function isNobody(tokens: readonly Token[], at: number): boolean {
  const word = (offset: number) => tokens[at + offset]?.text ?? "";
  const [before, after] = [word(-1), word(1)];
  if (before === "the" || before === "The") {
    const next = tokens[at + 1];
    if (!next || next.shape === "punctuation" || AFTER_NOUN.has(after) || hasCapital(next)) return true;
  }
  if (after === "," && word(2) === "which") return true;
  if (OF_BODIES.has(after) || (after === "chief" && word(2) === "executive")) return true;
  if (!OF.has(before)) return false;
  return AT_BODIES.has(word(-2)) || (hasCapital(tokens[at - 2]) && hasCapital(tokens[at - 3]));
}
