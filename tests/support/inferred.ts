import type { EntryEvidence, EntryTime, SiteArticle } from "../../src/entry/schema.ts";
import { entryOf } from "./entries.ts";

/** The headline, and the paragraphs. */
const TITLE = "President meets minister on Monday & leaves";
const PARAGRAPHS = [
  "The president met the foreign minister in the capital on Monday, November 5, a day after the storm & the <b>flood</b>.",
  "It was their third meeting since June; the pact of 2021 had been signed in the third quarter of that year, over two decades after the last one.",
  "“Last week we agreed,” the minister said, and Chancellor Ruiz, who took office in 2021, nodded. She will be back next year, perhaps on a Tuesday.",
];

/** Where words stand in the paragraphs above. */
function placeOf(words: string) {
  const p = [TITLE, ...PARAGRAPHS].findIndex((paragraph) => paragraph.includes(words));
  const start = [TITLE, ...PARAGRAPHS][p]?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`No paragraph has ${words}`);
  return [p, start, start + words.length] as const;
}

function time(words: string, known: Omit<EntryTime, "at">): EntryTime {
  return { at: placeOf(words), ...known };
}

/** One piece of evidence out of the text. */
export function evidenceOf(words: string, edtf: string, known: Partial<EntryEvidence> = {}): EntryEvidence {
  const inText = { from: "text", text: words, start: 1, end: 2 } as const;
  const unneeded = { because: null, factSource: null, seed: null };
  return {
    rule: "dating/year",
    ...inText,
    edtf,
    confidence: 0.8,
    ...unneeded,
    at: placeOf(words),
    ...known,
  };
}

/** An article that was dated by what its text says, with every kind of evidence and of time. */
export function inferredArticle(known: Partial<SiteArticle> = {}): SiteArticle {
  const date = { type: "DATE", implied: true } as const;
  return entryOf({
    id: "1nferred00",
    title: TITLE,
    seed: "inferred.txt",
    date: "2024-11-04",
    edtf: "2024-11-04/2024-11-10",
    earliest: "2024-11-04",
    latest: "2024-11-10",
    basis: "inferred",
    confidence: 0.95,
    summary: PARAGRAPHS[0] ?? "",
    body: `${PARAGRAPHS.map((text) => text.replace(/[<&]/g, "\\$&")).join("\n\n")}\n`,
    evidence: [
      evidenceOf("Monday, November 5", "2024-11-05/2024-11-10", {
        rule: "dating/weekday-date",
        because: "November 5 was no Monday in any year from 2019 to 2028, so the text errs by a day.",
      }),
      evidenceOf("Chancellor Ruiz", "2021-12-08/..", {
        rule: "dating/office",
        because: "Ana Ruiz has been chancellor since December 8, 2021.",
        factSource: "https://www.example.org/wiki/Ana_Ruiz",
      }),
      evidenceOf("met the foreign minister in the capital", "2024-11-04/2024-11-06", {
        rule: "dating/same-visit",
        because: "Another article of this archive tells of the same meeting:",
        seed: "bridge.txt",
      }),
      evidenceOf("who took office in 2021", "2021/..", { rule: "dating/year" }),
      evidenceOf("meets minister on Monday", "2024-11-04", { rule: "dating/bare-weekday" }),
      evidenceOf("since June", "../2024-12", { rule: "dating/event-time" }),
      evidenceOf("the storm & the <b>flood</b>", "[2024-11-03,2024-11-04]", { rule: "dating/event" }),
    ],
    conflicts: [
      {
        message: "The text says “next year”, which would be 2023.",
        evidence: evidenceOf("next year", "2022", { rule: "dating/year" }),
      },
    ],
    times: [
      time("Monday", { ...date, rule: "times/weekday", value: "2024-11-04", edtf: "2024-11-04" }),
      time("Monday, November 5", {
        ...date,
        rule: "times/month-day",
        value: "2024-11-05",
        edtf: "2024-11-05",
      }),
      time("June", { ...date, rule: "times/month", value: "2024-06", edtf: "2024-06" }),
      time("2021", { ...date, rule: "times/year", value: "2021", edtf: "2021", implied: false }),
      time("the third quarter of that year", {
        ...date,
        rule: "times/quarter",
        value: "2021-Q3",
        edtf: "2021-35",
      }),
      time("over two decades", {
        rule: "times/duration",
        type: "DURATION",
        value: "P20Y",
        edtf: null,
        implied: false,
      }),
      time("Last week", {
        ...date,
        rule: "times/relative-period",
        value: "2024-W44",
        edtf: "2024-10-28/2024-11-03",
      }),
      time("next year", { ...date, rule: "times/relative-period", value: "2025", edtf: "2025" }),
      time("a Tuesday", { ...date, rule: "times/weekday", value: "XXXX-WXX-2", edtf: null, implied: false }),
    ],
    ...known,
  });
}
