import { headEnd } from "./headedOrganisation.ts";
import { demonymLength, type NameRule, reading, capitalsEnd } from "./rule.ts";
import { listedAt } from "./run.ts";
import { TITLES } from "./words/people.ts";
import { PLACE_HEADS } from "./words/places.ts";

/** "European Union", "Kremlin": listed, and not continued by words of a longer name. */
export const listedOrganisation: NameRule = ({ run, at }) => {
  const known = listedAt(run, at);
  if (known?.type !== "organisation") return null;
  const word = run.words[at];
  // "Tesla CEO Elon Musk" is no sentence's common word.
  const isHolder = TITLES.has(run.words[at + 1]?.lower ?? "");
  const isUnsure = known.length === 1 && known.isAmbiguous && (word?.isInitial || run.inHeadline);
  if (isUnsure && !isHolder) return null;
  return reading(at, at + known.length, "organisation", "known-organisation", known.isAmbiguous ? 0.7 : 0.95);
};

/** "West Bank", "Security Council": two words or more of the lists, where no longer name goes on. */
export const listedPhrase: NameRule = ({ run, at }) => {
  const known = listedAt(run, at);
  if (!known || known.length < 2) return null;
  const to = at + known.length;
  if (headEnd(run, at) > to || PLACE_HEADS.has(run.words[to]?.lower ?? "")) return null;
  return reading(at, to, known.type, `known-${known.type}`, 0.95);
};

/** "Smith & Sons", "Johnson & Johnson". */
export const ampersand: NameRule = ({ run, at }) => {
  const end = capitalsEnd(run, at);
  if (run.words[end]?.text !== "&") return null;
  return reading(at, capitalsEnd(run, end + 1), "organisation", "ampersand", 0.8);
};

const TEAM = /(?:[^s]s|Sox)$/;

/** A city with a word in the plural: "Boston Bruins", "Ottawa Senators". */
export const team: NameRule = ({ run, at }) => {
  const known = listedAt(run, at);
  if (known?.type !== "place" || run.inHeadline) return null;
  const to = at + known.length;
  const last = run.words[to];
  const isTeam =
    last && !last.isLink && to + 1 === capitalsEnd(run, at) && TEAM.test(last.text) && !listedAt(run, to);
  return isTeam && !demonymLength(run, to) ? reading(at, to + 1, "organisation", "team", 0.7) : null;
};
