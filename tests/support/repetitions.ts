/**
 * What a text may repeat: one of each kind of thing that the rules look for, and what breaks careless ones. A rule
 * that goes back to the beginning of a text, or on to its end, for each of them takes the square of the time.
 */
const PLAIN_TOKENS: readonly string[] = [
  // Time expressions
  ...[
    "Monday",
    "on Monday",
    "May 3, 2024",
    "May",
    "3 May",
    "last week",
    "2019",
    "in 2019",
    "3 p.m.",
    "In 2012, it began in April.",
    "the Sept. 11 attacks",
    "could start by summer",
    "Saturday last",
    "to-day",
    "the season runs from October",
    "the 28th ult.",
    "shortage in the system",
    "on a Tuesday",
    "the daily",
    "3/4/2015",
    "two weeks from Monday",
    "ten years ago today",
    "will close in March",
    "In March, the plant which is to",
    "is held every year in April",
    "12:30",
    "was to vote before Monday's debate,",
    "so far in 2019,",
    "the dry season (May to",
    "Closed during the month of May",
    "Arsenal play Chelsea on Sunday",
    "this past week",
    "overnight",
  ],
  ...[
    "10 years",
    "a year ago",
    "two days later",
    "the 1990s",
    "Easter",
    "the first quarter",
    "from May to June",
  ],
  ...["2024-05-03", "today", "every week", "winter"],
  ...["if they had today", "today's European", "three or four weeks ago", "the daily Granma", "Monday and"],
  // Events
  ...["He left Leeds on Monday,", "Bo will visit Leeds next month."],
  // Names
  ...[
    "John Smith",
    "Mr. A",
    "Cha",
    "President Smith",
    "the University of Leeds",
    "Paris, France",
    "U.S.",
    "A. B.",
  ],
  ...[
    "President Clinton",
    "Pope Francis",
    "USS Smith",
    "America Rising",
    "Hail Mary",
    "Howard Dean",
    "Dar es Leeds",
  ],
  ...["John Smith, 41,", "Smith’s", "Anna and Bob", "the John Smith,"],
  ...["Quexa.org said", "NHS Kasna and", "St Mary’s", "McDonald’s", "the MP for Leeds", "Ada de Blasio"],
  // Quotations
  ...[
    '"a" he said.',
    '"A b," said John Smith.',
    "“a”",
    "“",
    "”",
    '"',
    "'",
    "’",
    "‘a’",
    "said",
    "he said",
    "«a»",
  ],
  ...["according to", "according to John Smith,", "John Smith said that"],
  // Figures
  ...["10,000 people", "$5 million", "5%", "one hundred", "1", "1,111,", "more than", "10 Aa"],
  ...["nine of 10", "one child in 4", "a half of 1 percent", "between five and 10 percent,"],
  ...[
    "Ada of Leeds, who said",
    "refused to say “a”,",
    "Ada’s claims of “a”, and",
    "Lee reported from Leeds; Bo, from Paris.",
  ],
  // Lines that stand for something
  ...[
    "- x",
    "By A",
    "By John Smith",
    "# a",
    "> q",
    "1. x",
    "| a | b |",
    "LONDON (Reuters) -",
    "Published May 3, 2024",
  ],
  ...["From: a@b.com", "Related: A", "#tag", "Photo: A", "* * *", "---", "• x"],
  // Addresses
  ...["https://example.org/a", "www.example.org", "a@example.org"],
  // Marks of Markdown
  ...[
    "*a",
    "*a*",
    "**a",
    "_a_",
    "[a](b)",
    "[",
    "]",
    "![",
    "![a](b)",
    "`",
    "``a",
    "<",
    "<a>",
    "&amp;",
    "&",
    "\\",
    "~~a",
  ],
  // Words and marks
  ...[
    "a",
    "a,",
    "a.",
    "a.b.",
    "A",
    "and",
    "of",
    "the",
    "it",
    "A,",
    "no capital here.",
    "CAPITALS",
    "(",
    ")",
    "|",
  ],
  ...[".", "...", "-", "–", "—", ",", ";", ":", "!", "?", "/", "…", "$", "%"],
  // Other scripts and invisible characters
  ...[
    "😀",
    "中文。",
    "العربية",
    "Россия",
    "é",
    "e\u0301\u0301",
    "\u0301",
    "\t",
    "\u00a0",
    "\u200b",
    "ﬁ",
    "İ",
  ],
];

/** What is repeated without a space: one unbroken word. */
const UNBROKEN_TOKENS: readonly string[] = [
  "a",
  "A",
  "1",
  "aA",
  "a.",
  "-",
  "é",
  "中",
  "'",
  '"',
  "[",
  "*",
  "_",
  "\u0301",
];

/** A text of a length that repeats a token. */
export interface Repetition {
  readonly name: string;
  of(length: number): string;
}

const quoted = (token: string) => JSON.stringify(token);
const repeat = (unit: string, length: number) => unit.repeat(Math.max(1, Math.floor(length / unit.length)));

/** Each token on one line, one a line, one a paragraph, and in the middle of a sentence of a paragraph. */
export const REPETITIONS: readonly Repetition[] = [
  ...PLAIN_TOKENS.flatMap((token): Repetition[] => [
    { name: `${quoted(token)} on one line`, of: (length) => repeat(`${token} `, length) },
    { name: `${quoted(token)} one a line`, of: (length) => repeat(`${token}\n`, length) },
    { name: `${quoted(token)} one a paragraph`, of: (length) => repeat(`${token}\n\n`, length) },
  ]),
  ...UNBROKEN_TOKENS.map((token) => ({
    name: `${quoted(token)} without a space`,
    of: (length: number) => repeat(token, length),
  })),
  { name: "empty lines", of: (length) => `a${repeat("\n", length)}b` },
];
