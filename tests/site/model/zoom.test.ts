import assert from "node:assert/strict";
import { test } from "node:test";
import { decadesOf, zoomOf } from "../../../src/site/model/zoom.ts";
import { archiveOf } from "../../support/archive.ts";
import { ARCHIVE } from "../../support/records.ts";
import { siteOf } from "../../support/site.ts";

const zoom = (count: number, years: number) => zoomOf(siteOf(archiveOf(count, years), ARCHIVE, null));

test("zoom: few articles are listed, many are shown as months, centuries as years", () => {
  assert.equal(zoom(5, 2), "articles");
  assert.equal(zoom(200, 90), "articles");
  assert.equal(zoom(201, 30), "months");
  assert.equal(zoom(1000, 90), "years");
});

test("zoom: decades have their years and the number of their articles", () => {
  const { years, articles, undated, yearUncertain } = siteOf(archiveOf(300, 13), ARCHIVE, null);
  const decades = decadesOf(years);
  assert.deepEqual(
    decades.map(({ decade, years: of }) => [decade, of.at(0)?.year, of.at(-1)?.year]),
    [
      ["1990", "1994", "1999"],
      ["2000", "2000", "2006"],
    ],
  );
  assert.equal(
    decades.reduce((sum, { count }) => sum + count, 0),
    articles.length - undated.length - yearUncertain.length,
  );
});
