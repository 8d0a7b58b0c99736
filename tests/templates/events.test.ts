import assert from "node:assert/strict";
import { test } from "node:test";
import { pageHashes } from "../../src/site/inputs/pageHashes.ts";
import home from "../../templates/pages/home.11ty.ts";
import { eventList } from "../../templates/partials/events.ts";
import { telling, tellingSite } from "../support/events.ts";
import { ARCHIVE } from "../support/records.ts";
import { ofAllPages, TEMPLATES } from "../support/rendered.ts";

/** What a page says, without its elements. */
const plain = (page: string) =>
  page
    .replace(/<\/?b>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const MET = "In May Ada Quist met Bo Dahl <at> last.";

const SITE = tellingSite([
  telling(
    "a",
    "2024-03-05",
    MET,
    { edtf: "2023-05?", speaker: { value: "Bo Dahl", at: null, entity: "person/bo-dahl" } },
    { source: "The Gazette" },
  ),
  telling("b", "2024-03-06", "On Monday Ada Quist left Lindmar.", { edtf: "2024-03-04" }),
  telling("c", "2024-03-07", "Ada Quist will be back on May 3.", { edtf: "2024-05-03", type: "due" }),
]);

test("events on a page: the date with its certainty, the sentence, who says so, where it stands", () => {
  const words = plain(eventList(SITE.events.happened.events, SITE).toString());
  assert.match(
    words,
    /perhaps May 2023 the article doesn’t name the year ¶1 In May Ada Quist met Bo Dahl &lt;at&gt; last\./,
  );
  assert.match(words, /according to Bo Dahl · March 5, 2024 · The Gazette · Article a/);
  assert.match(words, /March 4, 2024 by the article’s own date ¶1 On Monday/);
  const page = eventList(SITE.events.happened.events, SITE).toString();
  assert.match(page, /<a href="\/articles\/a\/#p1"/);
  assert.match(page, /mark-approximate[\s\S]*mark-inferred/);
});

test("events on a page: words that give the whole date are stated", () => {
  const article = telling("a", "2024-03-05", "On 4 May 2019 it was.", { edtf: "2019-05-04" });
  const time = {
    type: "DATE",
    value: "2019-05-04",
    edtf: "2019-05-04",
    implied: false,
    rule: "times/day-month",
  } as const;
  const site = tellingSite([{ ...article, times: [{ at: [1, 0, 5], ...time }] }]);
  assert.match(
    eventList(site.events.happened.events, site).toString(),
    /mark-exact[\s\S]*the article gives the date/,
  );
});

test("events: the pages of their time have them, whenever the articles are from", () => {
  const pages = ofAllPages(SITE, (kind, item) => TEMPLATES[kind](item, SITE));
  assert.match(plain(pages.get("/2024/03/") ?? ""), /What the archive says of March 2024 1 event/);
  assert.match(plain(pages.get("/2024/") ?? ""), /What was said to happen in 2024 1 announcement/);
  assert.match(plain(pages.get("/people/ada-quist/") ?? ""), /What happened 2 events/);
  assert.match(
    plain(pages.get("/events/") ?? ""),
    /2 events Said to happen · 1 announcement 2023 perhaps May 2023/,
  );
  assert.match(
    plain(pages.get("/events/said-to-happen/") ?? ""),
    /May 3, 2024 was still to come ¶1 Ada Quist will be back on May 3\. said: March 7, 2024 · Article c/,
  );
  assert.match(plain(pages.get("/timeline/") ?? ""), /What happened · 2 events/);
  assert.match(plain(pages.get("/browse/") ?? ""), /Events 2 events Said to happen 1 announcement/);
});

test("events on the home page: the last ones first, and only sentences with a name", () => {
  const site = tellingSite([
    telling("a", "2024-03-05", "On Monday he left.", { edtf: "2024-03-04" }),
    telling("b", "2024-03-06", "In May Ada Quist left.", { edtf: "2023-05" }),
  ]);
  const words = plain(home({ site }));
  assert.match(words, /What happened May 2023/);
  assert.doesNotMatch(words, /he left\. March 5/);
});

test("events: an archive without any has no such page and no link to it", () => {
  const site = tellingSite([telling("a", "2024-03-05", "It is.", { edtf: "2024" }, { events: [] })]);
  const pages = ofAllPages(site, (kind, item) => TEMPLATES[kind](item, site));
  for (const [path, page] of pages) assert.doesNotMatch(page, /\/events\//, path);
});

test("events: in German and Arabic", () => {
  for (const [language, words] of [
    ["de", /Was das Archiv über März 2024 sagt/],
    ["ar", /ما يقوله الأرشيف عن/],
  ] as const) {
    const site = tellingSite(
      [telling("b", "2024-03-06", "On Monday Ada Quist left.", { edtf: "2024-03-04" })],
      {},
      { ...ARCHIVE, interface: language },
    );
    const pages = ofAllPages(site, (kind, item) => TEMPLATES[kind](item, site));
    assert.match(pages.get("/2024/03/") ?? "", words);
  }
});

test("events: a day of a month with many articles has them on its own page, and in what that page depends on", () => {
  const many = Array.from({ length: 61 }, (_, index) =>
    telling(`a${index}`, "2024-03-05", "It rained.", { edtf: "2024-03-05" }, { events: [] }),
  );
  const site = (edtf: string) =>
    tellingSite([...many, telling("z", "2024-03-06", "On Tuesday Ada Quist left.", { edtf })]);
  const [before, after] = [site("2024-03-05"), site("2024-03-04")];
  const page = (of: typeof before) =>
    plain(ofAllPages(of, (kind, item) => TEMPLATES[kind](item, of)).get("/2024/03/05/") ?? "");
  assert.match(page(before), /What the archive says of March 5, 2024 1 event/);
  assert.doesNotMatch(page(after), /What the archive says/);
  const inputs = (of: typeof before) => ofAllPages(of, pageHashes(of, "one")).get("/2024/03/05/");
  assert.notDeepEqual(inputs(before), inputs(after));
});
