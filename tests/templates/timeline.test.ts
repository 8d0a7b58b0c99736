import assert from "node:assert/strict";
import { test } from "node:test";
import { siteOf } from "../../src/site/model/site.ts";
import { YEAR_UNKNOWN_PATH } from "../../src/site/urls.ts";
import yearPage from "../../templates/pages/year.11ty.ts";
import { breadcrumbs } from "../../templates/partials/breadcrumbs.ts";
import { entryOf } from "../support/entries.ts";
import { ARCHIVE } from "../support/records.ts";

const span = (id: string, earliest: string | null, latest: string | null) =>
  entryOf({ id, date: earliest ?? latest, edtf: `${earliest ?? ".."}/${latest ?? ".."}`, earliest, latest });

test("year page: a span of years is listed as possible in each year of it, and by itself", () => {
  const wide = span("wide", "1998-01-01", "2004-12-31");
  const day = entryOf({ id: "day", date: "2001-05-01", earliest: "2001-05-01", latest: "2001-05-01" });
  const ended = span("ended", null, "2001-12-31");
  const site = siteOf([wide, day, ended], ARCHIVE, null);
  const pages = site.years.map((year) => yearPage({ site, year }));
  assert.equal(pages.length, 1);
  assert.match(pages[0] ?? "", /May.*day.*Possibly from 2001.*wide.*ended/s);
  assert.deepEqual(
    site.lists.filter(({ list }) => list.path === YEAR_UNKNOWN_PATH).map(({ articles }) => articles),
    [[wide, ended]],
  );
  assert.match(breadcrumbs(site, wide).toString(), /href="\/year-not-known\/">Year not known/);
});

test("year page: of very many that are possibly from it, the first are shown and the others counted", () => {
  const many = Array.from({ length: 23 }, (_, index) => span(`w${index}`, "1998-01-01", null));
  const day = entryOf({ id: "day", date: "2001-05-01", earliest: "2001-05-01", latest: "2001-05-01" });
  const site = siteOf([...many, day], ARCHIVE, null);
  const page = site.years.map((year) => yearPage({ site, year })).at(-1) ?? "";
  assert.equal([...page.matchAll(/<article class="card"/g)].length, 21);
  assert.match(page, /And 3 more articles, listed/);
});
