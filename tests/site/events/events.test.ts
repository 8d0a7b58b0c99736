import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { eventPagesOf } from "../../../src/site/events/eventPages.ts";
import { eventsOfArticles } from "../../../src/site/events/ofArticles.ts";
import { periodOf, type TimelineEvent } from "../../../src/site/events/timelineEvent.ts";
import { pagePath } from "../../../src/site/urls.ts";
import { telling, tellingSite } from "../../support/events.ts";

const told = (events: readonly TimelineEvent[]) =>
  events.map(({ edtf, told: all }) => `${edtf}: ${all.map(({ article }) => article.id).join(" ")}`);

const MET = "On Monday Ada Quist greeted Bo Dahl in Lindmar.";
const MET_TOO = "Bo Dahl was greeted by Ada Quist on Monday.";

test("events: in order of time, a year before its months and a month before its days", () => {
  const site = tellingSite([
    telling("a", "2024-03-01", "In 2023 it was.", { edtf: "2023" }),
    telling("b", "2024-03-02", "In May 2023 it was.", { edtf: "2023-05-04" }),
    telling("c", "2024-03-03", "In May 2023 it was.", { edtf: "2023-05" }),
    telling("d", "2024-03-04", "In May it was.", { edtf: "2023-05?" }),
    telling("e", "2024-03-05", "In May it will be.", { edtf: "2024-05", type: "due" }),
  ]);
  const { happened, due } = site.events;
  assert.deepEqual(told(happened.events), ["2023: a", "2023-05: c", "2023-05?: d", "2023-05-04: b"]);
  assert.deepEqual(told(due.events), ["2024-05: e"]);
  assert.deepEqual(told(happened.within("2023-05")), ["2023-05: c", "2023-05?: d", "2023-05-04: b"]);
  assert.deepEqual(told(happened.within("2023")), told(happened.events));
  assert.deepEqual(told(happened.within("2022")), []);
});

test("events: several articles on one stand together; of copies the first is there", () => {
  const articles = [
    telling("a", "2024-03-05", MET, { edtf: "2024-03-04" }),
    telling("b", "2024-03-06", MET_TOO, { edtf: "2024-03-04" }),
    telling("c", "2024-03-07", MET, { edtf: "2024-03-04" }),
    telling("d", "2024-03-12", MET, { edtf: "2024-03-11" }),
  ];
  const copy = { kind: "copy", words: [90, 90], same: [80, 80], isGiven: false } as const;
  const { happened } = tellingSite(articles, { copies: [{ ...copy, articles: ["a", "c"] }] }).events;
  assert.deepEqual(told(happened.events), ["2024-03-04: a b", "2024-03-11: d"]);
});

test("events: a place and a word aren't enough, nor is one person", () => {
  const { happened } = tellingSite([
    telling("a", "2024-03-05", "On Monday Ada Quist greeted voters in Lindmar.", { edtf: "2024-03-04" }),
    telling("b", "2024-03-06", "On Monday Bo Dahl greeted voters in Lindmar.", { edtf: "2024-03-04" }),
    telling("c", "2024-03-06", "On Monday Ada Quist resigned.", { edtf: "2024-03-04" }),
    telling("d", "2024-03-06", "Ada Quist met Bo Dahl in 2019.", { edtf: "2019" }),
    telling("e", "2024-03-06", "Ada Quist sued Bo Dahl in 2019.", { edtf: "2019" }),
  ]).events;
  assert.deepEqual(told(happened.events), [
    "2019: d",
    "2019: e",
    "2024-03-04: a",
    "2024-03-04: b",
    "2024-03-04: c",
  ]);
});

test("events: the articles of an announced time with two of its names, one of them no place", () => {
  const due = (edtf: string) => ({ edtf, type: "due" }) as const;
  const site = tellingSite([
    telling("a", "2024-03-05", "On Monday Ada Quist will meet Bo Dahl in Lindmar.", due("2024-03-11")),
    telling("b", "2024-03-05", "On Monday Ada Quist will meet Bo Dahl.", due("2024-03-20")),
    telling("c", "2024-03-05", "Next year Ada Quist will meet Bo Dahl.", due("2025")),
    telling("d", "2024-03-05", "On Monday it will rain in Lindmar.", due("2024-03-11")),
    telling("e", "2024-03-05", "On Monday Lindmar will play Ullstead.", due("2024-03-12")),
    telling("f", "2024-03-12", "It rained on Ada Quist and Bo Dahl.", { edtf: "2024-03-11" }),
    telling("g", "2024-03-12", "It rained in Lindmar and Ullstead.", { edtf: "2024-03-11" }),
    telling("h", "2024-03-13", "Ada Quist and Bo Dahl left.", { edtf: "2024-03-11" }),
  ]);
  const outcomes = site.events.due.events.map((event) => {
    const found = site.outcomes(event);
    return `${event.told[0]?.article.id}: ${found === null ? "unknown" : found.map(({ id }) => id).join(" ")}`;
  });
  assert.deepEqual(outcomes, ["a: f", "d: unknown", "e: unknown", "b: ", "c: unknown"]);
});

test("events: those of a name, of a story, and the day, month or year of a span", () => {
  const site = tellingSite([
    telling("a", "2024-03-05", MET, { edtf: "2024-03-04" }),
    telling("b", "2024-03-06", MET_TOO, { edtf: "2024-03-04" }),
    telling("c", "2024-03-06", "In 2019 Ada Quist left.", { edtf: "2019" }),
  ]);
  const { happened } = site.events;
  assert.deepEqual(told(happened.byName.get("person/ada-quist") ?? []), ["2019: c", "2024-03-04: a b"]);
  assert.deepEqual(told(happened.byName.get("place/lindmar") ?? []), ["2024-03-04: a b"]);
  assert.deepEqual(told(eventsOfArticles([{ id: "b" }, { id: "c" }, { id: "a" }], happened)), [
    "2019: c",
    "2024-03-04: a b",
  ]);
  for (const [edtf, period] of [
    ["2024-03-04", "2024-03-04"],
    ["2024-03?", "2024-03"],
    ["2024", "2024"],
    ["2024-03-04/2024-03-10", "2024-03"],
    ["2024-02-26/2024-03-03", "2024"],
    ["2024-33", "2024"],
    ["201X", "2010"],
  ] as const)
    assert.equal(periodOf(edtf), period, edtf);
});

const some = (periods: readonly string[]): TimelineEvent[] =>
  [...periods].sort().map((period) => ({ type: "happened", edtf: period, period, told: [] }));

const repeated = (period: string, count: number) => Array.from({ length: count }, () => period);

test("event pages: one page for few; many are divided by the calendar", () => {
  const paths = (events: readonly TimelineEvent[]) =>
    eventPagesOf("happened", events).pages.map(
      ({ list, number, items }) => `${pagePath(list.path, number)} ${items.length}/${list.total}`,
    );
  assert.deepEqual(paths([]), []);
  assert.deepEqual(paths(some(repeated("2019", 100))), ["/events/ 100/100"]);
  const many = [...repeated("2018-05-04", 3), ...repeated("2019", 70), ...repeated("2019-05-06", 130)];
  assert.deepEqual(paths(some(many)), [
    "/events/ 3/203",
    "/events/2019/ 70/200",
    "/events/2019/05/ 0/130",
    "/events/2019/05/06/ 80/130",
    "/events/2019/05/06/2/ 50/130",
  ]);
  assert.equal(paths(some([...many, ...repeated("2019", 10)]))[2], "/events/2019/2/ 32/210");
  const { places } = eventPagesOf("happened", some(many));
  assert.equal(places.get("2018"), "/events/#e2018");
  assert.equal(places.get("2018-05-04"), "/events/#e2018");
  assert.equal(places.get("2019-05"), "/events/2019/05/");
});

test("event pages: every event is on one page, and each period has a place that is a page", () => {
  const day = fc
    .tuple(
      fc.integer({ min: 2018, max: 2020 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(
      ([year, month, date]) => `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`,
    );
  const period = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([of, length]) => of.slice(0, length));
  fc.assert(
    fc.property(fc.array(fc.tuple(period, fc.integer({ min: 1, max: 90 })), { maxLength: 12 }), (list) => {
      const events = some(list.flatMap(([of, count]) => repeated(of, count)));
      const { pages, places } = eventPagesOf("happened", events);
      assert.equal(pages.flatMap(({ items }) => items).length, events.length);
      assert.deepEqual(new Set(pages.flatMap(({ items }) => items)), new Set(events));
      const paths = pages.map(({ list: of, number }) => pagePath(of.path, number));
      assert.equal(new Set(paths).size, paths.length);
      for (const { period: own } of events)
        for (const length of [4, 7, 10].filter((one) => one <= own.length)) {
          const place = places.get(own.slice(0, length)) ?? "";
          assert.ok(paths.includes(place.replace(/#.*/, "")), `${own}: ${place}`);
        }
    }),
    { numRuns: 60 },
  );
});
