/** What each rule of dating takes as evidence for an article's own date, as an explanation says it. */
export const DATING_RULES = {
  "dating/register": "a date in the register",
  "dating/front-matter": "a date in the file’s front matter",
  "dating/file-details":
    "a date that the file states outside its text, such as a web page’s date of publication",
  "dating/published": "a line that says when the article was published",
  "dating/updated": "a line that says when the article was updated",
  "dating/dateline": "a dateline with a full date",
  "dating/running-head": "a line with a newspaper’s name and the day",
  "dating/foreign-date": "a line with a full date in another language",
  "dating/file-name": "a date in the file’s name or folder",
  "dating/seen-by": "a day on which the file was captured or changed, so that the article was there by then",
  "dating/year": "a year that the text names",
  "dating/age": "an age, with the year of birth",
  "dating/years-since": "a number of years since a year that the text names",
  "dating/office": "a person named with a public office",
  "dating/event": "a known event that the text names",
  "dating/event-time": "a known event that the text names with its month or day, without the year",
  "dating/dateline-day": "a dateline with a day but no year",
  "dating/weekday-date": "a weekday named with its day of the month",
  "dating/recent-day": "a day in the opening, without a weekday, on which something was said or done",
  "dating/bare-weekday": "a weekday named without a date",
  "dating/same-visit": "another article on the same visit",
  "dating/similar-article": "another article with many of the same names and figures",
  "dating/dated-elsewhere": "another article that names the year of the same event",
} as const;
export type DatingRuleId = keyof typeof DATING_RULES;
