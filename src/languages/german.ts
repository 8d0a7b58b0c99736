import { counting, type Forms } from "./counting.ts";
import { list } from "./list.ts";
import { parts } from "./parts.ts";
import type { Period } from "./period.ts";
import type { Copying, Searching, Verifying, Words } from "./types.ts";
import type { Unit } from "./unit.ts";

const counts = /* @__PURE__ */ counting<"one">("de");
const number = (count: number) => counts.number(count);
const counted = (count: number, forms: Forms<"one">) => counts.counted(count, forms);

const quoted = (words: string) => `„${words}“`;
const articles = (count: number) => counted(count, { one: "# Artikel", other: "# Artikel" });
const articlesDative = (count: number) => counted(count, { one: "# Artikel", other: "# Artikeln" });
const COPY_KEYS = "Strg+C oder ⌘C drücken";

/** What articles contain: „a“ und „b“, aber nicht „c“. */
function contents(wanted: readonly string[], excluded: readonly string[]): string {
  const without = list(excluded, "oder");
  const but = without === "" ? "" : `, aber nicht ${without}`;
  return `${list(wanted, "und")}${but}`;
}

export const copying: Copying = {
  copy: "Kopieren",
  copied: "Kopiert",
  selected: `Markiert: ${COPY_KEYS}`,
  notAllowed: `Der Browser erlaubt dieser Seite das Kopieren nicht: ${COPY_KEYS}`,
  saysCopied: (what) => `${what} kopiert`,
  saysSelected: (what) =>
    `Der Browser erlaubt dieser Seite das Kopieren nicht. ${what} ist markiert: ${COPY_KEYS}`,
  numberTitle: "Link zu diesem Absatz kopieren. Pfeiltasten: andere Absätze",
  linkCopied: "Link kopiert",
  linkTo: (paragraph) => `Link zu Absatz ${paragraph}`,
  passage: "Stelle mit Nachweis kopieren",
  passageCopied: "Stelle kopiert",
  passageOf: (paragraph) => `Absatz ${paragraph} mit Nachweis`,
  save: "Als Datei speichern",
  saveSelected: "Markierte Wörter als Datei speichern",
  checkSuch: "Solche Dateien prüfen",
  savedAs: (file) => `Gespeichert als ${file}`,
};

export const verifying: Verifying = {
  notFromDisk:
    "Diese Kopie des Archivs liegt auf einem Datenträger, und dort lassen Browser keine Seite eine andere lesen. Stellen lassen sich dort prüfen, wo das Archiv veröffentlicht ist, oder von Hand.",
  choose: "Dateien gespeicherter Stellen auswählen oder auf diese Seite ziehen",
  comparing: "Vergleich läuft …",
  notCompared: "Nicht verglichen",
  notLoaded: (why) =>
    `Eine Datei dieses Archivs ließ sich nicht laden (${why}). Bitte mit Netzverbindung noch einmal versuchen.`,
  paragraph: (paragraph) => `Absatz ${paragraph}`,
  place: (paragraph, from, to) => `Absatz ${paragraph}, Zeichen ${from} bis ${to}`,
  goTo: (place) => `Zu ${place}`,
  differing:
    "Die gespeicherten Wörter; durchgestrichen, was nicht mehr da ist, und unterstrichen, was jetzt da ist:",
  articleNow: "Der Artikel, wie er jetzt ist",
  newer: {
    title: "Unbekannte Version",
    says: "Eine neuere Version von Dateline hat diese Datei gespeichert.",
  },
  none: {
    title: "Keine gespeicherte Stelle",
    says: "Diese Datei ist keine Stelle, die Dateline gespeichert hat, oder es wurde so viel an ihr geändert, dass sie nicht mehr zu lesen ist.",
  },
  changed: {
    title: "Datei geändert",
    says: "Diese Datei ist nicht mehr so, wie sie gespeichert wurde: Etwas darin wurde danach geändert. Was folgt, gilt den Wörtern, die jetzt darin stehen.",
  },
  notHere: {
    title: "Nicht in diesem Archiv",
    says: (archive) =>
      `Kein Artikel hier hat die Adresse oder das Original, das die Datei nennt. Sie stammt nach eigener Angabe aus ${quoted(archive)}.`,
  },
  withdrawn: {
    title: "Zurückgezogen",
    says: "Der Artikel wurde aus diesem Archiv zurückgezogen; es gibt also nichts zu vergleichen.",
  },
  verdicts: { intact: "Unverändert", around: "Wörter unverändert", moved: "Verschoben", altered: "Geändert" },
  intact:
    "Dieselben Wörter stehen an derselben Stelle desselben Artikels. Ihr Absatz hat dieselbe Prüfsumme, und ebenso das Original.",
  intactAlone:
    "Dieselben Wörter stehen an derselben Stelle desselben Artikels. Ihr Absatz hat dieselbe Prüfsumme; das Original ist nicht veröffentlicht.",
  around: "Genau diese Wörter stehen an ihrer Stelle.",
  moved: (places) => `Genau diese Wörter stehen hier: ${places.join("; ")}.`,
  altered: "Genau diese Wörter stehen nirgends im Artikel.",
  otherAddress: "Der Artikel hat jetzt eine andere Adresse.",
  otherParagraph: "Ihr Absatz wurde an anderer Stelle geändert.",
  otherOriginal: "Das Original ist jetzt eine andere Datei.",
  sameOriginal:
    "Das Original ist dasselbe; also hat sich geändert, was davon gezeigt wird, oder die Datei ist gefälscht.",
  noPlace: "Ihre Stelle gibt es nicht mehr.",
  standsNow: (words) => `An ihrer Stelle steht jetzt: ${quoted(words)}`,
  details: {
    title: "Titel",
    authors: "Verfasser",
    source: "Quelle",
    date: "Datum",
    "evidence of the date": "Beleg des Datums",
  },
  nothing: "nichts",
  detail: (name, saved, now) => `${name} laut Datei: ${saved}. Laut Archiv: ${now}.`,
};

export const searching: Searching = {
  number,
  articles,
  quoted,
  inQuotation: (words) => `${words} in einem Zitat`,
  quick: {
    name: "Schnellsuche",
    label: "Im Archiv suchen",
    search: "Suchen",
    close: "Schließen (Esc)",
    slash: "Diese Suche auch mit / öffnen (Strg K geht immer)",
    more: (shown) => `Hier stehen die ersten ${shown}. Mit der Eingabetaste erscheinen alle.`,
  },
  searching: "Suche läuft …",
  notLoaded: (error) => `Das Suchverzeichnis ließ sich nicht laden (${error}).`,
  useTimeline: "Über die Zeitleiste ist weiterhin jeder Artikel zu erreichen.",
  status({ count, wanted, excluded, isFiltered }) {
    const found = count === 0 ? "Kein Artikel" : articles(count);
    const lower = count === 0 ? "kein Artikel" : found;
    const contain = count < 2 ? "enthält" : "enthalten";
    if (wanted.length + excluded.length === 0)
      return isFiltered ? `${found} ${count < 2 ? "passt" : "passen"} zu diesen Filtern.` : `${found}.`;
    const what = wanted.length === 0 ? `${list(excluded, "oder")} nicht` : contents(wanted, excluded);
    return isFiltered ? `Mit diesen Filtern ${contain} ${lower} ${what}.` : `${found} ${contain} ${what}.`;
  },
  noneContains: (words) => `Kein Artikel enthält ${list(words, "oder")}.`,
  restWithout: "Die Ergebnisse gelten für die übrigen Wörter.",
  didYouMean: (word) => `Statt ${quoted(word)} vielleicht:`,
  wordIn: (word, count) => `${word} (${articles(count)})`,
  noPhrase: (phrase) =>
    `Kein Artikel enthält genau die Wortfolge ${quoted(phrase)}. Wörter in Anführungszeichen werden als Wortfolge gesucht.`,
  searchAnywhere: (words) => `${list(words, "und")} irgendwo in einem Artikel suchen`,
  noneSays: (words) => `Kein Zitat enthält ${quoted(words)}.`,
  neverTogether: (excluded) =>
    `Jedes davon kommt im Archiv vor, aber kein Artikel enthält alle${excluded.length > 0 ? ` ohne ${list(excluded, "oder")}` : ""}:`,
  termIn: (term, count) => `${term} in ${counted(count, { one: "# Artikel", other: "# Artikeln" })}`,
  filtersMatchNothing: (count) =>
    `Kein Artikel passt zu diesen Daten und Filtern${count === null ? "" : `; ${articles(count)} ${count > 1 ? "passen" : "passt"} zu den Wörtern`}.`,
  searchWithoutFilters: "Ohne Daten und Filter suchen",
  withoutFilter: (values, count) => `Ohne ${list(values, "oder")}: ${articles(count)}`,
  withoutDates: (count) => `Ohne Zeitraum: ${articles(count)}`,
  undatedLeftOut: (count) =>
    `${counted(count, { one: "# undatierter Artikel kann", other: "# undatierte Artikel können" })} aus diesem Zeitraum sein oder auch nicht.`,
  showUndated: "Auch undatierte Artikel zeigen, am Ende",
  noSuchSpeaker: (typed) =>
    `Kein Artikel zitiert jemanden, dessen Name ${quoted(typed)} neben den Worten steht.`,
  unclearSpeaker: (typed, examples) =>
    `Niemand, der zitiert wird, heißt nur ${quoted(typed)}. Bitte den ganzen Namen schreiben, etwa ${list(examples, "oder")}.`,
  noValues: (facet, typed) => `Kein Artikel hat bei ${facet}: den Wert ${quoted(typed)} oder einen anderen.`,
  noSuchValue: (facet, typed, known, hasOthers) =>
    `Kein Artikel hat bei ${facet}: den Wert ${quoted(typed)}. Im Archiv gibt es ${known.map(quoted).join(", ")}${hasOthers ? " und andere" : ""}.`,
  endBeforeStart: (from, to) => `Das Ende des Zeitraums (${to}) liegt vor seinem Anfang (${from}).`,
  noLetters: (typed) =>
    `${quoted(typed)} enthält weder Buchstaben noch Ziffern, nach denen gesucht werden kann.`,
  unclosedQuote:
    "Ein schließendes Anführungszeichen fehlt; die Wörter danach werden deshalb einzeln gesucht.",
  minusIgnored: (typed) =>
    `${quoted(typed)} blieb unbeachtet: Ein Minus schließt nur Wörter und Wortfolgen aus.`,
  noValue: (typed, example) => `${quoted(typed)} hat keinen Wert. Ein Beispiel: ${example}.`,
  exampleName: "ein Name",
  exampleWord: "Frieden",
  notADate: (operator, value) =>
    `${quoted(`${operator}:${value}`)} ist kein Datum. Möglich sind ein Jahr, ein Monat oder ein Tag, etwa ${operator}:2024, ${operator}:2024-10 oder ${operator}:2024-10-29.`,
  more: (count) => `${number(count)} weitere`,
  onlyFrequent: (operator) =>
    `Nur die häufigsten stehen hier. Für einen anderen Wert ${operator}:"…" in das Suchfeld schreiben.`,
  moreParagraphs: (count) => counted(count, { one: "# weiterer Absatz", other: "# weitere Absätze" }),
  articlesByYear: "Artikel nach Jahr",
  outlined: "Umrandet: Artikel, die auch aus einem anderen Jahr sein können",
  barLabel: (year, count, possible) =>
    `${year}: ${articles(count)}${possible > 0 ? `, davon ${possible} möglicherweise aus einem anderen Jahr` : ""}`,
};

/** "dem 4. Mai", "den 1990er-Jahren": after "vor", "nach" and "zwischen". */
function dative({ kind, words }: Period): string {
  if (kind === "day") return `dem ${words}`;
  return kind === "decade" ? words.replace(/^die (.+)-Jahre$/, "den $1-Jahren") : words;
}

/** A unit, its plural, and "every" in its gender. */
const UNITS: Readonly<Record<Unit, readonly [one: string, many: string, every: string]>> = {
  century: ["Jahrhundert", "Jahrhunderte", "jedes"],
  decade: ["Jahrzehnt", "Jahrzehnte", "jedes"],
  year: ["Jahr", "Jahre", "jedes"],
  quarter: ["Quartal", "Quartale", "jedes"],
  month: ["Monat", "Monate", "jeden"],
  week: ["Woche", "Wochen", "jede"],
  day: ["Tag", "Tage", "jeden"],
  hour: ["Stunde", "Stunden", "jede"],
  minute: ["Minute", "Minuten", "jede"],
  second: ["Sekunde", "Sekunden", "jede"],
};

/** With a comma, as decimal numbers have in German. */
const decimal = (size: number) => size.toFixed(1).replace(".", ",");

export const german: Words = {
  language: "de",
  direction: "ltr",
  number,
  articles,
  comma: ", ",
  unseenArticles: (count) => counted(count, { one: "Artikel", other: "Artikel" }),
  quotations: (count) => counted(count, { one: "# Zitat", other: "# Zitate" }),
  figures: (count) => counted(count, { one: "# Zahlenangabe", other: "# Zahlenangaben" }),
  speakers: (count) =>
    counted(count, { one: "# zitierte Person oder Stelle", other: "# zitierte Personen und Stellen" }),
  years: (count) => counted(count, { one: "# Jahr", other: "# Jahre" }),
  days: (count) => counted(count, { one: "# Tag", other: "# Tage" }),

  frame: {
    skip: "Zum Inhalt springen",
    main: "Hauptnavigation",
    home: "Startseite",
    breadcrumbs: "Wo diese Seite steht",
    timeline: "Zeitleiste",
    browse: "Stöbern",
    search: "Suche",
    searchKeys: "Suche (Strg K)",
    about: "Über das Archiv",
    aboutArchive: "Über dieses Archiv",
    data: "Daten und Feeds",
    colophon: (title, hasOriginals) =>
      `${title}. Bei jedem Datum steht, woher es bekannt ist${hasOriginals ? "; von jedem Artikel ist das Original erhalten" : ""}.`,
  },

  pages: {
    of: (page, of) => `Seite ${page} von ${of}`,
    title: (title, page) => `${title}, Seite ${page}`,
    titleOf: (title, page, of) => `${title}, Seite ${page} von ${of}`,
    label: "Seiten",
    number: (page, unseen) => parts`${unseen("Seite ")}${String(page)}`,
    previous: (unseen) => parts`Zurück${unseen(" zur vorigen Seite")}`,
    next: (unseen) => parts`Weiter${unseen(" zur nächsten Seite")}`,
  },

  dates: {
    about: (words) => `etwa ${words}`,
    perhaps: (words) => `vielleicht ${words}`,
    decade: (decade) => `die ${decade}0er-Jahre`,
    decadeTitle: (decade) => `${decade}er-Jahre`,
    orLater: ({ words }) => `${words} oder später`,
    orBefore: ({ words }) => `${words} oder früher`,
    notBefore: (period) => `nicht vor ${dative(period)}`,
    notAfter: (period) => `nicht nach ${dative(period)}`,
    between: (from, to) => `zwischen ${dative(from)} und ${dative(to)}`,
    betweenDays: (days) => `zwischen dem ${days}`,
    and: " und ",
    betweenJoin: " und dem ",
    or: " oder ",
    oneOf: (dates) => list(dates, "oder"),
    someTimeIn: (year) => `irgendwann ${year}`,
    undated: "undatiert",
    undatedWithin: (bounds) => `undatiert, ${bounds}`,
    span: (from, to) => `${from} bis ${to}`,
  },

  certainty: {
    legend: {
      exact: "Der Tag ist bekannt: Der Artikel nennt ihn, oder er wurde für das Archiv angegeben.",
      inferred: "Der Tag wird nicht genannt, ergibt sich aber aus dem Text.",
      approximate: "Der Tag ist nicht bekannt, wohl aber eine Spanne von Tagen, ein Monat oder ein Jahr.",
      unknown: "Wann der Artikel erschien, ist nicht bekannt.",
    },
    shapes: { exact: "Gefüllt", inferred: "Umrandet", approximate: "Gestrichelt", unknown: "Gepunktet" },
    basis: {
      stated: "im Artikel genannt",
      inferred: "aus dem Text erschlossen",
      corrected: "von Hand angegeben",
      unknown: "kein Datum gefunden",
    },
    filter: {
      exact: "Tag bekannt",
      inferred: "Tag erschlossen",
      approximate: "ungefähres Datum",
      unknown: "undatiert",
    },
    probably: "wahrscheinlich",
  },

  times: {
    weekendOf: (days) => `das Wochenende vom ${days}`,
    weekOf: (day) => `die Woche vom ${day}`,
    everyWeekday: (weekday) => `jeden ${weekday}`,
    weekday: (weekday) => `ein ${weekday}; welcher, ist nicht bekannt`,
    weekdayAt: (weekday, time) => `${weekday} (${time})`,
    weekend: "ein Wochenende; welches, ist nicht bekannt",
    whichDay: (time) => `${time}; an welchem Tag, ist nicht bekannt`,
    whichYear: (day) => `${day}; in welchem Jahr, ist nicht bekannt`,
    when: "wann genau, ist nicht bekannt",
    present: "als der Artikel geschrieben wurde",
    past: "bevor der Artikel geschrieben wurde; wann genau, ist nicht bekannt",
    future: "nachdem der Artikel geschrieben wurde; wann genau, ist nicht bekannt",
    dayParts: {
      MO: "Morgen",
      MI: "Mittag",
      AF: "Nachmittag",
      EV: "Abend",
      NI: "Nacht",
      DT: "tagsüber",
    },
    endOfDay: "Mitternacht am Ende des Tages",
    partOfDay: (part, day) => `${day}, ${part}`,
    clock: (time) => `${time} Uhr`,
    clockOfDay: (time, day) => `${day}, ${time} Uhr`,
    divisions: {
      Q1: "das erste Quartal",
      Q2: "das zweite Quartal",
      Q3: "das dritte Quartal",
      Q4: "das vierte Quartal",
      H1: "das erste Halbjahr",
      H2: "das zweite Halbjahr",
      SP: "Frühling",
      SU: "Sommer",
      FA: "Herbst",
      WI: "Winter",
    },
    divisionOf: (division, year) => `${division} ${year}`,
    century: (century) => `das ${century}. Jahrhundert`,
    centuryBefore: (century) => `das ${century}. Jahrhundert v. Chr.`,
    yearBefore: (year) => `${year} v. Chr.`,
    duration: (count, unit) => `${String(count).replace(".", ",")} ${UNITS[unit][count === 1 ? 0 : 1]}`,
    some: (unit) => `einige ${UNITS[unit][1]}`,
    durations: (durations, isVague) =>
      `${durations.join(" und ")}${isVague ? "; wie viele, wird nicht gesagt" : ""}`,
    every: (count, unit) =>
      count === 1 ? `${UNITS[unit][2]} ${UNITS[unit][0]}` : `alle ${count} ${UNITS[unit][1]}`,
    fromContext: (meaning) => `${meaning} (aus dem Zusammenhang)`,
    yearFromContext: (meaning) => `${meaning} (das Jahr aus dem Zusammenhang)`,
  },

  kinds: {
    people: "Personen",
    places: "Orte",
    organisations: "Organisationen",
    topics: "Themen",
    sources: "Quellen",
    authors: "Verfasser",
    tags: "Schlagwörter",
  },
  kind: {
    people: "Person",
    places: "Ort",
    organisations: "Organisation",
    topics: "Thema",
    sources: "Quelle",
    authors: "Verfasser",
    tags: "Schlagwort",
  },
  kindsCounted: {
    people: (count) => counted(count, { one: "# Person", other: "# Personen" }),
    places: (count) => counted(count, { one: "# Ort", other: "# Orte" }),
    organisations: (count) => counted(count, { one: "# Organisation", other: "# Organisationen" }),
    topics: (count) => counted(count, { one: "# Thema", other: "# Themen" }),
    sources: (count) => counted(count, { one: "# Quelle", other: "# Quellen" }),
    authors: (count) => counted(count, { one: "# Verfasser", other: "# Verfasser" }),
    tags: (count) => counted(count, { one: "# Schlagwort", other: "# Schlagwörter" }),
  },

  topics: {
    "arts, culture, entertainment and media": "Kunst, Kultur, Unterhaltung und Medien",
    "crime, law and justice": "Kriminalität, Recht und Justiz",
    "disaster, accident and emergency incident": "Katastrophen, Unglücke und Notfälle",
    "economy, business and finance": "Wirtschaft und Finanzen",
    education: "Bildung",
    environment: "Umwelt",
    health: "Gesundheit",
    "human interest": "Menschliches",
    labour: "Arbeit",
    "lifestyle and leisure": "Lebensart und Freizeit",
    "politics and government": "Politik und Regierung",
    religion: "Religion",
    "science and technology": "Wissenschaft und Technik",
    society: "Gesellschaft",
    sport: "Sport",
    "conflict, war and peace": "Konflikt, Krieg und Frieden",
    weather: "Wetter",
  },

  names: {
    titled: (name, kind) => `${name} (${kind})`,
    all: (kinds, count) => `Alle ${number(count)} ${kinds}`,
    by: (kinds) => `${kinds} nach Häufigkeit`,
    eachCounted: (named) => `${named}, jeweils mit der Zahl der Artikel`,
    descriptionByFrequency: (named) => `${named} nach Häufigkeit`,
    descriptionByLetter: (named) => `${named} von A bis Z`,
    letters: "Buchstaben",
    order: "Reihenfolge",
    byLetter: "A bis Z",
    byFrequency: "Häufigste zuerst",
    foundByRules:
      "Diese Namen wurden nach Regeln gefunden, einige können also falsch sein. Ein Name steht hier, wenn er mindestens zweimal vorkommt oder einmal sehr deutlich. Ein Name aus einem einzigen Artikel führt zu seiner Stelle dort; bei einem Namen aus zwei Artikeln stehen sie darunter.",
    mentions: (count) => counted(count, { one: "# Nennung", other: "# Nennungen" }),
    mentionedIn: (count) => `Genannt in ${counted(count, { one: "# Artikel", other: "# Artikeln" })}`,
    moreMentions: (count, paragraph) =>
      `${counted(count, { one: "# weitere Nennung", other: "# weitere Nennungen" })} ab Absatz ${paragraph}`,
    alsoWritten: (forms, more) =>
      parts`Auch geschrieben ${forms}${more > 0 ? ` und in ${counted(more, { one: "# weiteren Form", other: "# weiteren Formen" })}` : ""}`,
    inTheSame: "In denselben Artikeln",
    ownWords: "In eigenen Worten",
    overTime: (from, to, most, [first, last]) =>
      `Artikel im Lauf der Zeit, von ${from} bis ${to}; die meisten, ${number(most)}: ${first === last ? first : `${first} bis ${last}`}`,
    preview: (kind, count, years) =>
      `${kind}, in ${counted(count, { one: "# Artikel", other: "# Artikeln" })}${years === null ? "" : `, ${years}`}`,
    previewOfMany: (kind, count, years) =>
      `${kind}, in mehr als ${counted(count, { one: "# Artikel", other: "# Artikeln" })}${years === null ? "" : `, ${years}`}`,
  },

  home: {
    empty: "In diesem Archiv sind keine Artikel",
    noKnownYear: (found) => `${found} · bei keinem ist das Jahr bekannt`,
    knownYears: (found, known, span) => `${found} · bei ${number(known)} ist das Jahr bekannt, ${span}`,
    overTime: "Im Lauf der Zeit",
    all: "Alle Artikel",
    featured: "Ausgewählt",
    newest: "Neueste",
    some: "Artikel",
    allByDate: "Alle Artikel nach Datum",
    whatAbout: "Worum es geht",
  },

  browse: {
    description: (title) => `${title}: nach Datum, Namen oder Themen stöbern`,
    calendars: "Kalender",
    onThisDay: "An diesem Tag",
  },

  timeline: {
    description: (title) => `Die Artikel von ${title} nach Datum`,
    yearUncertain: "Jahr nicht sicher",
    undated: "Undatiert",
    noUndated: "Es gibt keine undatierten Artikel.",
    undatedDescription: "Artikel ohne bekanntes Datum",
    undatedWithin: (found, bounds) => `${found}, ${bounds}`,
    jump: "Zu einem Jahr oder Monat",
    decades: "Jahrzehnte",
    noMonth: "Der Monat ist nicht bekannt",
    noDay: "Der Tag ist nicht bekannt",
    someTimeIn: (period) => `Irgendwann ${/^\d/.test(period) ? period : `im ${period}`}`,
    possiblyFrom: (year) => `Möglicherweise aus ${year}`,
    allOf: (count) => `Alle ${articles(count)}`,
    allUncertain: (count) => `Alle ${articles(count)}, deren Jahr nicht sicher ist`,
    monthless: (count) =>
      `${counted(count, { one: "# weiterer Artikel, von dem", other: "# weitere Artikel, von denen" })} nur das Jahr bekannt ist`,
    ofPeriod: (found, period) => `${found} aus ${period}`,
    thousands: (thousands) => `${String(thousands).replace(".", ",")}k`,
    before: "Davor",
    after: "Danach",
    previous: "Voriger",
    next: "Nächster",
    yearBefore: "Jahr davor",
    yearAfter: "Jahr danach",
    beforeAndAfter: "Davor und danach",
    moreAboutLabel: (name) => `Mehr über ${name}`,
    moreAbout: (name) => parts`Mehr über ${name}`,
    articlesBy: {
      year: "Artikel nach Jahr",
      month: "Artikel nach Monat",
      day: "Artikel nach Tag",
      time: "Artikel nach Zeit",
    },
    linesBelow:
      "Jede Linie unter den Balken ist ein Artikel, dessen genauer Tag nicht bekannt ist: Er kann von jedem Tag entlang der Linie sein, und wo sie ein Ende der Balken erreicht, auch von jenseits davon.",
    undrawn: (count) =>
      `${counted(count, { one: "# weiterer solcher Artikel passt", other: "# weitere solche Artikel passen" })} nicht in die Zeichnung.`,
  },

  calendar: {
    title: (year) => `Kalender ${year}`,
    description: (year) => `Die Tage des Jahres ${year}, von denen es Artikel gibt`,
    noDay: (count) =>
      `${counted(count, { one: "# Artikel, dessen", other: "# Artikel, deren" })} Tag nicht bekannt ist`,
    noMonth: (of, count, link) =>
      parts`${articles(of)}, davon ${link(`${number(count)} mit unbekanntem Monat`)}`,
  },

  onThisDay: {
    deck: "Artikel, die am selben Tag des Jahres erschienen sind, gleich in welchem Jahr. Nur Artikel, deren Tag bekannt ist, stehen hier.",
    none: "Von keinem Artikel ist der Tag bekannt.",
    description: "Die Artikel von jedem Tag des Jahres, gleich in welchem Jahr",
    anyYear: "Alle Jahre",
    anyYearTitle: (day) => `${day} (alle Jahre)`,
    otherYears: (day) => `${day} in anderen Jahren`,
    inOtherYears: (unseen, day) => parts`In anderen Jahren${unseen(`: ${day}`)}`,
  },

  quotes: {
    title: "Zitate",
    bySpeaker: "Zitate nach Sprechenden",
    byTopic: "Zitate nach Thema",
    views: { time: "Nach Zeit", speaker: "Nach Sprechenden", topic: "Nach Thema" },
    ofTopic: (topic) => `Zitate: ${topic}`,
    ofSpeaker: (name) => `${name}: in eigenen Worten`,
    titled: (name) => `${name}, Zitate`,
    description: (title, quotations) => `${title}: ${quotations}, jeweils mit Datum und Absatz`,
    speakersDescription: (speakers) => `${speakers} von A bis Z, in eigenen Worten`,
    topicsDescription: "Was in den Artikeln zu jedem Thema gesagt wird",
    topicNote: "Das Thema ist das des ganzen Artikels, der mehrere haben kann.",
    onlyNamed:
      "Nur Zitate, neben denen steht, wer spricht, sind hier verzeichnet. Wo nur „sie“ oder „er“ steht oder jemand weiterspricht, steht das Zitat auf der Seite seines Artikels. Wer spricht, wurde nach Regeln gefunden; einiges kann falsch sein.",
    onlyNames: (link) =>
      parts`Nur Namen des Archivs sind verzeichnet; „ein Zeuge“ steht unter den Zitaten ${link("nach Zeit")}.`,
    most: "Am häufigsten zitiert",
    all: (count) => `Alle ${number(count)} Zitate`,
    allOf: (count, unseen, name) => parts`Alle ${number(count)} Zitate${unseen(` von ${name}`)}`,
    years: "Jahre",
  },

  figuresPage: {
    title: "Zahlenangaben",
    count: (count, kinds) =>
      `${count} zu ${counted(kinds, { one: "# Gegenstand", other: "# Gegenständen" })}`,
    description: (count) => `${count} nach dem, was gezählt wird, jeweils mit Datum und Absatz`,
    most: "Am häufigsten gezählt",
    found:
      "Zahlen, die etwas zählen, mit den Wörtern, die sie eingrenzen, und, wo der Text jemanden nennt, von wem die Angabe stammt. Sie wurden nach Regeln gefunden; einiges kann falsch sein.",
    amounts: (currency) => `Beträge in ${currency}`,
    money: "Geldbeträge",
    percentages: "Prozentangaben",
    others: "Andere Zahlen",
    claimedBy: (claimant) => parts`laut ${claimant}`,
  },

  events: {
    title: "Ereignisse",
    counted: (count) => counted(count, { one: "# Ereignis", other: "# Ereignisse" }),
    description: (count) => `${count}, jedes im Wortlaut der Artikel, die davon berichten`,
    happened: "Was geschah",
    ofPeriod: (period) => `Was das Archiv über ${period} sagt`,
    titleOf: (period) => `Ereignisse: ${period}`,
    all: (count) =>
      count === 1 ? "Das Ereignis" : `Alle ${counted(count, { one: "#", other: "# Ereignisse" })}`,
    basis: {
      stated: "der Artikel nennt das Datum",
      inferred: "nach dem Datum des Artikels",
      uncertain: "der Artikel nennt kein Jahr",
      open: "die Worte des Artikels lassen es offen",
    },
    toldToo: (count) => counted(count, { one: "# weiterer Artikel", other: "# weitere Artikel" }),
    found:
      "Sätze, die von etwas mit Tag, Monat oder Jahr berichten, wie sie in den Artikeln stehen. Sie wurden nach Regeln gefunden; einiges kann falsch sein. Was ein Artikel nur plant, bezweifelt oder sich vorstellt, gehört nicht dazu. Von Abdrucken steht nur der erste hier.",
    due: {
      title: "Angekündigt",
      titleOf: (period) => `Angekündigt: ${period}`,
      ofPeriod: (period) => `Was für ${period} angekündigt war`,
      all: (count) => `Alle Ankündigungen: ${number(count)}`,
      counted: (count) => counted(count, { one: "# Ankündigung", other: "# Ankündigungen" }),
      description: (count) => `${count}, jede im Wortlaut des Artikels`,
      basis: "stand noch bevor",
      said: (when) => `gesagt: ${when}`,
      atThatTime: "Aus dieser Zeit, mit zwei dieser Namen:",
      nothing: "In diesem Archiv hat nichts aus dieser Zeit zwei dieser Namen.",
      found:
        "Was Artikel ankündigten, geordnet nach der Zeit, für die sie es ankündigten, in ihren Worten. Ob es geschah, geht daraus nicht hervor: Artikel aus dieser Zeit mit denselben Namen können es sagen. Die Sätze wurden nach Regeln gefunden; einiges kann falsch sein.",
    },
  },

  sides: {
    shared: {
      title: "Namen im Vergleich",
      names: "Alle nennen",
      days: "Alle erwähnen",
      only: "Nur einer nennt",
    },
    figures: {
      title: "Zahlen im Vergleich",
      amounts: { money: "Geldbeträge", share: "Anteile", measure: "Maße", count: "Zahlen" },
      same: (count) => `dieselbe Zahl in ${articlesDative(count)}`,
      changed: (claimant) => parts`${claimant} nannte im Lauf der Zeit verschiedene Zahlen: `,
      copies: (count) =>
        counted(count, {
          one: "auch in # Kopie des Artikels",
          other: "auch in # Kopien des Artikels",
        }),
      apart: "Andere Zahlen, die etwas anderes zählen oder zählen könnten",
      drawing: (count, low, high, first, last) =>
        `${number(count)} Angaben in zeitlicher Folge, zwischen ${low} und ${high}: die erste ist ${first}, die letzte ${last}`,
      drawn: "Jeder Punkt ist eine der Angaben darunter, in zeitlicher Folge.",
      how: "Zahlen stehen nur zusammen, wenn die Texte sicher dasselbe zählen: was gezählt wird, was damit geschah, die Orte und die Zeiten müssen übereinstimmen.",
    },
    quotes: {
      title: "Zitate im Vergleich",
      first: "Das früheste von diesen",
      earliest: "Gedruckt",
      kinds: {
        same: "Dieselben Worte",
        shortened: "Gekürzt",
        longer: "Länger",
        reworded: "Anders formuliert",
      },
      byAnother: "mit anderem Sprecher",
      how: "Wort für Wort mit dem obersten verglichen: Unterstrichenes ist neu, Durchgestrichenes fehlt.",
    },
    known: {
      title: "Was wann bekannt war",
      by: (day) => `Bis ${day}`,
      choose: "Wählen Sie einen Tag, um nur zu sehen, was das Archiv bis dahin hatte.",
      later: "Späteres ist ausgeblendet.",
      showAll: "Alle Tage zeigen",
      perhaps: "Vielleicht bis dahin auch schon da, weil ihre Daten nicht sicher sind",
      more: (count) => `und ${number(count)} weitere`,
    },
    titles: {
      title: "Titel aus anderer Zeit",
      how: "Nach unserer Tabelle der Amtszeiten hatten diese Personen den Titel am Tag des Artikels nicht. Der Text kann von früher sprechen.",
    },
    withOthers:
      "Zahlen, Zitate und Tage werden mit denen der nächsten Geschichten davor und danach verglichen.",
  },

  article: {
    skipText: "Text überspringen: zum Nachweis und zur Datierung",
    severalPages: (of) =>
      `Dieser Artikel hat ${of} Seiten. Zeiten, Namen, Zitate und Zahlen unten sind die dieser Seite.`,
    sections: "Abschnitte",
    sectionsCounted: (count) => `${count} Abschnitte`,
    tags: "Schlagwörter",
    readingTime: (minutes) =>
      minutes < 1
        ? "Weniger als eine Minute Lesezeit"
        : `Etwa ${counted(minutes, { one: "# Minute", other: "# Minuten" })} Lesezeit`,
    title: "Titel",
    paragraph: (paragraph) => `Absatz ${paragraph}`,
    cite: "Nachweis",
    permalink: "Dauerhafte Adresse",
    hash: "SHA-256 des Originals",
    otherStyles: "Weitere Zitierweisen und Dateien",
    files: "Dateien für Literaturverwaltungen",
    footnote: (label) => `Fußnote ${label}`,
    footnoteBack: (label) => `Fußnote ${label}: zurück zum Text`,
    takeaways: "Das Wichtigste",
    takeawaysNote: "Diese Liste stand unter dem Artikel.",
    points: (count) => counted(count, { one: "# Punkt", other: "# Punkte" }),
    names: "Wer vorkommt",
    quotations: "Wer was sagt",
    speaksBefore: "spricht auch unmittelbar davor",
    numbers: "Zahlen",
    quoted: (speaker) => parts`Zitiert: ${speaker}`,
    fromCurator: "Aus der Archivpflege",
    cluesInText: "Hinweise im Text",
    datesArticle: "Datiert den Artikel",
    shortened: "Namen von Privatpersonen sind in diesem Artikel abgekürzt.",
    subjects: "Worum es geht",
    keyphrases: (phrases) => parts`Hier öfter genannt als im übrigen Archiv: ${phrases}`,
    topicsFrom: (link) =>
      parts`Die Themen sind die oberste Ebene der ${link("IPTC Media Topics")} (CC BY 4.0).`,
    withdrawn: "Artikel zurückgezogen",
    withdrawnDeck: "Dieser Artikel wurde aus dem Archiv genommen.",
    withdrawnReason: (reason) => parts` Der angegebene Grund: ${reason}`,
    withdrawnNote: "Seine Adresse bleibt, damit Verweise auf ihn nicht ins Leere führen.",
    goHome: "Zur Startseite",
    notFound: "Seite nicht gefunden",
    notFoundTitle: "Nicht gefunden",
    notFoundDeck: "Vielleicht wurde der Artikel entfernt, oder die Adresse ist unvollständig.",
  },

  dating: {
    title: "Wie datiert wurde",
    clues: (count) => counted(count, { one: "# Hinweis", other: "# Hinweise" }),
    inEdtf: (edtf) => parts`In EDTF: ${edtf}`,
    onlyLimit:
      "Im Namen der Datei, in ihrem Kopf und im Text fand sich nur eine Grenze. Wer weiß, wann der Artikel erschien, möge es denen mitteilen, die dieses Archiv pflegen.",
    nothingFound:
      "Im Namen der Datei, in ihrem Kopf und im Text fand sich kein Datum. Wer weiß, wann der Artikel erschien, möge es denen mitteilen, die dieses Archiv pflegen.",
    contradicting: "Was diesem Datum widerspricht",
    articleItself: "Was der Artikel selbst sagt",
    note: "Eine Anmerkung im Archiv:",
    from: {
      register: "Register dieses Archivs",
      "front matter": "Kopf der Datei",
      text: "Text",
      "file name": "Name der Datei",
      file: "Eigene Angaben der Datei",
      archive: "Ein anderer Artikel des Archivs",
    },
    headline: "Überschrift",
    paragraph: (paragraph) => `Absatz ${paragraph}`,
    source: (host) => `Quelle: ${host}`,
    timesTitle: "Die Zeiten im Text",
    timesHelp: (dotted) =>
      parts`Wo sich ein Teil einer Zeitangabe, meist das Jahr, aus dem Datum des Artikels oder aus früheren Wörtern ergibt, steht eine ${dotted("gepunktete Linie")}. Was gemeint ist, erscheint beim Zeigen oder Tippen auf die Wörter oder wenn man mit Tabulator- und Pfeiltasten zu ihnen geht.`,
  },

  clues: {
    "dating/register": "ein Datum im Register",
    "dating/front-matter": "ein Datum im Kopf der Datei",
    "dating/file-details": "ein Tag der Veröffentlichung, den die Datei selbst nennt",
    "dating/published": "eine Zeile, die sagt, wann der Artikel erschien",
    "dating/updated": "eine Zeile, die sagt, wann der Artikel aktualisiert wurde",
    "dating/dateline": "eine Ortsmarke mit vollem Datum",
    "dating/running-head": "eine Zeile mit dem Namen der Zeitung und dem Tag",
    "dating/foreign-date": "eine Zeile mit vollem Datum in einer anderen Sprache",
    "dating/file-name": "ein Datum im Namen der Datei oder des Ordners",
    "dating/seen-by": "ein Tag, an dem die Datei gesichert oder geändert wurde; da gab es den Artikel schon",
    "dating/year": "ein Jahr, das der Text nennt",
    "dating/age": "ein Alter mit dem Geburtsjahr",
    "dating/years-since": "eine Zahl von Jahren seit einem genannten Jahr",
    "dating/office": "eine Person, die mit einem öffentlichen Amt genannt wird",
    "dating/event": "ein bekanntes Ereignis, das der Text nennt",
    "dating/event-time": "ein bekanntes Ereignis, das der Text mit Monat oder Tag nennt, ohne das Jahr",
    "dating/dateline-day": "eine Ortsmarke mit einem Tag ohne Jahr",
    "dating/weekday-date": "ein Wochentag mit dem Tag des Monats",
    "dating/recent-day": "ein Tag am Anfang des Textes, an dem etwas gesagt oder getan wurde",
    "dating/bare-weekday": "ein Wochentag ohne Datum",
    "dating/same-visit": "ein anderer Artikel über denselben Besuch",
    "dating/similar-article": "ein anderer Artikel mit vielen gleichen Namen und Zahlen",
    "dating/dated-elsewhere": "ein anderer Artikel, der das Jahr desselben Ereignisses nennt",
  },

  setAside: {
    "parsing/picture": "ein Bild in der Datei",
    "parsing/link": "eine Adresse, zu der die Seite nicht führen kann",
    "parsing/around": "was auf einer Webseite um den Artikel steht, etwa Menüs",
    "parsing/page-edge": "ein Kolumnentitel oder eine Seitenzahl einer PDF-Datei",
    "parsing/broken-word": "der Trennstrich eines Wortes am Zeilenende",
    "parsing/headline": "die Überschrift, an deren Stelle ein anderer Titel steht",
    "parsing/separator": "eine Zeile ohne Wörter oder ein Wort, das den Text beendet",
    "parsing/tags": "stehen gebliebene Auszeichnung",
    "parsing/repeated-title": "noch einmal die Überschrift",
    "parsing/hashtags": "eine Zeile mit Hashtags",
    "parsing/mail": "eine Kopfzeile einer E-Mail",
    "parsing/release": "Kennzeichnung oder Kontakt einer Pressemitteilung",
    "parsing/section": "der Name des Ressorts über der Überschrift",
    "parsing/credit-line": "eine Zeile mit Verfasser oder Erscheinungstag",
    "parsing/byline": "Namen der Verfasser",
    "parsing/published": "ein Datum in einer eigenen Zeile",
    "parsing/dateline": "Ort, Tag oder Agentur vor dem ersten Satz",
    "parsing/furniture": "eine Anzeige, eine Schaltfläche oder ein Hinweis um den Artikel",
    "parsing/house": "eine Zeile, in der das Blatt zu seinen Lesern über sich spricht",
    "parsing/production": "eine Zeile mit den Namen der Redaktion",
    "parsing/caption": "eine Bildunterschrift",
    "parsing/related": "ein Link zu einem anderen Artikel",
    "parsing/mail-tail": "das Ende einer E-Mail: eine Signatur oder eine Mail, auf die geantwortet wird",
    "parsing/author-note": "ein letzter Absatz über den Verfasser",
    "parsing/last-line": "eine Zeile nach dem letzten Satz",
    "parsing/takeaways": "eine Liste der wichtigsten Punkte am Ende",
  },

  related: {
    title: "Zum selben Thema",
    reason: (names, repeated) =>
      `Beide nennen ${list(names, "und")}${repeated.length > 0 ? ` und wiederholen ${list(repeated.map(quoted), "und")}` : ""}`,
    how: "Gefunden nach Namen und wiederholten Wörtern, die im übrigen Archiv selten sind.",
  },

  stories: {
    title: "Geschichten",
    story: "Geschichte",
    count: (count) => counted(count, { one: "# Geschichte", other: "# Geschichten" }),
    description: (title) => `Wovon die Artikel von ${title} berichten, Ereignis für Ereignis`,
    pageDescription: (some, headline) => `${some} über ein Ereignis: ${headline}`,
    titled: (headline) => `${headline} (Geschichte)`,
    deck: "Eine Geschichte besteht aus zwei oder mehr Artikeln, die von einem Ereignis berichten.",
    newer: "Neuere Geschichten",
    older: "Ältere Geschichten",
    threads: "Berichte, die einander fortsetzen",
    earlier: "Frühere Geschichten",
    later: "Spätere Geschichten",
    reports: "Wer wann darüber berichtet hat",
    thread: "Davor und danach",
    all: (count) => `${count === 2 ? "Beide Artikel" : `Alle ${articles(count)}`} über dieses Ereignis`,
    oneOf: (count) => `Einer von ${number(count)} Artikeln über dieses Ereignis`,
    why: "Warum das eine Geschichte ist",
    by: { copy: "Sie haben denselben Text", register: "Laut Archivpflege gehören sie zusammen" },
    how: "Artikel kommen zusammen, wenn ihr Datum zulässt, dass sie von einem Ereignis berichten, und wenn sie Namen, wiederholte Wörter und Wörter ihres Anfangs gemeinsam haben. Ist das nicht sicher, bleiben sie getrennt.",
  },

  copies: {
    title: "Abdrucke",
    kinds: {
      copy: (source) => (source === null ? "Auch anderswo erschienen" : `Auch erschienen in: ${source}`),
      version: (source) => `Andere Fassung in: ${source ?? ""}`,
      longer: (source) =>
        source === null ? "Auszug aus einem längeren Artikel" : `Auszug aus einem Artikel in: ${source}`,
      excerpt: (source) =>
        source === null ? "Ein Auszug ist anderswo erschienen" : `Ein Auszug ist erschienen in: ${source}`,
    },
    andMore: (first, more) => `${first} und ${number(more)} weitere`,
    reasons: {
      same: (same, of) => `${number(same)} von ${number(of)} Wörtern hier sind dort dieselben`,
      fromThere: (same, of) => `${number(same)} von ${number(of)} Wörtern hier stammen von dort`,
      fromHere: (same, of) => `${number(same)} von ${number(of)} Wörtern dort stammen von hier`,
    },
    given: (reason) => `${reason}; laut Archivpflege haben beide denselben Text`,
    how: "Wort für Wort verglichen, in Folgen von mindestens drei Wörtern. Großschreibung und Satzzeichen zählen nicht.",
    laterVersion: (source) => `Spätere Fassung in: ${source}`,
    earlierVersion: (source) => `Frühere Fassung in: ${source}`,
    thisOne: (date) => `diese hier: ${date}`,
    orderUnknown: "welche zuerst erschien, ist nicht bekannt",
    compare: "Die Texte nebeneinander vergleichen",
    more: (count) =>
      counted(count, { one: "# weiterer mit diesem Text", other: "# weitere mit diesem Text" }),
    again: {
      copy: (link) => parts`Derselbe Text wie ${link}`,
      version: (link) => parts`Eine andere Fassung von ${link}`,
      excerpt: (link) => parts`Ein Auszug aus ${link}`,
    },
  },

  origins: {
    title: "Woher es stammt",
    exact: (count, origins) =>
      `${articles(count)}, ${counted(origins, { one: "# Ursprung", other: "# Ursprünge" })}`,
    atLeast: (count, origins) =>
      `${articles(count)}, mindestens ${counted(origins, { one: "# Ursprung", other: "# Ursprünge" })}`,
    oneText: (count) => `${articles(count)} mit einem Text`,
    texts: (count, texts) => `${articles(count)} mit ${number(texts)} verschiedenen Texten`,
    steps: {
      credit: (source) => parts`nennt als Quelle ${source}`,
      cited: (source) => parts`beruft sich am Anfang auf ${source}`,
      own: (source) => parts`nennt einen Verfasser und keine Quelle außer ${source}`,
      told: (source) => parts`sagt, dass ${source} es selbst erfahren hat`,
      copy: (article) => parts`hat den Text von ${article}`,
    },
    untold: "Nicht angegeben",
    how: "Ursprung ist, wen ein Artikel als Agentur oder Blatt nennt oder worauf er sich am Anfang beruft, sonst die eigene Quelle, wenn ein Verfasser genannt ist. Artikel mit demselben Text zählen einmal. Was ein Artikel über seinen Ursprung sagt, muss nicht alles sein.",
  },

  versions: {
    title: "Fassungen und Abdrucke",
    titleOf: (title) => `Fassungen und Abdrucke von „${title}“`,
    description: (title) => `Was sich zwischen den Texten von „${title}“ unterscheidet, Wort für Wort.`,
    how: "Wort für Wort verglichen. Großschreibung und Satzzeichen zählen nicht.",
    texts: "Die Texte",
    roles: {
      version: "eine Fassung derselben Quelle",
      copy: "ein Abdruck in einer anderen Quelle",
      unknown: "anderswo erschienen; wo, ist nicht bekannt",
      excerpt: "ein Auszug",
    },
    verbatim: "Wort für Wort derselbe",
    notCompared: (count) =>
      counted(count, {
        one: "# weiterer Text weicht ab und ist hier nicht verglichen.",
        other: "# weitere Texte weichen ab und sind hier nicht verglichen.",
      }),
    twoVersions: (source) => `Zwei Fassungen in: ${source}`,
    reprint: (source) => (source === null ? "Anderswo erschienen" : `Abdruck in: ${source}`),
    first: "Erster Text",
    second: "Zweiter Text",
    secondIsLater: "Der zweite Text ist der spätere.",
    secondIsEarlier: "Der zweite Text ist der frühere.",
    orderUnknown: "Aus den Daten geht nicht hervor, welcher zuerst erschien.",
    kinds: { figure: "Zahlen", date: "Zeiten", name: "Namen", quotation: "Zitate" },
    changed: "Was sich geändert hat",
    noChange:
      "Von den Zahlen, Zeiten, Namen und Zitaten, die in beiden gefunden wurden, unterscheidet sich nichts.",
    onlyFirst: "nur im ersten Text: ",
    onlySecond: "nur im zweiten Text: ",
    notInFirst: "nicht im ersten Text",
    notInSecond: "nicht im zweiten Text",
    moreChanges: (count) =>
      counted(count, { one: "# weitere, unten markiert", other: "# weitere, unten markiert" }),
    same: (count) => counted(count, { one: "# gleicher Absatz", other: "# gleiche Absätze" }),
    tooMany: (most) =>
      `Diese Texte unterscheiden sich in mehr als ${number(most)} Wörtern und stehen deshalb nicht nebeneinander. Jeder hat seine eigene Seite.`,
  },

  provenance: {
    title: "Herkunft",
    firstPublished: "Zuerst erschienen",
    original: "Original",
    notPublished:
      "in der Archivpflege aufbewahrt und nicht veröffentlicht, weil hier Namen abgekürzt sind; auch die Prüfsumme fehlt, denn aus ihr ließen sich Namen erraten",
    stated: {
      source: "Quelle",
      author: "Verfasser",
      url: "Adresse",
      language: "Sprache",
      tags: "Schlagwörter",
    },
    identical: "Gleiche Dateien",
    titleFrom: "Titel",
    origins: {
      register: "aus dem Register",
      "front matter": "aus dem Kopf der Datei",
      file: "aus den eigenen Angaben der Datei",
      text: "die Überschrift des Textes",
      archive: "aus archive.yml",
      derived: "aus dem ersten Satz gebildet, da der Text keine Überschrift hat",
    },
    setAside: "Vom Text getrennt",
    bytes: (count) => `${count} Bytes`,
    kilobytes: (size) => `${decimal(size)} kB`,
    megabytes: (size) => `${decimal(size)} MB`,
  },

  search: {
    label: "Im Archiv suchen",
    button: "Suchen",
    description: (title) => `${title} durchsuchen`,
    noScript: (ways) =>
      parts`Die Suche läuft im Browser und braucht JavaScript. Ohne JavaScript führen diese Seiten zu jedem Artikel: ${ways}.`,
    lookThrough: (ways) => parts`Das Archiv lässt sich auch durchsehen: ${ways}.`,
    ways: {
      timeline: "Zeitleiste",
      browse: "Stöbern",
      people: "Personen",
      places: "Orte",
      organisations: "Organisationen",
      topics: "Themen",
      sources: "Quellen",
      authors: "Verfasser",
      tags: "Schlagwörter",
    },
    skipFilters: "Zeitraum und Filter überspringen",
    all: "Alle Artikel, die neuesten zuerst",
    order: "Reihenfolge",
    orders: { relevance: "Beste Treffer zuerst", newest: "Neueste zuerst", oldest: "Älteste zuerst" },
    more: "Weitere Artikel zeigen",
    filters: "Zeitraum und Filter",
    between: "Zeitraum",
    from: "Von",
    to: "Bis",
    rangeHelp:
      "Ein Jahr, ein Monat oder ein Tag: 2024, 2024-10, 2024-10-29. Ein Artikel ohne genauen Tag wird gefunden, wenn er aus diesem Zeitraum sein kann.",
    alsoUndated: "Auch undatierte Artikel, am Ende",
    clear: "Zeitraum und Filter aufheben",
    facets: {
      person: "Person",
      place: "Ort",
      organisation: "Organisation",
      topic: "Thema",
      source: "Quelle",
      certainty: "Sicherheit des Datums",
      author: "Verfasser",
      tag: "Schlagwort",
      said: "Wer spricht",
    },
    help: "So wird gesucht",
    helpWords: { typed: "Fluss Brücke", finds: "Artikel mit beiden Wörtern, in jeder Form" },
    helpPhrase: { typed: "der neue Haushalt", finds: "genau diese Wörter in dieser Folge" },
    helpMinus: {
      typed: "Brücke -Fluss",
      phrase: "ganze Wortfolge",
      finds: (typed) => parts`ohne dieses Wort; ${typed} schließt eine Wortfolge aus`,
    },
    helpDates: "von Oktober 2024 bis Ende 2025 oder möglicherweise aus dieser Zeit",
    helpSource: {
      typed: "Neue Zeitung",
      finds: (author, tag, person, place, organisation, topic) =>
        parts`nur aus dieser Quelle; ${author} (Verfasser), ${tag} (Schlagwort), ${person} (Person), ${place} (Ort), ${organisation} (Organisation) und ${topic} (Thema) gehen ebenso`,
    },
    helpQuote: {
      typed: "Frieden",
      phrase: "neue Gespräche",
      finds: (typed) => parts`nur in Zitaten; ${typed} sucht eine Wortfolge`,
    },
    helpSaid: "Artikel, in denen jemand spricht; Namen werden beim Schreiben vorgeschlagen",
    helpKeys: (slash, control) => parts`${slash} oder ${control}`,
    helpKeysFind: "Suche von jeder Seite des Archivs aus",
    helpNothing: "nichts",
    helpNothingFinds: "zeigt alle Artikel; Zeitraum und Filter grenzen sie ein",
  },

  about: {
    holds: (count, undated, link) =>
      undated === 0
        ? [`Das Archiv enthält ${articles(count)}.`]
        : parts`Das Archiv enthält ${articles(count)}, davon ${String(undated)} ${link("undatiert")}.`,
    readingTitle: "Wie ein Datum zu lesen ist",
    reading:
      "Viele Artikel sagen nicht, wann sie erschienen sind. Deshalb steht hier bei jedem Datum, woher es bekannt ist, in Worten und durch das Zeichen davor; jeder Artikel nennt die Belege unter „Wie datiert wurde“.",
    bars: "Balken zeigen, wie viele Artikel es in jedem Jahr, Monat oder an jedem Tag gibt. Auf der Seite eines Jahres oder Monats ist jede Linie unter den Balken ein Artikel, dessen genauer Tag nicht bekannt ist: Die Linie reicht vom ersten Tag, an dem der Artikel erschienen sein kann, bis zum letzten.",
    register:
      "Ein Datum, das „von Hand angegeben“ ist, steht im Register des Archivs, wo auch gesagt wird, woher es bekannt ist. „EDTF“ ist eine Schreibweise für unsichere Daten (ISO 8601-2), die Programme lesen können.",
    text: (dotted) =>
      parts`Im Text eines Artikels hat eine Zeitangabe eine ${dotted("gepunktete Linie")}, wo sich ein Teil von ihr aus dem Datum des Artikels oder aus früheren Wörtern ergibt. Ein Name mit einer feinen Linie führt zu seiner Seite. Auf einem breiten Bildschirm steht am Rand, was solche Zeitangaben bedeuten, wer spricht, wo ein Absatz das nicht sagt, und was den Artikel datiert; sonst erscheint es beim Zeigen oder Tippen auf die Wörter oder mit Tabulator- und Pfeiltasten.`,
    foundTitle: "Was in den Texten gefunden wurde",
    found: (probably) =>
      `Namen, Zitate, Zahlen, Ereignisse und Themen wurden nach Regeln gefunden, die sich irren können. „${probably}“ steht neben dem, was in etwa einem von zehn Fällen falsch ist; was weniger sicher ist, wird nicht gezeigt.`,
    citingTitle: "Wie auf einen Artikel verwiesen wird",
    citing: (check) =>
      parts`Die Adresse eines Artikels wird aus dem Inhalt der Originaldatei gebildet; sie bleibt also gleich, wenn ein Datum oder ein Titel berichtigt wird. Die Zahl neben einem Absatz ist ein Link auf ihn; mit Skripten kopiert sie auch die Adresse oder die Stelle mit ihrem Nachweis und speichert die Stelle als Datei, die sich Jahre später ${check("prüfen lässt")}. Unter „Nachweis“ stehen bei jedem Artikel Angaben zum Kopieren und Dateien für Literaturverwaltungen.`,
    originals:
      " Von jedem Artikel ist die Originaldatei unverändert erhalten, mit ihrer Prüfsumme (SHA-256).",
    minutesTitle: "Wie lange das Lesen dauert",
    minutes: (words, source) =>
      parts`Lesezeiten gehen von ${String(words)} Wörtern in der Minute aus, dem Durchschnitt von Erwachsenen, die englische Sachtexte still lesen (${source}). Sie stehen nur bei englischen Artikeln, da andere Sprachen mehr oder weniger Wörter brauchen.`,
    browserTitle: "Was im Browser geschieht",
    browser: (link) =>
      parts`Alle Seiten gehen ohne Skripte; nur die ${link("Suche")} braucht sie, und sie läuft im Browser. Nichts wird von anderen Websites geladen, und nichts über die Lesenden wird gespeichert.`,
    offline:
      " Geöffnete Seiten bleiben auf dem eigenen Gerät, bis sich das Archiv ändert, und lassen sich so auch ohne Netz lesen.",
  },

  data: {
    deck: (count) => `Alle ${articles(count)} als Tabellen, Texte und Nachweise, für eigene Programme.`,
    description: (title) => `Die Artikel von ${title} als Tabellen, Texte, Nachweise und Feeds`,
    termsTitle: "Zu welchen Bedingungen",
    noTerms: "Das Archiv sagt nicht, wie seine Daten verwendet werden dürfen.",
    terms: (licence) => parts`Das Archiv stellt seine Daten zu diesen Bedingungen bereit: ${licence}.`,
    others: "Was in den Artikeln steht, ist das Werk derer, die sie geschrieben und veröffentlicht haben.",
    files: "Dateien",
    filesNote: (edtf, earliest, latest) =>
      parts`Die Tabellen sind CSV in UTF-8 und lassen sich in jeder Tabellenkalkulation öffnen. Eine Zelle, die dort als Formel ausgeführt würde, beginnt mit einem Apostroph. Daten, die nicht ein bekannter Tag sind, stehen nur in den Spalten ${edtf}, ${earliest} und ${latest}: Ein undatierter Artikel hat in keiner Datei einen Tag. Namen, Sprechende und Zahlen wurden nach Regeln gefunden und können falsch sein; was für eine Seite nicht sicher genug ist, steht in keiner Datei.`,
    columns: (count, file) => `Die ${count} Spalten von ${file}`,
    descriptionsTitle: "Beschreibungen dieser Dateien",
    dataPackage: "Data Package",
    dataPackageIs: "die Tabellen mit Typ und Bedeutung aller Spalten, für Programme, die sie laden",
    researchObject: "Forschungsobjekt (RO-Crate)",
    researchObjectIs: "dieselben Dateien für Repositorien von Forschungsdaten",
    manifest: "Manifest",
    manifestIs: "jede Datei dieser Website mit ihrer Prüfsumme",
    foundTitle: "Was in jedem Artikel gefunden wurde",
    found: (link, where) =>
      parts`Jeder Name, jedes Zitat, jede Zahl und jede Zeitangabe ist auch eine ${link("Web Annotation")} der Wörter, um die es geht${where}. Annotationen und Zeilen der Tabellen haben dieselben Kennungen; sie bleiben, wenn der Text um die Wörter berichtigt wird.`,
    foundIn: (file) => parts`: ${file}`,
    foundInMany: (count, first, last) =>
      parts`, in ${counted(count, { one: "# Datei", other: "# Dateien" })} von ${first} bis ${last}; der Kopf der Seite eines Artikels nennt dessen Datei`,
    feedsTitle: "Feeds und Kalender",
    noFeeds:
      "Es gibt keine Feeds: Sie brauchen vollständige Adressen, und dieses Archiv sagt nicht, wo es veröffentlicht ist.",
    feeds:
      "Ein Programm, das Feeds liest, meldet, was neu ist. Ein Feed enthält höchstens 50 Artikel, die neuesten zuerst.",
    allArticles: "Alle Artikel",
    changes: "Was bei den letzten Erstellungen hinzukam, berichtigt oder neu datiert wurde",
    feedsOf: (count) =>
      `${counted(count, { one: "# Feed", other: "# Feeds" })} zu Personen, Orten, Themen und Quellen`,
    calendar: (link) =>
      parts`${link("Kalender")} (iCalendar): die Artikel, deren Tag bekannt ist. Ein Kalenderprogramm kann ihn neben den eigenen Terminen zeigen.`,
  },

  offline: {
    title: "Kein Netz",
    deck: "Diese Seite ist nicht auf dem Gerät gespeichert. Gespeichert sind diese Seiten, die seit der letzten Änderung des Archivs geöffnet wurden:",
  },

  verifying,
  verify: {
    title: "Eine gespeicherte Stelle prüfen",
    description: "Eine gespeicherte Stelle mit dem Archiv vergleichen, wie es jetzt ist",
    deck: "Steht sie noch Wort für Wort in diesem Archiv?",
    noScript: (link) =>
      parts`Die Prüfung läuft im Browser und braucht JavaScript. Ohne JavaScript geht es ${link("von Hand")}.`,
    how: "Die Zahl neben einem Absatz speichert den Absatz oder darin markierte Wörter als kleine Datei. Noch Jahre später sagt diese Seite, ob das Archiv die Stelle noch so hat, wie sie zitiert wurde. Die Datei bleibt auf dem Gerät: Der Browser vergleicht sie mit Seiten dieser Website und sendet sie nirgendwohin.",
    answers: "Was die Antworten bedeuten",
    intact:
      "Dieselben Wörter stehen an derselben Stelle desselben Artikels; ihr Absatz und das Original haben dieselben Prüfsummen.",
    around:
      "Die Wörter sind an derselben Stelle dieselben, aber ihr Absatz oder das Original wurde seither geändert.",
    moved:
      "Genau diese Wörter stehen in einem anderen Absatz oder an einer anderen Stelle darin, oder der Artikel hat eine andere Adresse.",
    altered:
      "Genau diese Wörter stehen nirgends im Artikel. Die Seite zeigt, was jetzt an ihrer Stelle steht.",
    changed: "Die Datei selbst wurde nach dem Speichern geändert.",
    notHere: "Kein Artikel hier hat die Adresse oder das Original, das die Datei nennt.",
    compared:
      "Wörter werden Zeichen für Zeichen verglichen; nichts gilt als beinahe gleich. Die Datei ist mit einer Prüfsumme ihres Inhalts versiegelt. Sie zeigt, ob die Datei versehentlich geändert wurde; eine Unterschrift ist sie nicht, denn wer die Datei mit Absicht ändert, kann sie neu versiegeln. Deshalb werden ihre Wörter mit dem Archiv verglichen.",
    byHand: "Von Hand prüfen",
    open: (code) =>
      parts`Die Datei in einem Texteditor öffnen. Sie ist JSON: In ${code("text")} stehen die Wörter, ${code("article")} und ${code("place")} sagen, wo sie stehen, ${code("start")} und ${code("end")} zählen die Zeichen des Absatzes von 0 an.`,
    goTo: (code) =>
      parts`Den Artikel unter ${code("articles/")} mit der ${code("id")} aus ${code("article")} öffnen, zum Absatz gehen und die Wörter vergleichen.`,
    original: (code) =>
      parts`Unter „Herkunft“ führt die Seite des Artikels zu seinem Original. Es speichern und seine Prüfsumme mit ${code("original")} unter ${code("sha256")} vergleichen: ${code("sha256sum original.txt")} unter Linux, ${code("shasum -a 256 original.txt")} auf einem Mac, ${code("certutil -hashfile original.txt SHA256")} unter Windows. ${code("null")} sagt, dass das Original nicht veröffentlicht ist, weil Namen abgekürzt sind.`,
    hashes: (code) =>
      parts`${code("text")} und ${code("paragraph")} unter ${code("sha256")} sind die Prüfsummen der Wörter und ihres ganzen Absatzes in UTF-8, ohne Zeilenende: ${code("printf '%s' 'die Wörter' | sha256sum")}.`,
  },

  dataFiles: {
    articles: { title: "Artikel", says: "Eine Zeile für jeden Artikel, ohne seinen Text" },
    names: {
      title: "Namen",
      says: "Eine Zeile für jede Person, jeden Ort und jede Organisation in jedem Artikel, der sie nennt",
    },
    quotations: { title: "Zitate", says: "Eine Zeile für jede Stelle in Anführungszeichen" },
    figures: { title: "Zahlenangaben", says: "Eine Zeile für jede Zahl, die etwas zählt oder misst" },
    times: { title: "Zeiten", says: "Eine Zeile für jede Zeitangabe eines Textes" },
    events: {
      title: "Ereignisse",
      says: "Eine Zeile für jede Zeit, zu der nach einem Satz etwas geschah oder geschehen sollte",
    },
    evidence: {
      title: "Belege",
      says: "Eine Zeile für jeden Beleg für das Datum eines Artikels und für jeden, der ihm widerspricht",
    },
    texts: {
      title: "Artikel mit ihren Texten",
      says: "Ein Artikel je Zeile, als JSON: die Spalten von articles.csv und der Text als Liste von Absätzen",
    },
    compact: {
      title: "Artikel als eine Tabelle in JSON",
      says: "Dasselbe wie articles.csv, für Programme: die Namen der Spalten einmal, dann eine Liste von Zeilen",
    },
    bibtex: { title: "Nachweise in BibTeX", says: "Alle Artikel, für LaTeX und Literaturverwaltungen" },
    ris: { title: "Nachweise in RIS", says: "Alle Artikel, für Zotero, EndNote, Mendeley und andere" },
  },

  feeds: {
    changesTitle: (title) => `${title}: neu und berichtigt`,
    changesDescription:
      "Was bei den letzten Erstellungen des Archivs hinzukam, berichtigt oder neu datiert wurde",
    added: (title) => `Neu: ${title}`,
    corrected: (title) => `Text berichtigt: ${title}`,
    redated: (title) => `Neu datiert: ${title}`,
    untitled: "[Ohne Titel]",
    when: (date, basis) => `${date} (${basis})`,
    calendarDate: (basis) => `Datum: ${basis}.`,
  },
};
