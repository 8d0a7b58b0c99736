/** What the rules that find names go by, in words; those that aren't here are told by their own name. */
const WORDS: Readonly<Record<string, string>> = {
  title: "a title before it",
  "full-name": "a first name and a surname",
  "first-name": "a first name",
  surname: "a surname",
  "surname-again": "part of a full name in this article",
  "spoken-of": "what it is said to do",
  officeholder: "a known holder of an office",
  "known-place": "a list of places",
  "known-organisation": "a list of organisations",
  "listed-again": "a listed name in this article",
  "same-words": "the same words elsewhere in this article",
  "short-form": "the short form of a name in this article",
  "head-again": "the last word of a name in this article",
  "organisation-head": "a word such as “Ministry” or “Inc.”",
  acronym: "capital letters",
  "place-head": "a word such as “River” or “Street”",
  "place-of": "a word such as “city of” before it",
  "place-expected": "words around it that a place has",
  "before-place": "the place behind it",
  "names.csv": "corrected by hand",
};

/** What a rule that found a name goes by. */
export function nameRuleWords(rule: string): string {
  return WORDS[rule] ?? rule.replaceAll("-", " ");
}
