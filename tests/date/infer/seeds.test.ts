import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { NO_BOUNDS } from "../../../src/date/archiveBounds.ts";
import { indexFacts } from "../../../src/date/infer/factIndex.ts";
import { parseSeed } from "../../../src/parse/article.ts";
import { parseFacts } from "../../../src/read/facts.ts";
import { parseRegister } from "../../../src/read/register.ts";
import { readSeeds } from "../../../src/read/seeds.ts";
import type { DatedArticle } from "../../../src/records/date.ts";
import { dayNumber } from "../../../src/text/calendar.ts";
import { edtfBounds } from "../../../src/text/edtf.ts";
import { dateArchive } from "../../support/dating.ts";
import { ARCHIVE } from "../../support/records.ts";
import { renamed, shifted } from "./renamed.ts";

/** What a newspaper reader would know about the years in question, and no more. */
const FACTS = `kind,what,words,from,to,source
office,President of Russia,President|Russian President + Vladimir Putin|Putin,1999-12-31,2008-05-07,
office,President of Russia,President|Russian President + Vladimir Putin|Putin,2012-05-07,,
office,President of Ukraine,President|Ukrainian President + Volodymyr Zelenskyy|Zelenskyy,2019-05-20,,
office,President of South Korea,President|South Korean President + Yoon Suk-yeol|Yoon,2022-05-10,2025-04-04,
office,President of the United States,President|U.S. President + Donald Trump|Trump,2017-01-20,2021-01-20,
office,President of the United States,President|U.S. President + Donald Trump|Trump,2025-01-20,,
office,Foreign Minister of Germany,Foreign Minister + Annalena Baerbock|Baerbock,2021-12-08,2025-05-06,
event,North Korean soldiers reported in Russia,North Korean troops|North Korean soldiers|thousands of troops|soldiers + Russia|Kursk|Ukraine + North Korea|North Korean,2024-10-18,,
event,Russia and North Korea sign a treaty of mutual defence,defense treaty|defense pact|mutual defense|military agreement + North Korea|North Korean + Russia|Russian,2024-06-19,2024-06-19,
event,Kim and Putin meet in Beijing,Kim + Putin + Beijing + September 3,2025-09-03,2025-09-03,
`;

const SEEDS = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../../../seeds");

/** Dates the seeds without the register, after changing their texts and the facts. */
async function datedAs(changed: (text: string) => string): Promise<Map<string, DatedArticle>> {
  const { value: facts, problems } = parseFacts(changed(FACTS), "facts.csv");
  assert.deepEqual(problems, []);
  const articles = (await readSeeds(SEEDS)).value.map((seed) =>
    parseSeed({ ...seed, text: changed(seed.text) }),
  );
  const dating = { archive: ARCHIVE, bounds: NO_BOUNDS, facts: indexFacts(facts).value };
  return new Map(dateArchive(articles, dating).map((article) => [article.seed.file.slice(0, 3), article]));
}

const rows = parseRegister(readFileSync(join(SEEDS, "register.csv"), "utf8")).value;
const truth = new Map(rows.map(({ file, date }) => [file.slice(0, 3), date ?? ""]));

/** First day, last day and confidence; the confidence is rounded to hide floating-point differences. */
const inShort = ({ date: { earliest, latest, confidence } }: DatedArticle) =>
  [earliest, latest, confidence.toFixed(6)] as const;

describe("the seeds, dated by their texts and public facts", async () => {
  const found = await datedAs((text) => text);

  /** How many days the range of each may have. */
  const widest = { "000": 7, "001": 31, "002": 366, "003": 7, "004": 31 };
  for (const [name, days] of Object.entries(widest)) {
    test(`${name}: a range of at most ${days} days that contains the true day`, async () => {
      const { earliest, latest, basis } = found.get(name)?.date ?? {};
      assert.equal(basis, "inferred");
      assert.ok(earliest && latest);
      const known = edtfBounds(truth.get(name) ?? "");
      assert.ok(known?.earliest && known.latest, "the register names no day");
      assert.ok(earliest <= known.latest && known.earliest <= latest, `${earliest} to ${latest}`);
      assert.ok(dayNumber(latest) - dayNumber(earliest) < days, `${earliest} to ${latest}`);
    });
  }

  test("002 is another meeting of the same people, a year later", async () => {
    assert.ok((found.get("002")?.date.earliest ?? "") >= "2025");
  });

  test("000 names a weekday that doesn't fit its date, which is reported", async () => {
    const messages = found.get("000")?.date.conflicts.map(({ message }) => message) ?? [];
    assert.match(messages.join(), /“Monday, November 5”, but November 5, 2024 was a Tuesday/);
  });

  test("none is dated to one day", async () => {
    for (const { date } of found.values()) assert.notEqual(date.earliest, date.latest);
  });
});

describe("no rule is written for the seeds", async () => {
  const found = await datedAs((text) => text);

  // The calendar repeats after 28 years, and after 400.
  for (const [name, years] of [
    ["renamed", 0],
    ["renamed, and 28 years earlier", -28],
    ["renamed, and 28 years later", 28],
    ["renamed, and 400 years later", 400],
  ] as const) {
    test(`people and places ${name}: the same days, that many years away`, async () => {
      const others = await datedAs((text) => shifted(renamed(text), years));
      for (const [name, article] of found) {
        const [earliest, latest, confidence] = inShort(article);
        const other = others.get(name);
        assert.ok(other && other.seed.text !== article.seed.text);
        assert.deepEqual(
          inShort(other),
          [shifted(earliest ?? "", years), shifted(latest ?? "", years), confidence],
          name,
        );
      }
    });
  }

  test("renaming leaves none of the names", async () => {
    const text = (await readSeeds(SEEDS)).value.map((seed) => renamed(seed.text)).join("\n");
    const names =
      /Putin|Korea|Russia|Ukrain|\b(?:Choe|Kim|Moscow|Pyongyang|Kremlin|Kursk|Pentagon|Zelenskyy|Yoon|Trump)\b/;
    assert.doesNotMatch(text, names);
  });
});
