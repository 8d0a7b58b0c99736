/** A query as Pagefind's program takes it: words in lower case and without punctuation. */
export interface PagefindQuery {
  /** Without accents. */
  readonly words: string;
  /** The same with them. */
  readonly written: string;
  /** Whether it was in quotation marks: these words in this order, and no longer ones that begin like them. */
  readonly isPhrase: boolean;
}

/** Punctuation that Pagefind keeps in words. */
const KEPT = new Set("_‿⁀⁔︳︴﹍﹎﹏＿");

const PUNCTUATION = /^\p{Pd}|[\p{Pe}\p{Pf}\p{Pi}\p{Po}]|\p{Ps}$/u;

/** The two marks of Japanese that change a letter rather than accent it. */
const VOICED = /[\u3099\u309A]/;

/**
 * Prepares a query as Pagefind's own script does, so that its words are those of the index.
 * @param language BCP 47 tag of the language of the index.
 */
export function pagefindQuery(query: string, language: string): PagefindQuery {
  const isPhrase = /^\s*".+"\s*$/.test(query);
  const separated = /^(?:zh|ja|th)\b/.test(language)
    ? wordsIn(query, language).join(" ")
    : lettersIn(query, language);
  const pairs = separated
    .replace(/\s{2,}/g, " ")
    .trim()
    .split(" ")
    .map((word) => ({ word, plain: withoutAccents(word) }))
    .filter(({ plain }) => plain !== "");
  return {
    words: pairs.map(({ plain }) => plain).join(" "),
    written: pairs.map(({ word }) => word).join(" "),
    isPhrase,
  };
}

/** The words of a language that doesn't put spaces between them. */
function wordsIn(text: string, language: string): string[] {
  return segmentsOf(text, language, "word")
    .map((word) => lettersIn(word, language))
    .filter((word) => word !== "");
}

/** A text in lower case, without punctuation. */
function lettersIn(text: string, language: string): string {
  return segmentsOf(text, language, "grapheme")
    .map((letter) => (KEPT.has(letter) ? letter : PUNCTUATION.test(letter) ? "" : letter.toLowerCase()))
    .join("");
}

function segmentsOf(text: string, language: string, granularity: "word" | "grapheme"): string[] {
  if (typeof Intl.Segmenter === "undefined") return granularity === "word" ? text.split(/\s+/) : [...text];
  return [...new Intl.Segmenter(language, { granularity }).segment(text)].map(({ segment }) => segment);
}

function withoutAccents(word: string): string {
  const plain = word.normalize("NFD").replace(/(?![\u3099\u309A])\p{M}/gu, "");
  return VOICED.test(plain) ? plain.normalize("NFC") : plain;
}
