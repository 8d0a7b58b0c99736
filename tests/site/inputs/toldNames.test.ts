import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wordsIn } from "../../../src/languages/words.ts";
import { nameKey } from "../../../src/records/names.ts";
import { toldNames } from "../../../src/site/inputs/toldNames.ts";
import type { Site } from "../../../src/site/model/site.ts";
import { coOccurrencesOf } from "../../../src/site/names/coOccurrences.ts";
import { namePreview } from "../../../src/site/names/namePreview.ts";
import { stepCounts } from "../../../src/site/timeline/sparkline.ts";
import { entryOf } from "../../support/entries.ts";
import { entityOf, mentionAt } from "../../support/names.ts";
import { ARCHIVE } from "../../support/records.ts";
import { siteOf } from "../../support/site.ts";

const IDS = ["ada", "ben", "cai", "dan"];
const TABLE = IDS.map((id) => entityOf(id));
const [ADA] = TABLE;

/** An archive in which each article has a year and some people. */
function siteWith(articles: readonly { readonly year: number; readonly people: readonly string[] }[]): Site {
  const entries = [...articles]
    .sort((a, b) => a.year - b.year)
    .map(({ year, people }, index) => {
      const day = `${year}-05-0${1 + (index % 9)}`;
      const names = people.map((id) => ({ id, type: "person" as const, mentions: [mentionAt(1)] }));
      return entryOf({ id: `a${index}`, date: day, edtf: day, earliest: day, latest: day, names });
    });
  return siteOf(entries, ARCHIVE, null, { table: TABLE });
}

/** What pages say of the first person, and the numbers that stand for it. */
function saidOf(site: Site) {
  const name = ADA && site.foundKey(nameKey(ADA));
  if (!name) return null;
  const told = toldNames(site);
  const { steps } = site;
  const others = coOccurrencesOf(name, site.mentions).map(({ name: other, count }) => [other.path, count]);
  return {
    texts: {
      linked: [name.kind, name.name, name.path],
      mentioned: [name.path, namePreview(name, wordsIn("en"))],
      listed: [name.filed, name.path, steps && stepCounts(name.articles, steps), steps],
      company: others,
    },
    numbers: {
      linked: told.linked(name),
      mentioned: told.mentioned(name),
      listed: told.listed(name),
      company: told.company(name),
    },
  } as const;
}

const KINDS = ["linked", "mentioned", "listed", "company"] as const;

test("told names: whenever what pages say of a name changes, its number does", () => {
  const article = fc.record({ year: fc.integer({ min: 2010, max: 2014 }), people: fc.subarray(IDS) });
  const archive = fc.array(article, { minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(archive, fc.nat(), article, (one, at, changed) => {
      const before = saidOf(siteWith(one));
      assert.deepEqual(saidOf(siteWith(one)), before);
      const after = saidOf(siteWith(one.with(at % one.length, changed)));
      if (!before || !after) return;
      for (const kind of KINDS)
        if (JSON.stringify(before.texts[kind]) !== JSON.stringify(after.texts[kind]))
          assert.notEqual(before.numbers[kind], after.numbers[kind], kind);
    }),
  );
});

test("told names: the step that follows a hundred articles isn't the hundred", () => {
  const many = (count: number) =>
    saidOf(siteWith(Array.from({ length: count }, () => ({ year: 2010, people: ["ada"] }))));
  const [exact, step, further] = [many(100), many(101), many(102)];
  assert.notEqual(step?.texts.mentioned[1], exact?.texts.mentioned[1]);
  assert.notEqual(step?.numbers.mentioned, exact?.numbers.mentioned);
  assert.equal(further?.numbers.mentioned, step?.numbers.mentioned);
});
