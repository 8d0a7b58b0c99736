import { memoised } from "../../shared/memoised.ts";
import { NAME_ENDINGS } from "./words/people.ts";

/** Spellings of the same first name in different transliterations, one name a line. Written by hand. */
const FIRST_NAMES = `
sergei sergey serhii serhiy
dmitry dmitri dmitriy dmitrii dmytro
andrei andrey andrii andriy
alexei alexey aleksei aleksey oleksii oleksiy
alexander aleksandr alexandr oleksandr
nikolai nikolay mykola
yuri yury yuriy iurii yurii
anatoly anatoli anatoliy anatolii
vasily vasili vasiliy vasyl
grigory grigori grigoriy hryhorii
valery valeri valeriy valerii
vitaly vitali vitaliy vitalii
gennady gennadi gennadiy gennadii
evgeny yevgeny evgeni yevgeni evgeniy yevgeniy yevhen
mikhail mihail mykhailo
volodymyr wolodymyr
mohammed muhammad mohammad mohamed muhammed mohamad
ahmed ahmad
hussein hussain husayn hossein
hassan hasan
yusuf yousef youssef yusef
abdullah abdallah abdulla
mahmoud mahmud
omar umar
osama usama
khaled khalid
`;

const VARIANTS = new Map(
  FIRST_NAMES.trim()
    .split("\n")
    .flatMap((line) => {
      const group = line.split(" ");
      return group.map((form) => [form, group[0] ?? form] as const);
    }),
);

const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ð: "d",
  þ: "th",
};

/** Names without accents and the like, which are nearly all: their folding needs no Unicode classes, which take long. */
const PLAIN = /^[ -~]*$/;

/**
 * A name for comparison: in lower case, without accents, apostrophes and full stops, and with spaces for hyphens.
 * "Łódź–Øst" becomes "lodz ost".
 */
export const foldName = memoised((form: string): string => {
  if (PLAIN.test(form)) return form.replace(/['.]/g, "").toLowerCase().replace(/[ -]+/g, " ").trim();
  const plain = form
    .normalize("NFD")
    .replace(/[\p{M}’'.]/gu, "")
    .toLowerCase();
  return plain
    .replace(/[łøđßæœıðþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\s\p{Pd}]+/gu, " ")
    .trim();
});

/** A surname with the romanised endings that vary made equal: "Zelensky", "Zelenskyy", "Zelenskiy". */
function surname(word: string): string {
  return word.replace(/sk(?:yy|iy|ii|ij|yi|yj|y)$/, "ski").replace(/(?:yy|iy|ii|yi)$/, "i");
}

/**
 * A key that all spellings of a person's full name share: "Kim Jong-un" and "Kim Jong Un",
 * "Sergei Lavrov" and "Sergey Lavrov", "Donald J. Trump" and "Donald Trump".
 */
export const personKey = memoised((name: string): string => {
  const all = foldName(name).split(" ");
  // The number of a king stays: "Charles II" isn't Charles III.
  const words = all.length > 2 ? all.filter((word) => !NAME_ENDINGS.has(word)) : all;
  const kept = words.filter((word, index) => index === 0 || index === words.length - 1 || word.length > 1);
  return kept
    .map((word, index) => (index === 0 && kept.length > 1 ? (VARIANTS.get(word) ?? word) : surname(word)))
    .join(" ");
});

/** A key that all spellings of a place or an organisation share: without the article, and with "and" for "&". */
export function plainKey(name: string): string {
  return foldName(name).replace(/^the /, "").replace(/&/g, "and");
}
