import assert from "node:assert/strict";
import { test } from "node:test";
import { indexFacts } from "../../../src/date/infer/factIndex.ts";
import { annotateText } from "../../../src/enrich/annotateText.ts";
import { judgedDates } from "../../../src/eval/calibration/dates.ts";
import { judgedFigures } from "../../../src/eval/calibration/figures.ts";
import type { JudgedDocument } from "../../../src/eval/calibration/judged.ts";
import { judgedNames } from "../../../src/eval/calibration/names.ts";
import { judgedSpeakers } from "../../../src/eval/calibration/speakers.ts";
import { parseFacts } from "../../../src/read/facts.ts";
import { dayNumber } from "../../../src/text/calendar.ts";
import { NAMES } from "../../support/records.ts";

const NO_FACTS = { facts: indexFacts([]).value, names: NAMES };

/** The start of what each document's judged things were found by, and whether they are right. */
const short = (documents: readonly JudgedDocument[], words: number) =>
  documents.map((judged) => judged.map(({ how, isRight }) => [...how.slice(0, words), isRight]));

const spanIn = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

test("names: right with the annotated words and type", () => {
  const text = "Mayor Ada Quist left Oslo. Ada Quist was in Lima.";
  const names = [
    { ...spanIn(text, "Ada Quist"), type: "person" as const },
    { ...spanIn(text, "Oslo"), type: "organisation" as const },
    { ...spanIn(text, "Lima"), type: "place" as const },
  ];
  assert.deepEqual(short(judgedNames([{ text, names }], NAMES), 2), [
    [
      ["person", "names/title-before", true],
      ["place", "names/listed-place", false],
      ["person", "names/full-name", false],
      ["place", "names/listed-place", true],
    ],
  ]);
});

test("speakers: right with the annotated speaker; words that only look like a quotation are wrong", () => {
  const text =
    "“The bridge is shut until May,” said Ada Quist.\n\n“The ferry runs every hour now,” said Omar Lind.\n\nIt rained.\n\n“Nobody knew of any of this.”";
  const speaker = (words: string) => ({ text: words, spans: [spanIn(text, words)] });
  const quotes = [
    { ...spanIn(text, "“The bridge is shut until May,”"), speakers: [speaker("Ada Quist")] },
    { ...spanIn(text, "“The ferry runs every hour now,”"), speakers: [speaker("Ada Quist")] },
  ];
  assert.deepEqual(short(judgedSpeakers([{ text, quotes }], NO_FACTS), 2), [
    [
      ["speaker", "quotes/cue-after", true],
      ["speaker", "quotes/cue-after", false],
      ["quotation", "quotes/quotation-marks", false],
    ],
  ]);
});

test("dates: right if the day is one of the days; a text without a bound says nothing", () => {
  const facts = indexFacts(
    parseFacts("kind,what,words,from,to\noffice,Premier,Premier + Oke,1990-03-01,1998-02-28", "facts.csv")
      .value,
  ).value;
  const text = "Premier Oke opened the harbour's reading room on Tuesday, and it rained.";
  const judged = judgedDates(
    [
      { text, day: dayNumber("1994-05-05") },
      { text, day: dayNumber("2004-05-05") },
      { text: "It rained.", day: dayNumber("1994-05-05") },
    ],
    facts,
  );
  assert.deepEqual(
    short(judged, 2).map((found) => found.filter(([kind]) => kind === "date")),
    [[["date", "closed", true]], [["date", "closed", false]], []],
  );
  assert.deepEqual(
    short(judged, 2)[1]?.filter(([kind]) => kind === "clue"),
    [
      ["clue", "dating/office", false],
      ["clue", "dating/office", true],
    ],
  );
});

test("figures: right with an annotated one of the same value", () => {
  const text = "About 300 people came to the harbour. They paid £12 each.";
  const article = annotateText(text, NO_FACTS);
  const figures = [
    { ...spanIn(text, "300 people"), text: "300 people", value: 300 },
    { ...spanIn(text, "£12"), text: "£12", value: 21 },
  ];
  const gold = { file: "a.txt", people: [], places: [], orgs: [], optional: [], figures };
  assert.deepEqual(short(judgedFigures([{ name: "a.json", gold, article }]), 3), [
    [
      ["figure", "figures/counted-noun", "count", true],
      ["figure", "figures/currency-sign", "money", false],
    ],
  ]);
});
