import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { NO_BOUNDS } from "../../../src/date/archiveBounds.ts";
import { NO_FACTS } from "../../../src/date/infer/factIndex.ts";
import { dateArchive } from "../../support/dating.ts";
import { ARCHIVE, parsed } from "../../support/records.ts";

/** The dates of texts of one archive, in their order. */
function datesOf(...texts: readonly string[]): string[] {
  const articles = texts.map((text, index) => parsed(text, { file: `${index}.txt` }));
  const dating = { archive: ARCHIVE, bounds: NO_BOUNDS, facts: NO_FACTS };
  return dateArchive(articles, dating).map(({ date }) => date.edtf);
}

const OPENED =
  "Rosa Velde opened the Kestrel Bridge over the Marn in June 2017, after nine years of quarrels in Ostrow.";
const CLOSED =
  "The Kestrel Bridge was closed on Thursday. Rosa Velde, who opened the bridge over the Marn in June, said nothing in Ostrow.";

describe("another text of the archive names the year of the same event", () => {
  test("same month and same names: the month was less than a year ago", () => {
    assert.deepEqual(datesOf(OPENED, CLOSED), ["2017-06/..", "2017-06/2018-06"]);
  });

  const silent: Readonly<Record<string, readonly [string, string]>> = {
    "another month": [OPENED, CLOSED.replace("June", "May")],
    "another day of the month": [
      OPENED.replace("June 2017", "June 4, 2017"),
      CLOSED.replace("June", "June 20"),
    ],
    "too few names in common": [
      OPENED,
      "The fair on the Marn was opened by Rosa Velde in June, and it rained.",
    ],
    "an event in the future": [
      OPENED,
      "Rosa Velde will open the Kestrel school on the Marn in June, Ostrow said.",
    ],
  };
  for (const [why, [one, other]] of Object.entries(silent))
    test(`no clue: ${why}`, () => assert.equal(datesOf(one, other)[1], ""));

  test("no clue if two texts name different years", () => {
    assert.equal(datesOf(OPENED, OPENED.replace("2017", "2015"), CLOSED)[2], "");
  });

  test("no clue if the article's own text contradicts it", () => {
    assert.equal(datesOf(OPENED, `${CLOSED} It was built in 2021.`)[1], "2021/..");
  });
});
