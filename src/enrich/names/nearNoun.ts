import type { NameRule } from "./rule.ts";
import { listedAt, type Run } from "./run.ts";
import { hasUnusual, isPersonLike, unknownEnd, wordAfter, wordBefore } from "./surroundings.ts";
import {
  ORG_NOUNS,
  ORG_NOUNS_AFTER,
  ORG_PARTICIPLES,
  ORG_PLURALS,
  ORG_RELATIONS,
  ORG_TITLES,
} from "./words/nouns.ts";
import { PLAIN_ACRONYMS } from "./words/organisations.ts";

/** The strength of a name that only a firm can have here, even if it looks like a person's: "CEO of Alma Hurst". */
export const FIRM = 0.8;

/** An unknown name that a noun says to be an organisation: "the insurer Quexa", "Quexa shares", "founder of Quexa". */
export const organisationNearNoun: NameRule = ({ run, at, afterTitle }) => {
  const to = unknownEnd(run, at);
  if (afterTitle || to === at || to - at > 4 || run.inHeadline) return null;
  // "On network TV"
  if (to - at === 1 && PLAIN_ACRONYMS.has(run.words[at]?.text ?? "")) return null;
  const strength = strengthOf(run, at, to);
  if (strength === 0) return null;
  return { from: at, to, type: "organisation", rule: "names/near-noun", strength };
};

/** How sure it is that a noun near the words at `at` makes them an organisation; 0 if it doesn't. */
function strengthOf(run: Run, at: number, to: number): number {
  const isPerson = isPersonLike(run, at, to);
  if (isOwned(run, at, to) && hasUnusual(run, at, to)) return certaintyOf(wordBefore(run, at, 2));
  if (isPerson || isNamedBand(run)) return followsFirm(run, at, to) ? FIRM : 0;
  if (followsNoun(run, at) && (hasUnusual(run, at, to) || to - at > 1)) return 0.75;
  if (!hasUnusual(run, at, to)) return 0;
  if (isExplained(run, to)) return 0.7;
  return precedesNoun(run, at, to) ? 0.65 : 0;
}

/**
 * A firm or a band with a person's name: "the fashion chain Ada Quist, which". In "the firm Ada Quist founded" she is a person, so nothing but
 * a sign or a small word may follow.
 */
function followsFirm(run: Run, at: number, to: number): boolean {
  const one = wordBefore(run, 0);
  if (at > 0 || (to - at < 2 && !CLUBS.has(one)) || to !== run.words.length) return false;
  const [next] = run.after;
  if (isNamedBand(run)) return true;
  if (!FIRMS.has(one) && !BANDS.has(one) && !CLUBS.has(one)) return false;
  return (
    next === undefined || (next.shape === "punctuation" && next.text !== "(") || AFTER_FIRM.has(next.text)
  );
}
/** "A band called Ada Quist" */
const isNamedBand = (run: Run) => NAMED.has(wordBefore(run, 0)) && BANDS.has(wordBefore(run, 0, 2));

const FIRMS = new Set([
  "chain",
  "retailer",
  "insurer",
  "supermarket",
  "brewer",
  "housebuilder",
  "brokerage",
  "consultancy",
]);
/** Whose name may be one first name: "the English club Chelsea". */
const CLUBS = new Set(["club"]);
const BANDS = new Set(["band", "duo", "trio", "quartet", "quintet", "supergroup"]);
const NAMED = new Set(["called", "named"]);
const AFTER_FIRM = new Set(["and", "or", "in", "has", "is", "was", "are", "were"]);

/** "the insurer Quexa", "firms such as Quexa". */
function followsNoun(run: Run, at: number): boolean {
  if (at > 0) return false;
  const [one, two, three] = [wordBefore(run, 0), wordBefore(run, 0, 2), wordBefore(run, 0, 3)];
  if (ORG_NOUNS.has(one)) return !isOtherThan(one, two);
  if (one === "including" || one === "like") return ORG_PLURALS.has(two);
  return one === "as" && two === "such" && ORG_PLURALS.has(three);
}

/** "To fund Quexa", where the noun is a verb; "calls this group Quexa", which names a kind. */
const isOtherThan = (noun: string, before: string) =>
  (VERBS_TOO.has(noun) && BEFORE_VERB.has(before)) || before === "this" || before === "these";
const VERBS_TOO = new Set(["fund", "lobby", "brand", "label", "bank", "group", "team", "network", "service"]);
const BEFORE_VERB = new Set([
  "to",
  "will",
  "would",
  "can",
  "could",
  "may",
  "might",
  "must",
  "should",
  "help",
  "not",
]);

const BEFORE_ORGANISATION = new Set(["of", "for", "at", "in", "with"]);

/** "founder of Quexa", "a stake in Quexa", "owned by Quexa". */
function isOwned(run: Run, at: number, to: number): boolean {
  const [one, two] = [wordBefore(run, at), wordBefore(run, at, 2)];
  // "The CEO of Ada Quist's campaign" runs the campaign.
  if (/^['’]s?$/.test(wordAfter(run, to))) return false;
  // People own firms too: two words that no list has are as likely somebody's name.
  if (one === "by") return to - at === 1 && ORG_PARTICIPLES.has(two) && !isPersonLike(run, at, at + 1);
  if (!BEFORE_ORGANISATION.has(one) || !ORG_RELATIONS.has(two)) return false;
  // "The headquarters in Kasna", "staff at Kasna": they are in a place.
  if (one === "in" && !HELD.has(two)) return false;
  if (one === "at" && ON_SITE.has(two)) return false;
  return OF_FIRMS.has(two) ? one !== "for" : !isPersonLike(run, at, at + 1);
}

/** What is held "in" a firm. */
const HELD = new Set(["stake", "stakes", "shares"]);

/** Whoever works "at" a place as well as at a firm. */
const ON_SITE = new Set(["staff", "employees", "headquarters"]);

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

/** What people and firms have in a town: "the Kasna office". */
const IN_TOWNS = new Set([
  "group",
  "headquarters",
  "officials",
  "management",
  "shops",
  "stores",
  "outlets",
  "employees",
  "spokesman",
  "spokeswoman",
]);

const ARTICLES = new Set(["a", "an", "the"]);
/** After these words another phrase begins: "a resident of the company town". */
const ENDS_PHRASE = new Set(["of", "who", "which", "that", "in", "for", "at", "from", "with", "and"]);

/** Whether the last word of an unlisted short name stands before: "Kasna" in "NHS Kasna". */
function followsAcronym(run: Run, at: number): boolean {
  const before = run.words[at - 1];
  if (!before || before.isLink || !before.isAllCapitals || before.text.length < 3) return false;
  return !before.text.includes(".") && listedAt(run, at - 1)?.type !== "place";
}

/** "Quexa shares", "Quexa CEO Ada Quist". */
function precedesNoun(run: Run, at: number, to: number): boolean {
  const next = wordAfter(run, to);
  // "The NHS Kasna spokeswoman": the name is longer.
  if (followsAcronym(run, at)) return false;
  if (to < run.words.length) return to - at <= 2 && ORG_TITLES.has(next.toLowerCase());
  // "The party's Westminster group" sits in a town.
  const isTown = run.lists.towns.has(run.words[at]?.key ?? "");
  return to - at === 1 && ORG_NOUNS_AFTER.has(next) && !(isTown && IN_TOWNS.has(next));
}
