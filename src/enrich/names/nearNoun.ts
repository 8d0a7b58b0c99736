import type { NameRule } from "./rule.ts";
import type { Run } from "./run.ts";
import { hasUnusual, isPersonLike, unknownEnd, wordAfter, wordBefore } from "./surroundings.ts";
import {
  ORG_NOUNS,
  ORG_NOUNS_AFTER,
  ORG_PARTICIPLES,
  ORG_PLURALS,
  ORG_RELATIONS,
  ORG_TITLES,
} from "./words/nouns.ts";

/** The strength of a name that only a firm can have here, even if it looks like a person's: "CEO of Alma Hurst". */
export const FIRM = 0.8;

/** An unknown name that a noun says to be an organisation: "the insurer Quexa", "Quexa shares", "founder of Quexa". */
export const organisationNearNoun: NameRule = ({ run, at, afterTitle }) => {
  const to = unknownEnd(run, at);
  if (afterTitle || to === at || to - at > 4 || run.inHeadline) return null;
  const strength = strengthOf(run, at, to);
  if (strength === 0) return null;
  return { from: at, to, type: "organisation", rule: "names/near-noun", strength };
};

/** How sure it is that a noun near the words at `at` makes them an organisation; 0 if it doesn't. */
function strengthOf(run: Run, at: number, to: number): number {
  const isPerson = isPersonLike(run, at, to);
  if (isOwned(run, at, to) && hasUnusual(run, at, to)) return certaintyOf(wordBefore(run, at, 2));
  if (isPerson) return 0;
  if (followsNoun(run, at) && (hasUnusual(run, at, to) || to - at > 1)) return 0.75;
  if (!hasUnusual(run, at, to)) return 0;
  if (isExplained(run, to)) return 0.7;
  return precedesNoun(run, at, to) ? 0.65 : 0;
}

/** "the insurer Quexa", "firms such as Quexa". */
function followsNoun(run: Run, at: number): boolean {
  if (at > 0) return false;
  const [one, two, three] = [wordBefore(run, 0), wordBefore(run, 0, 2), wordBefore(run, 0, 3)];
  if (ORG_NOUNS.has(one)) return true;
  if (one === "including" || one === "like") return ORG_PLURALS.has(two);
  return one === "as" && two === "such" && ORG_PLURALS.has(three);
}

const BEFORE_ORGANISATION = new Set(["of", "for", "at", "in", "with"]);

/** "founder of Quexa", "a stake in Quexa", "owned by Quexa". */
function isOwned(run: Run, at: number, to: number): boolean {
  const [one, two] = [wordBefore(run, at), wordBefore(run, at, 2)];
  // "The CEO of Ada Quist's campaign" runs the campaign.
  if (/^['’]s?$/.test(wordAfter(run, to))) return false;
  // People own firms too: two words that no list has are as likely somebody's name.
  if (one === "by") return to - at === 1 && ORG_PARTICIPLES.has(two) && !isPersonLike(run, at, at + 1);
  if (!BEFORE_ORGANISATION.has(one) || !ORG_RELATIONS.has(two)) return false;
  return OF_FIRMS.has(two) ? one !== "for" : !isPersonLike(run, at, at + 1);
}

/** A spokesperson may speak for a person too. */
const certaintyOf = (relation: string) =>
  OF_FIRMS.has(relation) ? FIRM : relation.startsWith("spokes") ? 0.6 : 0.75;

/** Relations that only firms have, even firms with a person's name: "CEO of Alma Hurst". */
const OF_FIRMS = new Set(["ceo", "cfo", "coo", "cto", "chairman", "shares", "shareholders", "subsidiary"]);

/** "Quexa, a Norwegian online platform": a noun within a few words after a comma and an article. */
function isExplained({ words, after }: Run, to: number): boolean {
  const [comma, article, ...others] = after;
  if (to !== words.length || comma?.text !== "," || !ARTICLES.has(article?.text ?? "")) return false;
  for (const { text, shape } of others) {
    if (shape === "punctuation" && text !== "-") return false;
    if (ORG_NOUNS.has(text)) return true;
    if (ENDS_PHRASE.has(text)) return false;
  }
  return false;
}

const ARTICLES = new Set(["a", "an", "the"]);
/** After these words another phrase begins: "a resident of the company town". */
const ENDS_PHRASE = new Set(["of", "who", "which", "that", "in", "for", "at", "from", "with", "and"]);

/** "Quexa shares", "Quexa CEO Ada Quist". */
function precedesNoun(run: Run, at: number, to: number): boolean {
  const next = wordAfter(run, to);
  if (to < run.words.length) return to - at <= 2 && ORG_TITLES.has(next.toLowerCase());
  return to - at === 1 && ORG_NOUNS_AFTER.has(next);
}
