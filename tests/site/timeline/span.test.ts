import assert from "node:assert/strict";
import { test } from "node:test";
import type { SiteArticle } from "../../../src/entry/schema.ts";
import { spanWords } from "../../../src/site/timeline/span.ts";
import { timelineOf } from "../../../src/site/timeline/timeline.ts";
import { entryOf } from "../../support/entries.ts";
import { cardsOf } from "../../support/site.ts";

const spanOf = (...articles: readonly SiteArticle[]) => spanWords(timelineOf(cardsOf(articles)), "en");
const from = (earliest: string, latest = earliest) =>
  entryOf({ date: earliest, edtf: `${earliest}/${latest}`, earliest, latest });

test("span: from the first day to the last, each as exactly as it is known", () => {
  assert.equal(spanOf(from("2015-11-05"), from("2016-03-01")), "November 5, 2015 to March 1, 2016");
  assert.equal(
    spanOf(from("2015-11-04", "2015-11-05"), from("2016-03-01", "2016-03-31")),
    "November 2015 to March 2016",
  );
  assert.equal(spanOf(from("2015-12-30", "2016-01-03"), from("2016-02-01", "2016-12-31")), "2015 to 2016");
});

test("span: the last day is that of the article that may be the latest", () => {
  assert.equal(spanOf(from("2015-01-01", "2015-12-31"), from("2015-06-01")), "2015");
});

test("span: one moment is said once, and articles of an uncertain year don’t count", () => {
  assert.equal(spanOf(from("2015-11-05"), from("2015-11-05")), "November 5, 2015");
  assert.equal(spanOf(from("1515-01-01", "2025-12-31")), null);
  assert.equal(spanOf(from("1515-01-01", "2025-12-31"), from("2015-11-05")), "November 5, 2015");
});
