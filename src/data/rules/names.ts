/** What each rule recognises a name by. */
export const NAME_RULES = {
  "names/title-before": "a title before it",
  "names/full-name": "a first name and a surname",
  "names/first-name": "a first name",
  "names/surname": "a surname",
  "names/officeholder": "the surname of a known officeholder",
  "names/human-context": "words around it that only a person has, such as “said” or “lawmaker”",
  "names/part-of-full-name": "part of a full name in this article",
  "names/listed-place": "a list of places",
  "names/place-of": "words such as “Gulf of” or “Republic of”",
  "names/place-head": "a word such as “River” or “Street”",
  "names/place-start": "a first word such as “Mount” or “Lake”",
  "names/place-before-place": "the place after it",
  "names/place-expected": "a word such as “in” or “near” before it",
  "names/state-abbreviation": "an abbreviation of a US state after a comma",
  "names/listed-organisation": "a list of organisations",
  "names/organisation-head": "a word such as “Ministry” or “Inc.”",
  "names/organisation-pair": "two parts joined by “and”, as in “Securities and Exchange Commission”",
  "names/ampersand": "an “&” between its parts",
  "names/team": "a city and a plural, as in “Boston Bruins”",
  "names/near-noun": "a noun near it that says what it is, such as “company” or “shares”",
  "names/place-near-noun": "a noun near it such as “village of” or “district”",
  "names/unknown-person": "two or three unusual words that nothing else explains",
  "names/listed-town": "a list of smaller towns",
  "names/source": "“according to” before it",
  "names/with-country": "an unusual word before a country, as in “Quexa Nigeria”",
  "names/in-series": "the names beside it in a series",
  "names/web-name": "an address that says something, as in “Quexa.org said”",
  "names/acronym": "capital letters",
  "names/short-form": "the short form of a name in this article",
  "names/last-word": "the last word of a name in this article",
  "names/listed-elsewhere": "the same listed name elsewhere in this article",
  "names/same-firm": "the same name elsewhere in this article, where only a firm can have it",
  "names/same-words": "the same words elsewhere in this article",
  "names/corrected": "a correction made by hand",
} as const;

export type NameRuleId = keyof typeof NAME_RULES;

/** What each rule recognises words by that have capitals but are not a name. */
export const NON_NAME_RULES = {
  "names/function-word": "a word such as “The” or “Monday”",
  "names/with-article": "a whole name after “the”, as things have it",
  "names/demonym": "a people or a language",
  "names/title": "a title",
  "names/other-head": "a word such as “War”, “Prize” or “Act”",
  "names/currency": "a sum of money, as in “US$5”",
  "names/plural-acronym": "the plural of an acronym, as in “NGOs”",
  "names/storm": "a storm’s name",
  "names/role": "what somebody is, before the name",
  "names/sentence-start": "an ordinary word at the beginning of a sentence",
} as const;

export type NonNameRuleId = keyof typeof NON_NAME_RULES;
