import assert from "node:assert/strict";
import { test } from "node:test";
import yearPage from "../../templates/pages/year.11ty.ts";
import { entryOf } from "../support/entries.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

const span = (id: string, earliest: string | null, latest: string | null) =>
  entryOf({ id, date: earliest ?? latest, edtf: `${earliest ?? ".."}/${latest ?? ".."}`, earliest, latest });

test("year page: a span of years is possible in each year that has articles", () => {
  const wide = span("wide", "1998-01-01", "2004-12-31");
  const day = entryOf({ id: "day", date: "2001-05-01", earliest: "2001-05-01", latest: "2001-05-01" });
  const ended = span("ended", null, "2001-12-31");
  const site = siteOf([wide, day, ended], ARCHIVE, null);
  const [only, ...more] = site.years.map((year) => yearPage({ site, year }));
  assert.deepEqual(more, []);
  assert.match(only ?? "", /May.*day.*Possibly from 2001.*wide.*ended/s);
  assert.match(only ?? "", /class="facts">1 article/);
});

test("year page: of very many that are possibly from it, the first are shown, with a link to all", () => {
  const many = Array.from({ length: 23 }, (_, index) => span(`w${index}`, "1998-01-01", null));
  const day = entryOf({ id: "day", date: "2001-05-01", earliest: "2001-05-01", latest: "2001-05-01" });
  const site = siteOf([...many, day], ARCHIVE, null);
  const page = site.years.map((year) => yearPage({ site, year })).at(-1) ?? "";
  assert.equal([...page.matchAll(/<article class="card"/g)].length, 21);
  assert.match(page, /href="\/year-not-certain\/">All 23 articles whose year is not certain/);
});
