/** What each rule of parsing recognises in a file, as an explanation says it: "found by: …". */
export const PARSING_RULES = {
  "parsing/picture": "a picture in the Markdown",
  "parsing/link": "an address that the page can’t lead to",
  "parsing/broken-word": "the hyphen of a word that was broken at a line’s end",
  "parsing/headline": "the headline that another title replaces",
  "parsing/separator": "a line without words, or a word that ends the text",
  "parsing/tags": "markup that was left over",
  "parsing/repeated-title": "the headline once more",
  "parsing/hashtags": "a line of hashtags",
  "parsing/mail": "a header line of an e-mail",
  "parsing/release": "the label or the contact of a press release",
  "parsing/section": "the name of a section above the headline",
  "parsing/credit-line": "a line with the author or the day of publication",
  "parsing/byline": "names after “By”",
  "parsing/published": "a date in a line of its own",
  "parsing/dateline": "a place, a day or an agency before the first sentence",
  "parsing/furniture": "an advertisement, a button or a notice around the article",
  "parsing/house": "a line in which the house speaks of itself to its readers",
  "parsing/production": "a line that names reporters and editors",
  "parsing/caption": "the caption of a picture",
  "parsing/related": "a link to another article",
  "parsing/mail-tail": "what ends an e-mail: a signature, or a mail that is answered",
  "parsing/author-note": "a last paragraph that says who wrote the article",
  "parsing/last-line": "a line after the last sentence",
  "parsing/takeaways": "a closing list of key points",
} as const;

export type ParsingRuleId = keyof typeof PARSING_RULES;
