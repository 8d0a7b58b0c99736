import type { PersonName } from "../records/author.ts";

const PARTICLE = /^(?:de|da|di|do|dos|du|des|del|della|la|le|van|von|zu|den|der|ter|ten|bin|ibn|al|el)$/;
const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;
const TITLE = /^(?:Dr|Prof|Mr|Mrs|Ms|Sir|Rev)\.?$/;
const LATIN_WORD = /^\p{Script=Latin}[\p{Script=Latin}\p{M}.'’-]*$/u;
const TWO_FAMILY_NAMES = /^(?:es|pt|ca|gl)\b/i;

/**
 * Family names that come first in their own languages, and often in English too: "Choe Son Hui",
 * "Mao Zedong". Kept whole, such a name is right both in a list and in a sentence. The name
 * parsers on npm (humanparser, parse-full-name, @citation-js/name) take "Hui" and "Un" for
 * family names, and "Press" of "Associated Press".
 */
const FAMILY_FIRST = new Set(
  (
    "Ahn An Bae Baek Cha Chae Chang Chen Cheng Cho Choe Choi Chu Chung Deng Dong Duong Feng Gao Guo Ha Han He Ho " +
    "Hong Hu Huang Huynh Hwang Jang Jeon Jeong Ji Jiang Jo Jung Kang Kim Ko Kwon Lam Le Lee Li Liang Lim Lin Liu " +
    "Luo Ma Mao Min Moon Na Nam Ngo Nguyen No Noh Oh Paek Pak Park Peng Pham Phan Ri Roh Ryu Seo Shin Sim So Son " +
    "Song Sun Tang Tran Vo Wang Wu Xi Xie Xu Yang Yi Yoo Yoon Yu Yun Zeng Zhang Zhao Zheng Zhou Zhu"
  ).split(" "),
);

/** "van der Berg, Jane, Jr.", as catalogues and reference managers have it; unsure names stay whole. */
export function inverted({ whole, given, particle, family, suffix }: PersonName): string {
  if (family === null) return whole;
  return [particle ? `${particle} ${family}` : family, given, suffix].filter(Boolean).join(", ");
}

/** @param language the article's, BCP 47. */
export function personName(text: string, language: string): PersonName {
  const inverted = /^([^,]+), ([^,]+)$/.exec(text);
  if (inverted?.[1] && inverted[2])
    return split(unshouted(inverted[2]).split(" "), unshouted(inverted[1]).split(" "));
  const words = unshouted(text).split(" ");
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

/** Names whose family part can't be told by its place. */
function isUnsure(words: readonly string[], cut: number, language: string): boolean {
  if (FAMILY_FIRST.has(words[0] ?? "")) return true;
  // "Ortega y Gasset", "bell hooks"
  if (words.some((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word))) return true;
  // "Gabriel García Márquez": two family names, or a second given name?
  const middle = words.slice(1, cut).filter((word) => word.replace(/\./g, "").length > 1);
  return middle.some((word) => TWO_FAMILY_NAMES.test(language) || /[^\x20-\x7E’]/.test(word));
}

/** Bylines in capitals are typography: "ANITA SNOW" is Anita Snow. Initials and III stay. */
function unshouted(text: string): string {
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
