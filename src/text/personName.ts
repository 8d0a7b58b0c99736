import type { PersonName } from "../records/author.ts";
import { TITLE_ABBREVIATIONS } from "./abbreviations.ts";
import { FAMILY_FIRST_SURNAMES } from "./familyFirst.ts";

const PARTICLE = /^(?:de|da|di|do|dos|du|des|del|della|la|le|van|von|zu|den|der|ter|ten|bin|ibn|al|el)$/;

/** What can follow a surname within a full name, without full stops: "Martin Luther King Jr." */
export const NAME_SUFFIXES: readonly string[] = ["Jr", "Sr", "II", "III", "IV", "Esq", "PhD"];
const SUFFIX = new RegExp(`^(?:${NAME_SUFFIXES.join("|")})\\.?$`);

/** Whether a word is such a suffix, with or without its full stop. */
export const isNameSuffix = (word: string): boolean => SUFFIX.test(word);

const TITLE = new RegExp(`^(?:Sir|${TITLE_ABBREVIATIONS.join("|")})\\.?$`);
/** Two words without accents, as most names are: they need none of the rules below but those for a title, a suffix and family names in front. */
const PLAIN = /^([A-Z][a-z]+) ([A-Z][a-z]+)$/;
const LATIN_WORD = /^\p{Script=Latin}[\p{Script=Latin}\p{M}.'’-]*$/u;
const TWO_FAMILY_NAMES = /^(?:es|pt|ca|gl)\b/i;

/** The name as catalogues and reference managers sort it: "van der Berg, Jane, Jr."; whole where the family name isn't known. */
export function inverted({ whole, given, particle, family, suffix }: PersonName): string {
  if (family === null) return whole;
  return [particle ? `${particle} ${family}` : family, given, suffix].filter(Boolean).join(", ");
}

/**
 * Splits a person's name, written as "Jane van der Berg" or "van der Berg, Jane".
 * @param language the article's, as BCP 47: Spanish and Portuguese names have two family names.
 */
export function personName(text: string, language: string): PersonName {
  const [, first = "", family = ""] = PLAIN.exec(text) ?? [];
  if (family !== "" && !FAMILY_FIRST_SURNAMES.has(first) && !TITLE.test(first) && !SUFFIX.test(family))
    return { whole: text, given: first, particle: "", family, suffix: "" };
  const inverted = /^([^,]+), ([^,]+)$/.exec(text);
  if (inverted?.[1] && inverted[2])
    return split(ordinaryCase(inverted[2]).split(" "), ordinaryCase(inverted[1]).split(" "));
  const words = ordinaryCase(text).split(" ");
  if (TITLE.test(words[0] ?? "")) words.shift();
  const whole = words.join(" ");
  const last = words.length - (SUFFIX.test(words.at(-1) ?? "") ? 1 : 0);
  const bare = words.slice(0, last);
  const at = bare.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const cut = at > 0 ? at : last - 1;
  if (!bare.every((word) => LATIN_WORD.test(word)) || cut < 1 || isUnsure(bare, cut, language))
    return { whole, given: "", particle: "", family: null, suffix: "" };
  return split(bare.slice(0, cut), bare.slice(cut), words[last]);
}

function split(given: readonly string[], rest: readonly string[], suffix = ""): PersonName {
  const first = rest.findIndex((word) => !PARTICLE.test(word));
  const particle = rest.slice(0, Math.max(0, first)).join(" ");
  const family = rest.slice(Math.max(0, first)).join(" ");
  const whole = [...given, ...rest, suffix].filter(Boolean).join(" ");
  return { whole, given: given.join(" "), particle, family, suffix };
}

/**
 * Whether the family name can't be known from its position. Such a name is kept whole, which is right both in
 * a list and in a sentence. (The name parsers on npm, humanparser, parse-full-name and @citation-js/name, take
 * "Hui" of "Choe Son Hui" and "Press" of "Associated Press" for family names.)
 */
function isUnsure(words: readonly string[], cut: number, language: string): boolean {
  if (FAMILY_FIRST_SURNAMES.has(words[0] ?? "")) return true;
  // "Melanie C": what is left of a family name, which nobody is listed by.
  if (/^\p{L}\.?$/u.test(words.at(-1) ?? "")) return true;
  // "Ortega y Gasset", "bell hooks"
  if (words.some((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word))) return true;
  // "Gabriel García Márquez": two family names, or a second given name?
  const middle = words.slice(1, cut).filter((word) => word.replace(/\./g, "").length > 1);
  return middle.some((word) => TWO_FAMILY_NAMES.test(language) || /[^\x20-\x7E’]/.test(word));
}

/** A byline in capitals in ordinary case: "ANITA SNOW" becomes "Anita Snow"; initials and "III" stay. */
function ordinaryCase(text: string): string {
  if (
    !/^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(text) ||
    text !== text.toUpperCase() ||
    !/\p{Lu}{3}/u.test(text)
  )
    return text;
  return text.replace(/[\p{L}\p{M}]+\.?/gu, (word) =>
    SUFFIX.test(word) || word.endsWith(".")
      ? word
      : PARTICLES_UP.has(word)
        ? word.toLowerCase()
        : capitalised(word),
  );
}

const PARTICLES_UP = new Set(["VAN", "VON", "DER", "DEN", "DE", "DA", "DI", "DEL", "LA", "TER"]);

function capitalised(word: string): string {
  const lower = word.slice(1).toLowerCase();
  return word.startsWith("MC") && word.length > 3
    ? `Mc${word.charAt(2)}${word.slice(3).toLowerCase()}`
    : word.charAt(0) + lower;
}
