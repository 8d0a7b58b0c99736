import assert from "node:assert/strict";
import { test } from "node:test";
import { breadcrumbs } from "../../templates/partials/breadcrumbs.ts";
import { entryOf } from "../support/entries.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

const way = (known: Parameters<typeof entryOf>[0]) => {
  const article = entryOf(known);
  const made = breadcrumbs(siteOf([article], ARCHIVE, null), article).toString();
  return [...made.matchAll(/href="([^"]*)">([^<]*)/g)].map(([, path, name]) => `${name} ${path}`);
};

test("breadcrumbs: a known day links to its section on the page of its month", () => {
  assert.deepEqual(way({ date: "2024-10-09" }), [
    "Home /",
    "2024 /2024/",
    "October /2024/10/",
    "9 /2024/10/#d09",
  ]);
});

test("breadcrumbs: a range ends with its month, a year with itself, an undated article with “Undated”", () => {
  assert.equal(way({ edtf: "2024-10-29/2024-10-30", latest: "2024-10-30" }).at(-1), "October /2024/10/");
  assert.equal(way({ date: "2024-01-01", edtf: "2024", latest: "2024-12-31" }).at(-1), "2024 /2024/");
  assert.deepEqual(way({ date: "2009-01-01", edtf: "2009/2016", latest: "2016-12-31" }), [
    "Home /",
    "Year not certain /year-not-certain/",
  ]);
  assert.deepEqual(way({ date: null }), ["Home /", "Undated /undated/"]);
});
