import assert from "node:assert/strict";
import { test } from "node:test";
import type { DatedEvent } from "../../../src/records/events.ts";
import { enriched, rowOf } from "../../support/records.ts";

/** The events of a text of Thursday, 14 March 2024, or of another date. */
const eventsIn = (text: string, date = "2024-03-14"): readonly DatedEvent[] =>
  enriched(text, { register: rowOf({ date }) }).events;

const found = (text: string, date?: string) =>
  eventsIn(text, date).map(({ type, value, rule }) => `${type} ${value} ${rule.slice("events/".length)}`);

/** Checks that each text tells what is beside it. */
function tells(cases: readonly (readonly [text: string, ...events: string[]])[]): void {
  for (const [text, ...events] of cases) assert.deepEqual(found(text), events, text);
}

/** Checks that no text tells an event. */
function tellsNothing(texts: readonly string[]): void {
  for (const text of texts) assert.deepEqual(found(text), [], text);
}

test("events: a verb in the past tense before the time", () => {
  tells([
    ["Ada Quist visited Lindmar in May 2019.", "happened 2019-05 verb-before-time"],
    ["The treaty was signed on 3 May 2019.", "happened 2019-05-03 verb-before-time"],
    ["The talks follow a pact signed in 2019, which both praise.", "happened 2019 verb-before-time"],
    ["The mayor arrived in Lyon, France, on Tuesday.", "happened 2024-03-12 verb-before-time"],
    ["The council said Tuesday that it would wait.", "happened 2024-03-12 verb-before-time"],
    ["The king died last month.", "happened 2024-02 verb-before-time"],
    ["The firm has closed three shops this year.", "happened 2024 verb-before-time"],
    ["The party came to power in 2011.", "happened 2011 verb-before-time"],
  ]);
});

test("events: what a verb before the time doesn't tell", () => {
  tellsNothing([
    "The council agreed to meet on Tuesday.",
    "The mayor did not resign in 2019.",
    "Ada Quist won silver, the first medal since Bo Lind claimed gold in 1965.",
    "Prices are the highest since the war ended in 1945.",
    "The mayor never visited Lindmar in 2019.",
    "The bridge would have opened in 2019.",
    "The bridge was to be opened in 2019.",
    "The visit was planned for May 2019.",
    "The vote was expected in 2019.",
    "The vote was postponed in 2019.",
    "Nobody knew the firm in 2019.",
    "The town had 4,000 people in 2019.",
    "The mayor was in Lyon on Tuesday.",
    "She would be the first woman elected in 2019.",
    "The council plans a newly designed square in 2019.",
    "Had he resigned, as some wanted in 2019, she said, all would be well.",
    "The council asked whether the mayor met the builder in 2019.",
    "The mayor denied that she met the builder in 2019.",
    "The mayor allegedly took the money in 2019.",
    "The area has shifted from one of the richest in 2019.",
    "Both have a last chance at a debate hosted by the station on Thursday.",
    "In the film, the hero left the town in 2019.",
    "Who signed the treaty in 2019?",
  ]);
});

test("events: a time that only names, limits or compares something", () => {
  tellsNothing([
    "The party has ruled since 2019.",
    "The 2019 agreement ended the strike.",
    "The firm opened its doors before 2019.",
    "Turnout fell to 40 percent from 60 percent in the 2019 election.",
    "Fewer people came than in 2019.",
    "It was 30 percent less than the party's last vote, in 2019.",
    "The mayor spoke at a Tuesday rally.",
    "The polls closed after Super Tuesday.",
    "He ruled from 2010 to 2019.",
    "Turnout fell from 60 percent in 2010 to 40 percent.",
    "The firm grew between 2010 and 2019.",
    "Tuesday's vote passed.",
    "Two years ago the council closed the bridge.",
    "A year earlier the council closed the bridge.",
    "The mayor signed the 2019-2021 plan.",
    "The attacks shook the country on Sept. 11.",
  ]);
});

test("events: a time that opens a sentence in the past tense", () => {
  tells([
    ["In May 2019, Ada Quist, who leads the firm, closed the works.", "happened 2019-05 time-first"],
    ["On Tuesday, the treaty was quickly signed.", "happened 2024-03-12 time-first"],
    ["On Tuesday, the minister said she would resign if asked.", "happened 2024-03-12 time-first"],
    ["In 2019, when the works closed, Ada Quist left the town.", "happened 2019 time-first"],
  ]);
  tellsNothing([
    "On Tuesday, the treaty was not signed.",
    "In 2019, the town was rich.",
    "In 2019, if the works closed, the town suffered.",
    "This year, the council has an election.",
    "This year, given the weather, women could win.",
    "Last Tuesday, a man accused of theft could leave the court.",
  ]);
});

test("events: a verb in the past tense right after the time", () => {
  tells([
    ["The mayor on Tuesday announced a new bridge.", "happened 2024-03-12 verb-after-time"],
    ["The bridge, which in 2019 replaced the ferry, is closed.", "happened 2019 verb-after-time"],
  ]);
  tellsNothing([
    "The mayor, if she on Tuesday won, was to resign.",
    "The mayor on Tuesday planned a new bridge.",
    "The mayor on Tuesday was in Lyon.",
  ]);
});

test("events: a noun after “following”, with each of its times", () => {
  tells([
    [
      "It is her third trip to Lindmar, following visits in January 2023 and September 2023.",
      "happened 2023-01 noun-before-time",
      "happened 2023-09 noun-before-time",
    ],
  ]);
  tellsNothing(["She will go to Lindmar after elections in May 2023."]);
});

test("events: a month without a year is the last one, and its year is uncertain", () => {
  tells([
    ["Ada Quist visited Lindmar in September.", "happened 2023-09? verb-before-time"],
    ["Ada Quist visited Lindmar in February.", "happened 2024-02? verb-before-time"],
    ["Ada Quist visited Lindmar last September.", "happened 2023-09 verb-before-time"],
    ["Ada Quist visited Lindmar on March 12.", "happened 2024-03-12 verb-before-time"],
    ["Ada Quist visited Lindmar on December 12.", "happened 2023-12-12 verb-before-time"],
  ]);
  // The text is about another year.
  assert.deepEqual(found("The works burned down in 2009. In September, Ada Quist left the town."), [
    "happened 2009 verb-before-time",
  ]);
});

test("events: a day that isn't the weekday beside it is uncertain", () => {
  tells([
    ["Ada Quist visited Lindmar on Tuesday, March 12.", "happened 2024-03-12 verb-before-time"],
    ["Ada Quist visited Lindmar on Monday, March 12.", "happened 2024-03-12? verb-before-time"],
  ]);
});

test("events: without a date of the article only what the words say counts", () => {
  const text =
    "Ada Quist visited Lindmar on Tuesday. She bought the works in May 2019. She sold them in June.";
  assert.deepEqual(
    enriched(text).events.map(({ value }) => value),
    ["2019-05"],
  );
});

test("events: what an article says would happen", () => {
  tells([
    ["Ada Quist will visit Lindmar next month.", "due 2024-04 future-verb"],
    ["On Monday, the court will hear the case.", "due 2024-03-18 future-verb"],
    ["On Tuesday, a man accused of theft will appear in court.", "due 2024-03-19 future-verb"],
    ["Ada Quist said she would visit Lindmar in May 2025.", "due 2025-05 future-verb"],
    ["The bridge is to be opened in 2025.", ...[]],
    ["The Lindmar bridge is scheduled to open in 2025.", "due 2025 future-verb"],
    ["The vote will be held on 3 May 2024.", "due 2024-05-03 future-verb"],
  ]);
  tellsNothing([
    "Ada Quist will not visit Lindmar next month.",
    "If asked, Ada Quist will visit Lindmar next month.",
    "Ada Quist hopes she will visit Lindmar next month.",
    "Ada Quist may visit Lindmar next month.",
    "Ada Quist would visit Lindmar in May 2025.",
    "The aim is to visit Lindmar next month.",
    "She will win the election next month.",
    "Prices will rise in 2025.",
    "Ada Quist will visit Lindmar, which opened a bridge in 2025.",
    "Ada Quist will visit Lindmar in May 2019.",
  ]);
});

test("events: a plan of an older article is due after its own date, whatever the reader's", () => {
  assert.deepEqual(found("The works will close in May 1999.", "1999-02-03"), ["due 1999-05 future-verb"]);
});

test("events: a quotation and the first person tell none, as it isn't sure who says it", () => {
  tellsNothing([
    "“The works closed in 2019 and nobody came,” she said.",
    "We closed the works in 2019.",
    "In 2019 I closed the works.",
  ]);
});

test("events: whoever the sentence names as saying so", () => {
  const by = (text: string) => eventsIn(text).map(({ speaker }) => speaker?.value ?? null);
  assert.deepEqual(by("Ada Quist said that the works closed in 2019."), ["Ada Quist"]);
  assert.deepEqual(by("The works closed in 2019, according to Ada Quist."), ["Ada Quist"]);
  assert.deepEqual(by("The works closed in 2019, Ada Quist said."), ["Ada Quist"]);
  assert.deepEqual(by("Ada Quist, who said Bo Dahl robbed her in 2019, spoke on the radio."), ["Ada Quist"]);
  // It isn't clear who says it, so nothing is told.
  assert.deepEqual(by("A guest who said Bo Dahl robbed her in 2019 spoke on the radio."), []);
  assert.deepEqual(by("He met the guest who has claimed that Bo Dahl robbed her in 2019."), []);
  assert.deepEqual(by("Ada Quist, who said no, robbed him in 2019."), [null]);
  // What she said on that day is told by the article.
  assert.deepEqual(by("Ada Quist said on Tuesday that the works closed."), [null]);
  assert.deepEqual(by("As he left the works on Tuesday, Bo Dahl repeated his belief that all is well."), [
    null,
  ]);
  assert.deepEqual(by("Ada Quist announced the plan after the works, which closed in 2019, were sold."), [
    null,
  ]);
  assert.deepEqual(by("Concerns rose over claims that the works closed in 2019."), [null]);
});

test("events: places are those of the whole sentence and of its time", () => {
  const text = "A title\n\nAll was calm. Ada Quist visited Lindmar in May 2019, she wrote. Nobody saw her.";
  const [event] = eventsIn(text);
  assert.ok(event);
  assert.equal(event.text, "Ada Quist visited Lindmar in May 2019, she wrote.");
  assert.equal(text.slice(event.start, event.end), event.text);
  assert.equal(text.slice(event.time.start, event.time.end), "May 2019");
});

test("events: a sentence with the same time twice tells it once", () => {
  assert.deepEqual(found("In 2019 the works closed and the mayor left in 2019."), [
    "happened 2019 time-first",
  ]);
});

test("events: none in a text that isn't English", () => {
  const text = "Der Vertrag wurde im Mai 2019 unterzeichnet, sagte die Ministerin am Dienstag in Berlin.";
  assert.deepEqual(found(text), []);
});
