import { complementEnd, headEnd, ofCountryEnd } from "./headedOrganisation.ts";
import { isInLongerName } from "./longerName.ts";
import { isNamesake } from "./namesakeOfPlace.ts";
import { afterParticle } from "./placesByWords.ts";
import { capitalsEnd, demonymLength, isCommonWord, type NameRule } from "./rule.ts";
import { listedAt, type Run } from "./run.ts";
import { TITLES } from "./words/people.ts";
import { PLACE_HEADS } from "./words/places.ts";
import { wordSet } from "./words/wordSet.ts";

/** "European Union", "Kremlin": an organisation of the lists. */
export const listedOrganisation: NameRule = ({ run, at }) => {
  const listed = listedAt(run, at);
  if (listed?.type !== "organisation") return null;
  if (isPartOfWord(run, at + listed.length) || isOfPlace(run, at + listed.length)) return null;
  const word = run.words[at];
  // In "Tesla CEO Elon Musk" the title shows that "Tesla" is a name.
  const hasTitle = TITLES.has(run.words[at + 1]?.lower ?? "");
  const isUnsure = listed.length === 1 && listed.isAmbiguous && (word?.isInitial || run.inHeadline);
  if (isUnsure && !hasTitle) return null;
  const strength = listed.isAmbiguous ? 0.7 : 0.95;
  const to = ofCountryEnd(run, at + listed.length);
  return { from: at, to, type: "organisation", rule: "names/listed-organisation", strength };
};

/** Whether a place's last word follows, or other words and it: "Quexa City Stadium", "M&S Bank Arena". */
function isOfPlace(run: Run, to: number): boolean {
  const end = capitalsEnd(run, to);
  return (
    !run.inHeadline && (end - to === 2 || end - to === 1) && PLACE_HEADS.has(run.words[end - 1]?.lower ?? "")
  );
}

/** Whether a hyphen joins the words before `to` to another one: "Co" in "Co-operative Bank". */
function isPartOfWord({ words, after }: Run, to: number): boolean {
  const [hyphen, next] = after;
  return to === words.length && hyphen?.text === "-" && !hyphen.afterSpace && next?.afterSpace === false;
}

/** "West Bank", "Security Council": a listed name of two or more words, unless it is part of a longer name. */
export const listedPhrase: NameRule = (context) => {
  const { run, at } = context;
  const listed = listedAt(run, at);
  if (!listed || listed.length < 2) return null;
  const { type } = listed;
  const to = at + listed.length;
  if (headEnd(run, at) > to || PLACE_HEADS.has(run.words[to]?.lower ?? "")) return null;
  if (type === "organisation" && isOfOtherPlace(run, at, to)) return null;
  if (type === "place" && isNamesake(run, at, to)) return null;
  if (type === "place" && isInLongerName(run, at, to))
    return team(context) ?? { from: at, to, type: null, rule: "names/other-head" };
  // "San Pedro de Poás", "Democratic Party of Korea"
  const whole = type === "place" ? afterParticle(run, at, to) : ofCountryEnd(run, to);
  return { from: at, to: whole, type, rule: `names/listed-${type}`, strength: 0.95 };
};

/** "Costa Rican Red Cross", "Kenya Red Cross": a country's society, which the list has without the country. */
export const nationalSociety: NameRule = ({ run, at }) => {
  const listed = listedAt(run, at);
  const to = at + (listed?.type === "place" ? listed.length : demonymLength(run, at));
  const [red, sign] = run.words.slice(to, to + 2);
  if (to === at || red?.text !== "Red" || !/^(?:Cross|Crescent)$/.test(sign?.text ?? "")) return null;
  if (headEnd(run, at) > to + 2) return null;
  return { from: at, to: to + 2, type: "organisation", rule: "names/listed-organisation", strength: 0.95 };
};

/** "Royal Bank of Quexa" isn't the "Royal Bank" of the list: ordinary words, of which there are many, each with its place. */
const isOfOtherPlace = (run: Run, at: number, to: number) =>
  OF_PLACES.has(run.words[to - 1]?.lower ?? "") &&
  run.words.slice(at, to).every((word) => isCommonWord(run, word)) &&
  complementEnd(run, to) > to;

const OF_PLACES = wordSet("bank university college institute academy museum");

/** "Smith & Sons", "Johnson & Johnson". */
export const ampersand: NameRule = ({ run, at }) => {
  const end = capitalsEnd(run, at);
  if (run.words[end]?.text !== "&") return null;
  const to = capitalsEnd(run, end + 1);
  // "Ada Quist & Alma Hurst"
  if (isWholeName(run, at, end) && isWholeName(run, end + 1, to)) return null;
  return { from: at, to, type: "organisation", rule: "names/ampersand", strength: 0.8 };
};

/** Whether words begin with a first name that another word follows. */
const isWholeName = ({ words, lists }: Run, from: number, to: number) =>
  to - from === 2 && lists.firstNames.has(words[from]?.text ?? "");

const PLURAL = /(?:[^s]s|Sox)$/;

/** A city followed by a plural: "Boston Bruins", "Ottawa Senators". */
export const team: NameRule = ({ run, at }) => {
  const listed = listedAt(run, at);
  if (listed?.type !== "place" || run.inHeadline) return null;
  const to = at + listed.length;
  const last = run.words[to];
  const isTeam =
    last && !last.isLink && to + 1 === capitalsEnd(run, at) && PLURAL.test(last.text) && !listedAt(run, to);
  if (!isTeam || demonymLength(run, to) || TITLES.has(last.lower)) return null;
  // "Georgia Davies" has the name of a place and isn't a team.
  if (run.lists.firstNames.has(run.words[at]?.text ?? "") && run.lists.surnames.has(last.text)) return null;
  return { from: at, to: to + 1, type: "organisation", rule: "names/team", strength: 0.7 };
};
