import assert from "node:assert/strict";
import { test } from "node:test";
import { card, furtherWords } from "../../templates/partials/card.ts";
import { entryOf } from "../support/entries.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

const site = siteOf([], ARCHIVE, null);

test("card: the date comes first, with its symbol and its words, then the title", () => {
  const made = card(entryOf({ basis: "inferred" }), site, 3).toString();
  const order = ["mark-inferred", "October 29, 2024", "inferred from the text", "River rises"].map((part) =>
    made.indexOf(part),
  );
  assert.ok(
    order.every((at, index) => at > (order[index - 1] ?? -1)),
    order.join(" "),
  );
});

test("card: text of an article can't become markup", () => {
  const made = card(
    entryOf({ title: "<b>x</b>", summary: "<img src=x>", author: "<i>" }),
    site,
    2,
  ).toString();
  assert.doesNotMatch(made, /<b>|<img|<i>/);
});

test("card: a date that HTML's datetime can't hold isn't a time element", () => {
  const made = card(entryOf({ edtf: "2024-11-04/2024-11-05", latest: "2024-11-05" }), site, 2).toString();
  assert.doesNotMatch(made, /<time/);
});

test("card: a title made from the lede isn't repeated", () => {
  const derived = { origins: { ...entryOf().origins, title: "derived" } } as const;
  const cut = entryOf({
    ...derived,
    title: "The river rose…",
    summary: "The river rose by a metre, again. Boats sank.",
  });
  assert.equal(furtherWords(cut), "… by a metre, again. Boats sank.");
  const whole = entryOf({ ...derived, title: "The river rose", summary: "The river rose. Boats sank." });
  assert.equal(furtherWords(whole), "Boats sank.");
  const behindDateline = entryOf({
    ...derived,
    title: "The river rose…",
    summary: "OSLO (AP) — The river rose by a metre.",
  });
  assert.equal(furtherWords(behindDateline), "… by a metre.");
});

test("card: below a real headline the whole lede is shown", () => {
  assert.equal(furtherWords(entryOf()), "The river rose by a metre.");
});
