import { DATING_RULES } from "../data/rules/dating.ts";
import { PARSING_RULES } from "../data/rules/parsing.ts";
import { counting, type Forms } from "./counting.ts";
import { list } from "./list.ts";
import { type Make, type Parts, parts } from "./parts.ts";
import type { Period } from "./period.ts";
import type { Searched } from "./searched.ts";
import type { Unit } from "./unit.ts";

const counts = /* @__PURE__ */ counting<"one">("en");
const number = (count: number) => counts.number(count);
const counted = (count: number, forms: Forms<"one">) => counts.counted(count, forms);

/** A record of texts that may be others in other languages. */
const widened = <K extends string>(record: Readonly<Record<K, string>>): Readonly<Record<K, string>> =>
  record;

/** "contain “a” and “b” but not “c”"; null where no words were searched. @param isOne whether one article does, or none. */
function containing(wanted: readonly string[], excluded: readonly string[], isOne: boolean): string | null {
  const without = list(excluded, "or");
  if (wanted.length === 0) return without === "" ? null : `${isOne ? "does" : "do"} not contain ${without}`;
  const but = without === "" ? "" : ` but not ${without}`;
  return `${isOne ? "contains" : "contain"} ${list(wanted, "and")}${but}`;
}

const quoted = (words: string) => `“${words}”`;
const articles = (count: number) => counted(count, { one: "# article", other: "# articles" });
const COPY_KEYS = "press Ctrl+C or ⌘C";

/** The words of the scripts on the page of an article. */
export const copying = {
  copy: "Copy",
  copied: "Copied",
  /** The text is selected, as the browser doesn't let the page copy it. */
  selected: `Selected: ${COPY_KEYS}`,
  notAllowed: `Your browser doesn’t let this page copy: ${COPY_KEYS}`,
  /** What a screen reader says of something that was copied, or selected because it couldn't be. */
  saysCopied: (what: string) => `${what} copied`,
  saysSelected: (what: string) =>
    `Your browser doesn’t let this page copy. ${what} is selected: ${COPY_KEYS}`,
  numberTitle: "Copy the link to this paragraph. Arrow keys: other paragraphs",
  linkCopied: "Link copied",
  linkTo: (paragraph: string) => `Link to paragraph ${paragraph}`,
  passage: "Copy passage with citation",
  passageCopied: "Passage copied",
  passageOf: (paragraph: string) => `Paragraph ${paragraph} with its citation`,
  save: "Save as a file",
  saveSelected: "Save selected words as a file",
  checkSuch: "Check such files",
  savedAs: (file: string) => `Saved as ${file}`,
};

/** The words of the page that checks saved passages. */
export const verifying = {
  notFromDisk:
    "This copy of the archive lies on a disk, and browsers let no page there read another one. Check passages where the archive is published, or by hand.",
  choose: "Choose the files of saved passages, or drop them on this page",
  comparing: "Comparing …",
  notCompared: "Not compared",
  notLoaded: (why: string) =>
    `A file of this archive couldn’t be loaded (${why}). Try again when you are online.`,
  paragraph: (paragraph: number) => `paragraph ${paragraph}`,
  place: (paragraph: number, from: number, to: number) =>
    `paragraph ${paragraph}, characters ${from} to ${to}`,
  goTo: (place: string) => `Go to ${place}`,
  differing: "The saved words, with what is no longer there crossed out and what is there now underlined:",
  articleNow: "The article as it is now",
  newer: { title: "Unknown version", says: "A newer version of Dateline saved this file." },
  none: {
    title: "Not a saved passage",
    says: "This file isn’t a passage that Dateline saved, or so much of it was changed that it can’t be read.",
  },
  changed: {
    title: "Altered file",
    says: "This file isn’t as it was saved: something in it was changed afterwards. What follows is about the words that it has now.",
  },
  notHere: {
    title: "Not in this archive",
    says: (archive: string) =>
      `No article here has the address or the original that the file names. It says that it is from ${quoted(archive)}.`,
  },
  withdrawn: {
    title: "Withdrawn",
    says: "The article was withdrawn from this archive, so there is nothing to compare with.",
  },
  verdicts: { intact: "Intact", around: "Intact words", moved: "Moved", altered: "Altered" },
  intact:
    "The same words stand at the same place of the same article. Their paragraph has the same hash, and so has the original.",
  intactAlone:
    "The same words stand at the same place of the same article. Their paragraph has the same hash; the original isn’t published.",
  around: "Exactly these words stand at their place.",
  moved: (places: readonly string[]) => `Exactly these words stand in ${places.join("; ")}.`,
  altered: "Exactly these words stand nowhere in the article.",
  otherAddress: "The article has another address now.",
  otherParagraph: "Their paragraph was changed elsewhere.",
  otherOriginal: "The original is another file now.",
  sameOriginal: "The original is the same, so what is shown of it has changed, or the file is forged.",
  noPlace: "Their place doesn’t exist any more.",
  standsNow: (words: string) => `At their place stands now: ${quoted(words)}`,
  details: {
    title: "title",
    authors: "authors",
    source: "source",
    date: "date",
    "evidence of the date": "evidence of the date",
  },
  nothing: "nothing",
  detail: (name: string, saved: string, now: string) =>
    `The file gives as ${name}: ${saved}. The archive gives: ${now}.`,
};

/** The words of the search, which readers load with it. */
export const searching = {
  number,
  articles,
  quoted,
  inQuotation: (words: string) => `${words} in a quotation`,
  quick: {
    name: "Quick search",
    label: "Search the archive",
    search: "Search",
    close: "Close (Esc)",
    slash: "Open this search with / too (Ctrl K always works)",
    more: (shown: number) => `Showing the first ${shown}. Press Enter to see all.`,
  },
  searching: "Searching…",
  notLoaded: (error: string) => `The search index could not be loaded (${error}).`,
  useTimeline: "You can still reach every article from the timeline.",
  /** How many articles were found, and for what: "With these filters, 2 articles contain “river” but not “lake”." */
  status({ count, wanted, excluded, isFiltered }: Searched): string {
    const found = count === 0 ? "No article" : articles(count);
    const predicate = containing(wanted, excluded, count < 2);
    if (predicate === null)
      return isFiltered ? `${found} ${count < 2 ? "matches" : "match"} these filters.` : `${found}.`;
    if (!isFiltered) return `${found} ${predicate}.`;
    return `With these filters, ${count === 0 ? "no article" : found} ${predicate}.`;
  },
  noneContains: (words: readonly string[]) => `No article contains ${list(words, "or")}.`,
  restWithout: "These results are for the other words.",
  didYouMean: (word: string) => `Instead of ${quoted(word)}, did you mean:`,
  wordIn: (word: string, count: number) => `${word} (${articles(count)})`,
  noPhrase: (phrase: string) =>
    `No article contains the exact phrase ${quoted(phrase)}. Words in quotation marks are searched as a phrase.`,
  searchAnywhere: (words: readonly string[]) => `Search for ${list(words, "and")} anywhere in an article`,
  noneSays: (words: string) => `No quotation contains ${quoted(words)}.`,
  /** Each word is in some article, but no article has all of them. A list follows. */
  neverTogether: (excluded: readonly string[]) =>
    `Each of these appears in the archive, but no article contains all of them${excluded.length > 0 ? ` without ${list(excluded, "or")}` : ""}:`,
  termIn: (term: string, count: number) => `${term} in ${articles(count)}`,
  /** @param count of the articles that match the words; null if there were none. */
  filtersMatchNothing: (count: number | null) =>
    `No article matches these dates and filters${count === null ? "" : `; ${articles(count)} ${count > 1 ? "match" : "matches"} the words`}.`,
  searchWithoutFilters: "Search without dates and filters",
  /** @param values in quotation marks. */
  withoutFilter: (values: readonly string[], count: number) =>
    `Without ${list(values, "or")}: ${articles(count)}`,
  withoutDates: (count: number) => `Without dates: ${articles(count)}`,
  undatedLeftOut: (count: number) =>
    `${counted(count, { one: "# undated article", other: "# undated articles" })} may or may not fall within these dates.`,
  showUndated: "Show undated articles too, at the end",
  noSuchSpeaker: (typed: string) =>
    `No article quotes anybody called ${quoted(typed)} with that name beside the words.`,
  /** @param examples each with its operator: `said:"Ada Quist"`. */
  unclearSpeaker: (typed: string, examples: readonly string[]) =>
    `Nobody who is quoted is called just ${quoted(typed)}. Write the whole name, such as ${examples.join(" or ")}.`,
  /** @param facet the name of the operator, such as "source". */
  noValues: (facet: string, typed: string) => `No article has the ${facet} ${quoted(typed)}, or any other.`,
  noSuchValue: (facet: string, typed: string, known: readonly string[], hasOthers: boolean) =>
    `No article has the ${facet} ${quoted(typed)}. The archive has ${known.map(quoted).join(", ")}${hasOthers ? ", among others" : ""}.`,
  endBeforeStart: (from: string, to: string) => `The end of the range (${to}) is before its start (${from}).`,
  noLetters: (typed: string) => `${quoted(typed)} contains no letters or digits to search for.`,
  unclosedQuote: "A closing quotation mark is missing, so the words after it are searched one by one.",
  minusIgnored: (typed: string) =>
    `${quoted(typed)} was ignored: a minus sign excludes only words and phrases.`,
  noValue: (typed: string, example: string) =>
    `${quoted(typed)} has no value. Write, for example, ${example}.`,
  exampleName: "a name",
  exampleWord: "peace",
  /** @param operator "from" or "to". */
  notADate: (operator: string, value: string) =>
    `${quoted(`${operator}:${value}`)} is not a date. Write a year, a month or a day, such as ${operator}:2024, ${operator}:2024-10 or ${operator}:2024-10-29.`,
  more: (count: number) => `${number(count)} more`,
  /** @param operator such as `source`. */
  onlyFrequent: (operator: string) =>
    `Only the most frequent are listed. To use another, type ${operator}:"…" in the search.`,
  moreParagraphs: (count: number) => counted(count, { one: "# more paragraph", other: "# more paragraphs" }),
  articlesByYear: "Articles by year",
  outlined: "Outlined: articles that may belong to another year",
  barLabel: (year: string, count: number, possible: number) =>
    `${year}: ${articles(count)}${possible > 0 ? `, ${possible} of them possibly from another year` : ""}`,
};

const UNITS: Readonly<Record<Unit, string>> = {
  century: "centuries",
  decade: "decades",
  year: "years",
  quarter: "quarters",
  month: "months",
  week: "weeks",
  day: "days",
  hour: "hours",
  minute: "minutes",
  second: "seconds",
};

function ordinal(count: number): string {
  const isTeen = Math.floor((count % 100) / 10) === 1;
  return `${count}${isTeen ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th")}`;
}

/** All words of the pages. Other languages have the same keys; the compiler names a missing one. */
export const english = {
  /** BCP 47, for `lang` and for names of months and days. */
  language: "en",
  /** Where a line begins. */
  direction: "ltr" as "ltr" | "rtl",
  number,
  articles,
  /** Between the items of a list. */
  comma: ", ",
  /** Unseen words say what a number beside a link counts. */
  unseenArticles: (count: number) => counted(count, { one: "article", other: "articles" }),
  quotations: (count: number) => counted(count, { one: "# quotation", other: "# quotations" }),
  figures: (count: number) => counted(count, { one: "# figure", other: "# figures" }),
  speakers: (count: number) => counted(count, { one: "# speaker", other: "# speakers" }),
  years: (count: number) => counted(count, { one: "# year", other: "# years" }),
  days: (count: number) => counted(count, { one: "# day", other: "# days" }),

  frame: {
    skip: "Skip to content",
    main: "Main",
    home: "Home",
    breadcrumbs: "Breadcrumbs",
    timeline: "Timeline",
    browse: "Browse",
    search: "Search",
    searchKeys: "Search (Ctrl K)",
    about: "About",
    aboutArchive: "About this archive",
    data: "Data and feeds",
    colophon: (title: string, hasOriginals: boolean) =>
      `${title}. Every date says how it is known${hasOriginals ? "; every article keeps its original" : ""}.`,
  },

  pages: {
    of: (page: number, of: number) => `page ${page} of ${of}`,
    title: (title: string, page: number) => `${title}, page ${page}`,
    titleOf: (title: string, page: number, of: number) => `${title}, page ${page} of ${of}`,
    label: "Pages",
    number: <T>(page: number, unseen: Make<T>): Parts<T> => parts`${unseen("Page ")}${String(page)}`,
    previous: <T>(unseen: Make<T>): Parts<T> => parts`Previous${unseen(" page")}`,
    next: <T>(unseen: Make<T>): Parts<T> => parts`Next${unseen(" page")}`,
  },

  /** Dates, as sentences and headings use them. */
  dates: {
    about: (words: string) => `about ${words}`,
    perhaps: (words: string) => `perhaps ${words}`,
    /** @param decade its first three digits. */
    decade: (decade: string) => `the ${decade}0s`,
    decadeTitle: (decade: string) => `${decade}s`,
    orLater: ({ words }: Period) => `${words} or later`,
    orBefore: ({ words }: Period) => `${words} or before`,
    notBefore: ({ words }: Period) => `not before ${words}`,
    notAfter: ({ words }: Period) => `not after ${words}`,
    between: (from: Period, to: Period) => `between ${from.words} and ${to.words}`,
    /** @param days two days, joined by `betweenJoin`. */
    betweenDays: (days: string) => `between ${days}`,
    /** Between two days that share a month: "November 4 and 5, 2024". */
    and: " and ",
    betweenJoin: " and ",
    or: " or ",
    oneOf: (dates: readonly string[]) => list(dates, "or"),
    someTimeIn: (year: string) => `some time in ${year}`,
    undated: "undated",
    undatedWithin: (bounds: string) => `undated, ${bounds}`,
    span: (from: string, to: string) => `${from} to ${to}`,
  },

  certainty: {
    /** What each symbol means. */
    legend: {
      exact: "The day is known: the article states it, or the curator gave it.",
      inferred: "The day isn’t stated, but follows from what the text says.",
      approximate: "The day isn’t known, but a span of days, a month or a year is.",
      unknown: "It isn’t known when the article was published.",
    },
    /** The symbols. */
    shapes: { exact: "Solid", inferred: "Outlined", approximate: "Dashed", unknown: "Dotted" },
    /** How a date is known, beside it. */
    basis: {
      stated: "stated by the article",
      inferred: "inferred from the text",
      corrected: "from the register",
      unknown: "no date found",
    },
    /** The values of a filter. */
    filter: {
      exact: "day known",
      inferred: "day inferred",
      approximate: "approximate date",
      unknown: "undated",
    },
    probably: "probably",
  },

  /** What time expressions of a text mean. */
  times: {
    /** @param days two days, joined by `and`. */
    weekendOf: (days: string) => `the weekend of ${days}`,
    weekOf: (day: string) => `the week of ${day}`,
    everyWeekday: (weekday: string) => `every ${weekday}`,
    weekday: (weekday: string) => `a ${weekday}; which one isn’t known`,
    weekdayAt: (weekday: string, time: string) => `${weekday} (${time})`,
    weekend: "a weekend; which one isn’t known",
    whichDay: (time: string) => `${time}; which day isn’t known`,
    whichYear: (day: string) => `${day}; which year isn’t known`,
    when: "when exactly isn’t known",
    present: "when the article was written",
    past: "before the article was written; when exactly isn’t known",
    future: "after the article was written; when exactly isn’t known",
    /** By TIMEX3's letters. */
    dayParts: {
      MO: "the morning",
      MI: "midday",
      AF: "the afternoon",
      EV: "the evening",
      NI: "the night",
      DT: "the daytime",
    },
    endOfDay: "midnight at its end",
    /** @param part one of `dayParts`. */
    partOfDay: (part: string, day: string) =>
      part.startsWith("the ") ? `${part} of ${day}` : `${day}, ${part}`,
    clock: (time: string) => time,
    clockOfDay: (time: string, day: string) => `${day}, ${time}`,
    divisions: {
      Q1: "the first quarter",
      Q2: "the second quarter",
      Q3: "the third quarter",
      Q4: "the fourth quarter",
      H1: "the first half",
      H2: "the second half",
      SP: "spring",
      SU: "summer",
      FA: "autumn",
      WI: "winter",
    },
    divisionOf: (division: string, year: string) =>
      division.startsWith("the ") ? `${division} of ${year}` : `${division} ${year}`,
    century: (century: number) => `the ${ordinal(century)} century`,
    centuryBefore: (century: number) => `the ${ordinal(century)} century BC`,
    yearBefore: (year: number) => `${year} BC`,
    duration: (count: number, unit: Unit) => `${count} ${count === 1 ? unit : UNITS[unit]}`,
    some: (unit: Unit) => `some ${UNITS[unit]}`,
    durations: (durations: readonly string[], isVague: boolean) =>
      `${durations.join(" and ")}${isVague ? "; how many isn’t said" : ""}`,
    every: (count: number, unit: Unit) => (count === 1 ? `every ${unit}` : `every ${count} ${UNITS[unit]}`),
    fromContext: (meaning: string) => `${meaning} (from the context)`,
    yearFromContext: (meaning: string) => `${meaning} (the year from the context)`,
  },

  /** People, places and so on. */
  kinds: {
    people: "People",
    places: "Places",
    organisations: "Organisations",
    topics: "Topics",
    sources: "Sources",
    authors: "Authors",
    tags: "Tags",
  },
  kind: {
    people: "Person",
    places: "Place",
    organisations: "Organisation",
    topics: "Topic",
    sources: "Source",
    authors: "Author",
    tags: "Tag",
  },
  kindsCounted: {
    people: (count: number) => counted(count, { one: "# person", other: "# people" }),
    places: (count: number) => counted(count, { one: "# place", other: "# places" }),
    organisations: (count: number) => counted(count, { one: "# organisation", other: "# organisations" }),
    topics: (count: number) => counted(count, { one: "# topic", other: "# topics" }),
    sources: (count: number) => counted(count, { one: "# source", other: "# sources" }),
    authors: (count: number) => counted(count, { one: "# author", other: "# authors" }),
    tags: (count: number) => counted(count, { one: "# tag", other: "# tags" }),
  },

  /** The topics of the IPTC Media Topics, by their English names, which addresses and files of data have. */
  topics: {
    "arts, culture, entertainment and media": "arts, culture, entertainment and media",
    "crime, law and justice": "crime, law and justice",
    "disaster, accident and emergency incident": "disaster, accident and emergency incident",
    "economy, business and finance": "economy, business and finance",
    education: "education",
    environment: "environment",
    health: "health",
    "human interest": "human interest",
    labour: "labour",
    "lifestyle and leisure": "lifestyle and leisure",
    "politics and government": "politics and government",
    religion: "religion",
    "science and technology": "science and technology",
    society: "society",
    sport: "sport",
    "conflict, war and peace": "conflict, war and peace",
    weather: "weather",
  },

  names: {
    /** @param kind one of `kind`: "Ada Quist (person)". */
    titled: (name: string, kind: string) => `${name} (${kind.toLowerCase()})`,
    /** @param kinds one of `kinds`; `counted` the same with their number. */
    all: (kinds: string, count: number) => `All ${number(count)} ${kinds.toLowerCase()}`,
    by: (kinds: string) => `${kinds} by frequency`,
    eachCounted: (counted: string) => `${counted}, each with the number of articles`,
    descriptionByFrequency: (counted: string) => `${counted} by frequency`,
    descriptionByLetter: (counted: string) => `${counted} from A to Z`,
    letters: "Letters",
    order: "Order",
    byLetter: "A to Z",
    byFrequency: "Most frequent first",
    foundByRules:
      "These names were found by rules, so some may be wrong. A name is listed if it is mentioned at least twice, or once very clearly. A name of one article leads to its place there; a name of two articles has them below it.",
    mentions: (count: number) => counted(count, { one: "# mention", other: "# mentions" }),
    mentionedIn: (count: number) => `Mentioned in ${articles(count)}`,
    moreMentions: (count: number, paragraph: number) =>
      `${counted(count, { one: "# more mention", other: "# more mentions" })} from paragraph ${paragraph} on`,
    /** @param forms the other forms, as a list of elements. @param more the number of further ones. */
    alsoWritten: <T>(forms: Parts<T>, more: number): Parts<T> =>
      parts`Also written ${forms}${more > 0 ? ` and in ${counted(more, { one: "# other way", other: "# other ways" })}` : ""}`,
    inTheSame: "In the same articles",
    ownWords: "In their own words",
    /** @param first the first month or year of the bar that is the highest. @param last its last one, which may be the same. */
    overTime: (
      from: string,
      to: string,
      most: number,
      [first, last]: readonly [first: string, last: string],
    ) =>
      `Articles over time, from ${from} to ${to}; the most, ${number(most)}, ${first === last ? `in ${first}` : `from ${first} to ${last}`}`,
    /** A tooltip. @param years the first and the last, as `dates.span`; null for undated articles. */
    preview: (kind: string, count: number, years: string | null) =>
      `${kind}, in ${articles(count)}${years === null ? "" : `, ${years}`}`,
    previewOfMany: (kind: string, count: number, years: string | null) =>
      `${kind}, in more than ${articles(count)}${years === null ? "" : `, ${years}`}`,
  },

  home: {
    empty: "There are no articles in this archive",
    noKnownYear: (articles: string) => `${articles} · none with a known year`,
    knownYears: (articles: string, known: number, span: string) =>
      `${articles} · ${number(known)} with a known year, ${span}`,
    overTime: "Over time",
    all: "All articles",
    featured: "Featured",
    newest: "Newest",
    some: "Articles",
    allByDate: "All articles by date",
    whatAbout: "What it is about",
  },

  browse: {
    description: (title: string) => `Browse ${title} by date, name or topic`,
    calendars: "Calendars",
    onThisDay: "On this day",
  },

  timeline: {
    description: (title: string) => `The articles of ${title} by date`,
    yearUncertain: "Year not certain",
    undated: "Undated",
    noUndated: "There are no undated articles.",
    undatedDescription: "Articles without a known date",
    /** @param bounds of all of them, such as "not before 1994". */
    undatedWithin: (articles: string, bounds: string) => `${articles}, ${bounds}`,
    jump: "Go to a year or month",
    decades: "Decades",
    noMonth: "The month isn’t known",
    noDay: "The day isn’t known",
    someTimeIn: (period: string) => `Some time in ${period}`,
    possiblyFrom: (year: string) => `Possibly from ${year}`,
    allOf: (count: number) => `All ${articles(count)}`,
    allUncertain: (count: number) => `All ${articles(count)} whose year is not certain`,
    monthless: (count: number) =>
      `${counted(count, { one: "# more article", other: "# more articles" })} of which only the year is known`,
    ofPeriod: (articles: string, period: string) => `${articles} of ${period}`,
    /** A number that fits above a bar: from a thousand on, in thousands. @param thousands with one decimal. */
    thousands: (thousands: number) => `${thousands}k`,
    before: "Before",
    after: "After",
    previous: "Previous",
    next: "Next",
    yearBefore: "Year before",
    yearAfter: "Year after",
    beforeAndAfter: "Before and after",
    moreAboutLabel: (name: string) => `More about ${name}`,
    moreAbout: <T>(name: T): Parts<T> => parts`More about ${name}`,
    articlesBy: {
      year: "Articles by year",
      month: "Articles by month",
      day: "Articles by day",
      time: "Articles by time",
    },
    linesBelow:
      "Each line below the bars is an article whose exact day isn’t known: it may be from any day along the line, and if the line reaches an end of the bars, also from beyond it.",
    undrawn: (count: number) =>
      `${counted(count, { one: "# more such article", other: "# more such articles" })} can’t be drawn for lack of space.`,
  },

  calendar: {
    title: (year: string) => `Calendar of ${year}`,
    description: (year: string) => `The days of ${year} that have articles`,
    noDay: (count: number) => `${articles(count)} whose day isn’t known`,
    noMonth: <T>(of: number, count: number, link: Make<T>): Parts<T> =>
      parts`${articles(of)}, of which ${link(`${number(count)} whose month isn’t known`)}`,
  },

  onThisDay: {
    deck: "Articles published on the same day of the year, in any year. Only articles whose day is known are listed.",
    none: "No article has a known day.",
    description: "The articles of each day of the year, whatever the year",
    anyYear: "In any year",
    anyYearTitle: (day: string) => `${day} (in any year)`,
    otherYears: (day: string) => `${day} in other years`,
    /** The same where the day is beside it. */
    inOtherYears: <T>(unseen: Make<T>, day: string): Parts<T> => parts`In other years${unseen(`: ${day}`)}`,
  },

  quotes: {
    title: "Quotations",
    bySpeaker: "Quotations by speaker",
    byTopic: "Quotations by topic",
    views: { time: "By time", speaker: "By speaker", topic: "By topic" },
    ofTopic: (topic: string) => `Quotations: ${topic}`,
    ofSpeaker: (name: string) => `${name}: in their own words`,
    titled: (name: string) => `${name}, quotations`,
    description: (title: string, quotations: string) =>
      `${title}: ${quotations}, each with its date and its paragraph`,
    speakersDescription: (speakers: string) => `${speakers} from A to Z, in their own words`,
    topicsDescription: "What is said in the articles about each topic",
    topicNote: "The topic is that of the whole article, which may have several.",
    onlyNamed:
      "Only quotations that have their speaker’s name or description beside them are listed. Where a speaker is only “she”, or goes on speaking, the quotation is on the page of its article. Speakers are found by rules, so a few may be wrong.",
    onlyNames: <T>(link: Make<T>): Parts<T> =>
      parts`Only names of the archive are listed; “one witness” is among the quotations ${link("by time")}.`,
    most: "Quoted most",
    all: (count: number) => `All ${number(count)} quotations`,
    allOf: <T>(count: number, unseen: Make<T>, name: string): Parts<T> =>
      parts`All ${number(count)} quotations${unseen(` of ${name}`)}`,
    years: "Years",
  },

  figuresPage: {
    title: "Figures",
    /** "12 figures of 3 kinds" */
    count: (count: string, kinds: number) =>
      `${count} of ${counted(kinds, { one: "# kind", other: "# kinds" })}`,
    description: (count: string) => `${count} by what they count, each with its date and its paragraph`,
    most: "Counted most",
    found:
      "Numbers that count something, with the words that limit them and, where the text names somebody, whose claim they are. They are found by rules, so a few may be wrong.",
    /** @param currency such as "$". */
    amounts: (currency: string) => `Amounts in ${currency}`,
    money: "Amounts in money",
    percentages: "Percentages",
    others: "Other numbers",
    claimedBy: <T>(claimant: T): Parts<T> => parts`according to ${claimant}`,
  },

  /** What articles say happened, or would happen, at a known time. */
  events: {
    title: "Events",
    counted: (count: number) => counted(count, { one: "# event", other: "# events" }),
    description: (count: string) => `${count}, each in the words of the articles that tell it`,
    /** The heading of a few of them. */
    happened: "What happened",
    ofPeriod: (period: string) => `What the archive says of ${period}`,
    titleOf: (period: string) => `Events of ${period}`,
    all: (count: number) => `All ${counted(count, { one: "# event", other: "# events" })}`,
    /** How the date of an event is known, beside it. */
    basis: {
      stated: "the article gives the date",
      inferred: "by the article’s own date",
      uncertain: "the article doesn’t name the year",
      open: "the article’s words don’t settle it",
    },
    toldToo: (count: number) => counted(count, { one: "# more article", other: "# more articles" }),
    found:
      "Sentences that tell of something with its day, month or year, as the articles have them. They are found by rules, so a few may be wrong. What an article only plans, doubts or imagines isn’t among them. Of copies, only the first is here.",
    /** What articles said would happen. */
    due: {
      title: "Said to happen",
      titleOf: (period: string) => `Said to happen in ${period}`,
      ofPeriod: (period: string) => `What was said to happen in ${period}`,
      all: (count: number) => `All ${number(count)} said to happen`,
      counted: (count: number) => counted(count, { one: "# announcement", other: "# announcements" }),
      description: (count: string) => `${count}, each in the words of the article that has it`,
      /** Beside the date. */
      basis: "was still to come",
      /** @param when the date of the article: "March 4, 2024", "between March 4 and 7, 2024". */
      said: (when: string) => `said: ${when}`,
      /** Before the articles of that time. */
      atThatTime: "From that time, with two of these names:",
      nothing: "Nothing in this archive from that time has two of these names.",
      found:
        "What articles said would happen, by the time for which they said it, in their own words. It isn’t known from this whether it did happen: articles of that time with the same names may tell. The sentences are found by rules, so a few may be wrong.",
    },
  },

  /** The page of an article. */
  /** Articles on one story, side by side. */
  sides: {
    shared: {
      title: "Names compared",
      names: "Named by all",
      days: "Mentioned by all",
      only: "Named by only one",
    },
    figures: {
      title: "Figures compared",
      /** What is counted: "Amounts", where no noun says it. */
      amounts: { money: "Amounts of money", share: "Shares", measure: "Measures", count: "Numbers" },
      same: (count: number) => `the same number in ${articles(count)}`,
      changed: <T>(claimant: T): Parts<T> => parts`${claimant} gave different numbers over time: `,
      copies: (count: number) =>
        counted(count, { one: "also in # copy of the article", other: "also in # copies of the article" }),
      apart: "Other figures, which count something else or may do so",
      /** @param low, high and the two numbers at the ends of time, as they are written in English */
      drawing: (count: number, low: string, high: string, first: string, last: string) =>
        `${number(count)} figures in the order of time, between ${low} and ${high}: the first is ${first}, the last ${last}`,
      /** Below the drawing. */
      drawn: "Each dot is one of the figures below, in the order of time.",
      how: "Figures stand together only if the texts surely count the same: what is counted, what happened to it, the places and the times must agree.",
    },
    quotes: {
      title: "Quotations compared",
      first: "The earliest of these",
      earliest: "Printed",
      kinds: {
        same: "The same words",
        shortened: "Shortened",
        longer: "Longer",
        reworded: "Reworded",
      },
      byAnother: "with another speaker",
      how: "Compared word by word with the one above: underlined words are new, crossed-out words are left out.",
    },
    known: {
      title: "What was known when",
      by: (day: string) => `By ${day}`,
      choose: "Choose a day to see only what the archive had by then.",
      later: "What came later is hidden.",
      showAll: "Show all days",
      perhaps: "Perhaps also there by then, because their dates aren’t certain",
      more: (count: number) => `and ${number(count)} more`,
    },
    titles: {
      title: "Titles at another time",
      how: "By our table of terms, these people didn’t hold the title on the day of the article. The text may speak of the past.",
    },
    /** A story is compared with the stories before and after it. */
    withOthers:
      "Figures, quotations and days are compared with those of the nearest stories before and after.",
  },

  article: {
    skipText: "Skip the text: cite it, and how it was dated",
    severalPages: (of: number) =>
      `This article has ${of} pages. The times, names, quotations and numbers below are those of this page.`,
    sections: "Sections",
    sectionsCounted: (count: number) => `${count} sections`,
    tags: "Tags",
    readingTime: (minutes: number) =>
      minutes < 1
        ? "Less than a minute to read"
        : `About ${counted(minutes, { one: "# minute", other: "# minutes" })} to read`,
    title: "Title",
    paragraph: (paragraph: number) => `Paragraph ${paragraph}`,
    cite: "Cite",
    permalink: "Permalink",
    hash: "SHA-256 of the original",
    otherStyles: "Other styles and files",
    files: "Files for reference managers",
    footnote: (label: string) => `Footnote ${label}`,
    footnoteBack: (label: string) => `Footnote ${label}: back to the text`,
    takeaways: "Takeaways",
    takeawaysNote: "This list was below the article.",
    points: (count: number) => counted(count, { one: "# point", other: "# points" }),
    names: "Who is in it",
    quotations: "Who says what",
    speaksBefore: "who speaks just before",
    numbers: "Numbers",
    quoted: <T>(speaker: T): Parts<T> => parts`Quoted: ${speaker}`,
    fromCurator: "From the curator",
    cluesInText: "Clues in the text",
    datesArticle: "Dates the article",
    shortened: "Names of private people are shortened in this article.",
    /** What an article is about. */
    subjects: "About",
    keyphrases: <T>(phrases: Parts<T>): Parts<T> =>
      parts`Mentioned here more often than in the rest of the archive: ${phrases}`,
    topicsFrom: <T>(link: Make<T>): Parts<T> =>
      parts`The topics are the top level of the ${link("IPTC Media Topics")} (CC BY 4.0).`,
    withdrawn: "Article withdrawn",
    withdrawnDeck: "This article was taken out of the archive.",
    withdrawnReason: <T>(reason: T): Parts<T> => parts` The reason given: ${reason}`,
    withdrawnNote: "Its address stays, so that references to it still lead somewhere.",
    goHome: "Go to the home page",
    notFound: "Page not found",
    notFoundTitle: "Not found",
    notFoundDeck: "The article may have been removed, or the address may be incomplete.",
  },

  /** How an article was dated. */
  dating: {
    title: "How this was dated",
    clues: (count: number) => counted(count, { one: "# clue", other: "# clues" }),
    inEdtf: <T>(edtf: T): Parts<T> => parts`In EDTF: ${edtf}`,
    onlyLimit:
      "Only a limit was found in the file’s name, in its header or in its text. If you know when the article was published, tell the curator of this archive.",
    nothingFound:
      "No date was found in the file’s name, in its header or in its text. If you know when the article was published, tell the curator of this archive.",
    contradicting: "What contradicts this date",
    articleItself: "What the article itself says",
    note: "A note in the archive:",
    from: {
      register: "The curator of this archive",
      "front matter": "The header of the file",
      text: "The text",
      "file name": "The name of the file",
      file: "The file’s own details",
      archive: "Another article of the archive",
    },
    headline: "headline",
    paragraph: (paragraph: number) => `paragraph ${paragraph}`,
    source: (host: string) => `Source: ${host}`,
    timesTitle: "The times in the text",
    timesHelp: <T>(dotted: Make<T>): Parts<T> =>
      parts`Where a part of a time, mostly the year, follows from the article’s date or from earlier words, it has a ${dotted("dotted line")}. Point at it, tap it, or move to it with the Tab and arrow keys to see what it means.`,
  },

  /** What each rule takes as evidence for a date. In English pages only say why, in other languages this before it. */
  clues: /* @__PURE__ */ widened(DATING_RULES),

  /** What each rule sets aside from the text. In English pages say it more exactly. */
  setAside: /* @__PURE__ */ widened(PARSING_RULES),

  /** Articles on the same subject. */
  related: {
    title: "Related",
    /** What two articles have in common. @param repeated words that both repeat. */
    reason: (names: readonly string[], repeated: readonly string[]) =>
      `Both name ${list(names, "and")}${repeated.length > 0 ? `, and repeat ${list(repeated.map(quoted), "and")}` : ""}`,
    how: "Found by names and repeated words that are rare in the rest of the archive.",
  },

  /** Articles that tell of one event, and stories that continue each other. */
  stories: {
    title: "Stories",
    story: "Story",
    count: (count: number) => counted(count, { one: "# story", other: "# stories" }),
    description: (title: string) => `What the articles of ${title} tell of, event by event`,
    pageDescription: (articles: string, headline: string) => `${articles} on one event: ${headline}`,
    titled: (headline: string) => `${headline} (story)`,
    deck: "A story is two or more articles that tell of one event.",
    newer: "Newer stories",
    older: "Older stories",
    threads: "Reports that continue each other",
    earlier: "Earlier stories",
    later: "Later stories",
    reports: "Who reported it when",
    thread: "Before and after",
    /** The link to the page of a story, on the page of one of its articles. */
    all: (count: number) => `${count === 2 ? "Both articles" : `All ${articles(count)}`} on this event`,
    oneOf: (count: number) => `One of ${articles(count)} on this event`,
    why: "Why these are one story",
    by: { copy: "They have the same text", register: "The curator says so" },
    how: "Articles are put together if their dates allow that they tell of one event, and if they have names, repeated words and words of their openings in common. If that isn’t sure, they stay apart.",
  },

  /** Articles with the same text. @param source who printed the other one; null if nobody knows. */
  copies: {
    title: "Copies",
    kinds: {
      copy: (source: string | null) =>
        source === null ? "Also printed elsewhere" : `Also printed in ${source}`,
      version: (source: string | null) => `Another version in ${source ?? ""}`,
      longer: (source: string | null) =>
        source === null ? "An excerpt of a longer article" : `An excerpt of an article in ${source}`,
      excerpt: (source: string | null) =>
        source === null ? "An excerpt is printed elsewhere" : `An excerpt is printed in ${source}`,
    },
    andMore: (first: string, more: number) => `${first} and ${number(more)} more`,
    reasons: {
      same: (same: number, of: number) => `${number(same)} of ${number(of)} words here are the same there`,
      fromThere: (same: number, of: number) => `${number(same)} of ${number(of)} words here are from it`,
      fromHere: (same: number, of: number) => `${number(same)} of ${number(of)} words there are from here`,
    },
    given: (reason: string) => `${reason}; the curator says that they have the same text`,
    how: "Compared word by word, in runs of at least three words. Capitals and punctuation don’t count.",
    laterVersion: (source: string) => `A later version in ${source}`,
    earlierVersion: (source: string) => `An earlier version in ${source}`,
    thisOne: (date: string) => `this one: ${date}`,
    orderUnknown: "which came first isn’t known",
    compare: "Compare the texts side by side",
    /** In a list, below the article that stands for all with its text. */
    more: (count: number) => counted(count, { one: "# more with this text", other: "# more with this text" }),
    /** In a list, where the article with the same text stands elsewhere on the page. */
    again: {
      copy: <T>(link: T): Parts<T> => parts`The same text as ${link}`,
      version: <T>(link: T): Parts<T> => parts`Another version of ${link}`,
      excerpt: <T>(link: T): Parts<T> => parts`An excerpt of ${link}`,
    },
  },

  origins: {
    title: "Where it comes from",
    exact: (count: number, origins: number) =>
      `${articles(count)}, ${counted(origins, { one: "# origin", other: "# origins" })}`,
    atLeast: (count: number, origins: number) =>
      `${articles(count)}, at least ${counted(origins, { one: "# origin", other: "# origins" })}`,
    oneText: (count: number) => `${articles(count)} with one text`,
    texts: (count: number, texts: number) => `${articles(count)} with ${number(texts)} different texts`,
    steps: {
      credit: <T>(source: T): Parts<T> => parts`credits ${source}`,
      cited: <T>(source: T): Parts<T> => parts`cites ${source} at its beginning`,
      own: <T>(source: T): Parts<T> => parts`names an author, and no outlet but ${source}`,
      told: <T>(source: T): Parts<T> => parts`says that ${source} learnt it itself`,
      copy: <T>(article: T): Parts<T> => parts`has the text of ${article}`,
    },
    untold: "Not said",
    how: "An origin is the agency or outlet that an article credits, or cites at its beginning, else its own source if it names a reporter. Articles with the same text count once. What an article says of its origin may not be all of it.",
  },

  versions: {
    title: "Versions and reprints",
    titleOf: (title: string) => `Versions and reprints of “${title}”`,
    description: (title: string) => `What differs between the texts of “${title}”, word by word.`,
    how: "Compared word by word. Capitals and punctuation don’t count.",
    texts: "The texts",
    roles: {
      version: "a version by the same source",
      copy: "a reprint by another source",
      unknown: "printed elsewhere; who printed it isn’t known",
      excerpt: "an excerpt",
    },
    verbatim: "word for word the same",
    notCompared: (count: number) =>
      counted(count, {
        one: "# more text differs and isn’t compared here.",
        other: "# more texts differ and aren’t compared here.",
      }),
    twoVersions: (source: string) => `Two versions in ${source}`,
    reprint: (source: string | null) => (source === null ? "Printed elsewhere" : `Reprint in ${source}`),
    first: "First text",
    second: "Second text",
    secondIsLater: "The second text is the later one.",
    secondIsEarlier: "The second text is the earlier one.",
    orderUnknown: "Their dates don’t tell which came first.",
    kinds: { figure: "Figures", date: "Times", name: "Names", quotation: "Quotations" },
    changed: "What changed",
    noChange: "Of the figures, times, names and quotations that were found in both, none differs.",
    onlyFirst: "only in the first text: ",
    onlySecond: "only in the second text: ",
    notInFirst: "not in the first text",
    notInSecond: "not in the second text",
    moreChanges: (count: number) =>
      counted(count, { one: "# more, marked below", other: "# more, marked below" }),
    same: (count: number) => counted(count, { one: "# paragraph the same", other: "# paragraphs the same" }),
    tooMany: (most: number) =>
      `These texts differ in more than ${number(most)} words, so they aren’t shown side by side. Each is on its own page.`,
  },

  provenance: {
    title: "Provenance",
    firstPublished: "First published",
    original: "Original",
    notPublished:
      "kept by the curator, and not published, because names are shortened here; its hash isn’t given either, since names could be guessed from it",
    stated: { source: "Source", author: "Author", url: "Address", language: "Language", tags: "Tags" },
    identical: "Identical files",
    titleFrom: "Title",
    origins: {
      register: "from the register",
      "front matter": "from the file’s header",
      file: "from the file’s own details",
      text: "the headline of the text",
      archive: "from archive.yml",
      derived: "made from the first sentence, as the text has no headline",
    },
    setAside: "Set aside from the text",
    bytes: (count: number) => `${count} bytes`,
    /** In units of 1,000, with one decimal. */
    kilobytes: (size: number) => `${size.toFixed(1)} kB`,
    megabytes: (size: number) => `${size.toFixed(1)} MB`,
  },

  search: {
    label: "Search the archive",
    button: "Search",
    description: (title: string) => `Search ${title}`,
    /** @param ways links to the pages that lead to every article. */
    noScript: <T>(ways: Parts<T>): Parts<T> =>
      parts`Search runs in your browser and needs JavaScript. Without it, these pages lead to every article: ${ways}.`,
    /** Below a search that found nothing. */
    lookThrough: <T>(ways: Parts<T>): Parts<T> => parts`You can also look through the archive: ${ways}.`,
    ways: {
      timeline: "timeline",
      browse: "browse",
      people: "people",
      places: "places",
      organisations: "organisations",
      topics: "topics",
      sources: "sources",
      authors: "authors",
      tags: "tags",
    },
    skipFilters: "Skip dates and filters",
    all: "All articles, the newest first",
    order: "Order",
    orders: { relevance: "Most relevant first", newest: "Newest first", oldest: "Oldest first" },
    more: "Show more articles",
    filters: "Dates and filters",
    between: "Between",
    from: "From",
    to: "To",
    rangeHelp:
      "A year, month or day: 2024, 2024-10, 2024-10-29. An article without an exact day is found if it may be from these days.",
    alsoUndated: "Also undated articles, at the end",
    clear: "Clear dates and filters",
    facets: {
      person: "Person",
      place: "Place",
      organisation: "Organisation",
      topic: "Topic",
      source: "Source",
      certainty: "Certainty of the date",
      author: "Author",
      tag: "Tag",
      said: "Who speaks",
    },
    help: "How to search",
    helpWords: { typed: "river bridge", finds: "articles with both words, in any form" },
    helpPhrase: { typed: "the annual budget", finds: "exactly these words, in this order" },
    helpMinus: {
      typed: "bridge -river",
      phrase: "whole phrase",
      finds: <T>(typed: T): Parts<T> => parts`without this word; ${typed} leaves out a phrase`,
    },
    helpDates: "from October 2024 to the end of 2025, or possibly from then",
    helpSource: {
      typed: "The Gazette",
      finds: <T>(author: T, tag: T, person: T, place: T, organisation: T, topic: T): Parts<T> =>
        parts`only from this source; ${author}, ${tag}, ${person}, ${place}, ${organisation} and ${topic} work the same way`,
    },
    helpQuote: {
      typed: "peace",
      phrase: "peace talks",
      finds: <T>(typed: T): Parts<T> => parts`only within quotations; ${typed} for a phrase`,
    },
    helpSaid: "articles in which somebody speaks; names are offered as you type",
    helpKeys: <T>(slash: T, control: T): Parts<T> => parts`${slash} or ${control}`,
    helpKeysFind: "search from any page of the archive",
    helpNothing: "nothing",
    helpNothingFinds: "lists all articles; narrow them by dates and filters",
  },

  about: {
    holds: <T>(count: number, undated: number, link: Make<T>): Parts<T> =>
      undated === 0
        ? [`It holds ${articles(count)}.`]
        : parts`It holds ${articles(count)}, ${String(undated)} of them ${link("undated")}.`,
    readingTitle: "How to read a date",
    reading:
      "Many articles don’t say when they were published. So each date here says how it is known, in words and by the symbol before it, and each article shows the evidence under “How this was dated”.",
    bars: "Bars show how many articles there are in each year, month or day. On the page of a year or a month, each line below the bars is an article whose exact day isn’t known: the line goes from the first day on which the article can have been published to the last.",
    register:
      "A date “from the register” was given by the curator of the archive, who says how it is known. “EDTF” is a notation for uncertain dates (ISO 8601-2) that programs can read.",
    text: <T>(dotted: Make<T>): Parts<T> =>
      parts`In an article’s text, a time has a ${dotted("dotted line")} where a part of it follows from the article’s date or from earlier words. A name with a fine line leads to its page. On a wide screen the margin says what such times mean, who speaks where a paragraph doesn’t name them, and what dates the article; elsewhere, point at the words, tap them, or move to them with the Tab and arrow keys.`,
    foundTitle: "What was found in the texts",
    /** @param probably the word that pages have. */
    found: (probably: string) =>
      `Names, quotations, numbers, events and topics were found by rules, which can be wrong. “${probably}” stands beside what is wrong in about one of ten cases; what is less sure isn’t shown.`,
    citingTitle: "How to refer to an article",
    citing: <T>(check: Make<T>): Parts<T> =>
      parts`An article’s address is made from the content of the original file, so it stays the same when a date or a title is corrected. The number beside a paragraph is a link to it; with scripts, it also copies the address or the passage with its citation, and saves the passage as a file that ${check("can be checked")} years later. “Cite” below each article has references to copy and files for reference managers.`,
    originals: " Every article keeps its original file, unchanged, with its SHA-256 hash.",
    minutesTitle: "How long an article takes to read",
    minutes: <T>(words: number, source: T): Parts<T> =>
      parts`Reading times assume ${String(words)} words a minute, the average of adults who read English non-fiction silently (${source}). They are shown for English articles only, as other languages need more or fewer words.`,
    browserTitle: "What your browser does",
    browser: <T>(link: Make<T>): Parts<T> =>
      parts`All pages work without scripts; only ${link("search")} needs them, and it runs in your browser. Nothing is loaded from other websites, and nothing about you is stored.`,
    offline:
      " The pages that you open are kept on your own device until the archive changes, so that you can read them without a network.",
  },

  data: {
    deck: (count: number) => `All ${articles(count)} as tables, texts and references, for your own programs.`,
    description: (title: string) => `The articles of ${title} as tables, texts, references and feeds`,
    termsTitle: "On what terms",
    noTerms: "The archive says nothing of how its data may be used.",
    terms: <T>(licence: T): Parts<T> => parts`The archive offers its data under these terms: ${licence}.`,
    others: "What the articles say is the work of those who wrote and published them.",
    files: "Files",
    filesNote: <T>(edtf: T, earliest: T, latest: T): Parts<T> =>
      parts`The tables are CSV in UTF-8, and open in any spreadsheet. A cell that a spreadsheet would run as a formula begins with an apostrophe. Dates that aren’t one known day are only in the columns ${edtf}, ${earliest} and ${latest}: an undated article has no day in any file. Names, speakers and numbers were found by rules and can be wrong; what isn’t sure enough to be shown on a page is in no file.`,
    columns: (count: number, file: string) => `The ${count} columns of ${file}`,
    descriptionsTitle: "Descriptions of these files",
    dataPackage: "Data Package",
    dataPackageIs: "the tables with the types and meanings of all columns, for programs that load them",
    researchObject: "Research object (RO-Crate)",
    researchObjectIs: "the same files for repositories of research data",
    manifest: "Manifest",
    manifestIs: "every file of this website with its hash",
    foundTitle: "What was found in each article",
    found: <T>(link: Make<T>, where: Parts<T>): Parts<T> =>
      parts`Every name, quotation, number and time is also a ${link("Web Annotation")} of the words that it is about${where}. Annotations and rows of the tables have the same ids, which stay when the text around the words is corrected.`,
    foundIn: <T>(file: T): Parts<T> => parts`: ${file}`,
    foundInMany: <T>(count: number, first: T, last: T): Parts<T> =>
      parts`, in ${counted(count, { one: "# file", other: "# files" })} from ${first} to ${last}; the head of an article’s page names its file`,
    feedsTitle: "Feeds and calendar",
    noFeeds:
      "There are no feeds: they need full addresses, and this archive doesn’t say where it is published.",
    feeds:
      "A program that reads feeds tells you of what is new. A feed holds at most 50 articles, the newest first.",
    allArticles: "All articles",
    changes: "What was added, corrected or dated anew by the last builds",
    feedsOf: (count: number) =>
      `${counted(count, { one: "# feed", other: "# feeds" })} of people, places, topics and sources`,
    calendar: <T>(link: Make<T>): Parts<T> =>
      parts`${link("Calendar")} (iCalendar): the articles whose day is known. Your calendar can show it beside your own.`,
  },

  offline: {
    title: "No network",
    deck: "This page isn’t saved on your device. Pages that you have opened since the archive last changed are:",
  },

  /** The page that checks saved passages. */
  verifying,
  verify: {
    title: "Check a saved passage",
    description: "Compare a passage that you saved with the archive as it is now",
    deck: "Is it still in this archive, word for word?",
    noScript: <T>(link: Make<T>): Parts<T> =>
      parts`The check runs in your browser and needs JavaScript. Without it, you can ${link("check by hand")}.`,
    how: "The number beside a paragraph of an article saves the paragraph, or words that you have selected in it, as a small file. Years later this page says whether the archive still has the passage as you cited it. The file stays on your device: your browser compares it with pages of this website, and sends it nowhere.",
    answers: "What the answers mean",
    intact:
      "the same words stand at the same place of the same article, and their paragraph and the original have the same hashes.",
    around:
      "the words are the same at the same place, but their paragraph or the original was changed since.",
    moved:
      "exactly these words stand in another paragraph or at another place in it, or the article has another address.",
    altered:
      "exactly these words stand nowhere in the article. The page shows what stands at their place now.",
    changed: "the file itself was changed after it was saved.",
    notHere: "no article here has the address or the original that the file names.",
    compared:
      "Words are compared character by character; nothing is taken for nearly the same. The file is sealed with a hash of its content. This shows that it was changed by mistake; it is no signature, since whoever changes it on purpose can make a new seal. That is why its words are compared with the archive.",
    byHand: "Checking by hand",
    open: <T>(code: Make<T>): Parts<T> =>
      parts`Open the file in a text editor. It is JSON: ${code("text")} has the words, ${code("article")} and ${code("place")} say where they stand, ${code("start")} and ${code("end")} count characters of the paragraph, beginning at 0.`,
    goTo: <T>(code: Make<T>): Parts<T> =>
      parts`Open the article at ${code("articles/")} with the ${code("id")} under ${code("article")}, go to the paragraph, and compare the words.`,
    original: <T>(code: Make<T>): Parts<T> =>
      parts`Under “Provenance” the article’s page links to its original. Save it, and compare its hash with ${code("original")} under ${code("sha256")}: ${code("sha256sum original.txt")} on Linux, ${code("shasum -a 256 original.txt")} on a Mac, ${code("certutil -hashfile original.txt SHA256")} on Windows. ${code("null")} says that the original isn’t published, because names are shortened.`,
    hashes: <T>(code: Make<T>): Parts<T> =>
      parts`${code("text")} and ${code("paragraph")} under ${code("sha256")} are the hashes of the words and of their whole paragraph in UTF-8, without a line end: ${code("printf '%s' 'the words' | sha256sum")}.`,
  },

  /** The files of data by their names. Their own descriptions, for programs, are English everywhere. */
  dataFiles: {
    articles: { title: "Articles", says: "One row for each article, without its text" },
    names: {
      title: "Names",
      says: "One row for each person, place or organisation in each article that mentions it",
    },
    quotations: { title: "Quotations", says: "One row for each passage in quotation marks" },
    figures: { title: "Figures", says: "One row for each number that counts or measures something" },
    times: { title: "Times", says: "One row for each time that a text mentions" },
    events: {
      title: "Events",
      says: "One row for each time at which a sentence says that something happened, or would happen",
    },
    evidence: {
      title: "Evidence",
      says: "One row for each piece of evidence for the date of an article, and for each that contradicts it",
    },
    texts: {
      title: "Articles with their texts",
      says: "One article a line, as JSON: the columns of articles.csv, and the text as a list of paragraphs",
    },
    compact: {
      title: "Articles as one table in JSON",
      says: "The same as articles.csv, for programs: the names of the columns once, then a list of rows",
    },
    bibtex: { title: "References in BibTeX", says: "All articles, for LaTeX and reference managers" },
    ris: { title: "References in RIS", says: "All articles, for Zotero, EndNote, Mendeley and others" },
  },

  feeds: {
    changesTitle: (title: string) => `${title}: added and corrected`,
    changesDescription: "What the last builds of the archive added, corrected or dated anew",
    added: (title: string) => `Added: ${title}`,
    corrected: (title: string) => `Text corrected: ${title}`,
    redated: (title: string) => `Dated anew: ${title}`,
    untitled: "[Untitled]",
    when: (date: string, basis: string) => `${date} (${basis})`,
    calendarDate: (basis: string) => `Date ${basis}.`,
  },
};
