import { FAMILY_FIRST_SURNAMES } from "../../text/familyFirst.ts";
import { isListedPerson } from "./gazetteer.ts";
import { isNamedWork } from "./namedWork.ts";
import { nameEnd } from "./nameEnd.ts";
import { isBeforeOtherForm } from "./notFullName.ts";
import { isCommonWord, isShouted, type NameRule } from "./rule.ts";
import { listedAt } from "./run.ts";
import { unknownEnd, wordBefore } from "./surroundings.ts";
import { FOREIGN_ARTICLES } from "./words/other.ts";
import { wordSet } from "./words/wordSet.ts";

/** The longest unknown name that is taken for a person's. */
const MAX_WORDS = 3;

const LATIN = /^[\p{Script=Latin}\p{M}.'’-]+$/u;

/** After an article or these prepositions, an unknown name is rarely a person's: "the Vrelka Qwond". */
const BEFORE_OTHERS = wordSet("a an the in at on near from into across throughout (");

/**
 * Two or three uncommon words that nothing else explains: in news this is mostly a person whose names are in no list.
 */
export const unknownPerson: NameRule = (context) => {
  const { run, at, afterUnknown } = context;
  const to = nameEnd(run, at);
  const capitals = run.words.slice(at, to).filter(({ isLink }) => !isLink);
  if (afterUnknown || run.inHeadline || capitals.length < 2 || capitals.length > MAX_WORDS) return null;
  if (BEFORE_OTHERS.has(wordBefore(run, at)) || isForeignArticle(run.words[at]?.lower)) return null;
  const areUnknown = capitals.every(
    (word) =>
      LATIN.test(word.text) &&
      // "Sizewell C" is the third of several things.
      word.text.length > 1 &&
      !isCommonWord(run, word) &&
      !word.isAllCapitals &&
      !context.occursInLowerCase(word.lower),
  );
  // "Chama Cha Mapinduzi": a family name that comes first stands inside no other name.
  if (capitals.slice(1, -1).some(({ text }) => FAMILY_FIRST_SURNAMES.has(text))) return null;
  if (!areUnknown || run.words.slice(at, to).some((_, index) => listedAt(run, at + index))) return null;
  if (isBeforeOtherForm(run, to)) return { from: at, to, type: null, rule: "names/other-head" };
  if (isNamedWork(run, at, to)) return { from: at, to, type: null, rule: "names/with-article" };
  return { from: at, to, type: "person", rule: "names/unknown-person", strength: 0.5 };
};

/** "Al" is a first name, too, but hardly before a surname that no list has. */
const isForeignArticle = (word = "") => word === "al" || FOREIGN_ARTICLES.has(word);

/** A town of the list that nothing shows to be something else: "the road from Whitstable". */
export const listedTown: NameRule = ({ run, at, afterTitle, afterUnknown, occursInLowerCase }) => {
  const to = unknownEnd(run, at);
  if (afterTitle || afterUnknown || to === at || run.inHeadline || isShouted(run, at)) return null;
  const name = run.words
    .slice(at, to)
    .map(({ key }) => key)
    .join(" ");
  if (!run.lists.towns.has(name) || wordBefore(run, at) === "the" || occursInLowerCase(name.toLowerCase()))
    return null;
  return { from: at, to, type: "place", rule: "names/listed-town", strength: 0.65 };
};

/** "according to Quexa": whom a text relies on, without a first name, is mostly an organisation. */
export const source: NameRule = ({ run, at }) => {
  const to = unknownEnd(run, at);
  const isSource = wordBefore(run, at) === "to" && wordBefore(run, at, 2) === "according";
  const word = run.words[at];
  if (!isSource || to !== at + 1 || !word || isCommonWord(run, word)) return null;
  if (isListedPerson(run.lists, word.text)) return null;
  return { from: at, to, type: "organisation", rule: "names/source", strength: 0.55 };
};
