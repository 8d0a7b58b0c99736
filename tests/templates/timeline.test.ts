import assert from "node:assert/strict";
import { test } from "node:test";
import { siteOf } from "../../src/site/model/site.ts";
import yearPage from "../../templates/pages/year.11ty.ts";
import { entryOf } from "../support/entries.ts";
import { ARCHIVE } from "../support/records.ts";

const span = (id: string, earliest: string | null, latest: string | null) =>
  entryOf({ id, date: earliest ?? latest, edtf: `${earliest ?? ".."}/${latest ?? ".."}`, earliest, latest });

test("year page: a span of years is listed apart from the articles of the year, and in other years as possible", () => {
  const wide = span("wide", "1998-01-01", "2004-12-31");
  const day = entryOf({ id: "day", date: "2001-05-01", earliest: "2001-05-01", latest: "2001-05-01" });
  const ended = span("ended", null, "2001-12-31");
  const site = siteOf([wide, day, ended], ARCHIVE, null);
  const [first, second] = site.years.map((year) => yearPage({ site, year }));
  assert.match(first ?? "", /1998 or later.*wide/s);
  const listed = first?.slice(first.indexOf('class="timeline"')) ?? "";
  assert.match(listed, /1998 or later/);
  assert.doesNotMatch(listed, /Some time in 1998|January/);
  assert.match(second ?? "", /2001 or before.*ended.*May.*day.*Possibly from 2001.*wide/s);
});

test("year page: of very many that are possibly from it, the first are shown and the others counted", () => {
  const many = Array.from({ length: 23 }, (_, index) => span(`w${index}`, "1998-01-01", null));
  const day = entryOf({ id: "day", date: "2001-05-01", earliest: "2001-05-01", latest: "2001-05-01" });
  const site = siteOf([...many, day], ARCHIVE, null);
  const page = site.years.map((year) => yearPage({ site, year })).at(-1) ?? "";
  assert.equal([...page.matchAll(/<article class="card"/g)].length, 21);
  assert.match(page, /And 3 more articles, listed/);
});
