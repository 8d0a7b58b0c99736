import assert from "node:assert/strict";
import { test } from "node:test";
import { NO_BOUNDS } from "../../src/date/archiveBounds.ts";
import { draftDate } from "../../src/date/article.ts";
import { NO_FACTS } from "../../src/date/infer/factIndex.ts";
import { leverageOf } from "../../src/date/leverage.ts";
import { dateArchive, storiesOf } from "../support/dating.ts";
import { ARCHIVE, parsed, particularsOf } from "../support/records.ts";

/** Three reports on a visit of invented people to invented places. */
const NAMES =
  "The talks in Port Sella are on the Lindmar ferries, on Cape Ommen and on 2,417 islanders of Velhara and Ruhn.";
const ARRIVAL = `Trade envoy Tomas Okello arrived for a visit to Governor Amara Quist by ship. ${NAMES}`;
const TALKS = `Trade envoy Tomas Okello met with Governor Amara Quist on his visit. ${NAMES}`;
const OTHERS = `Trade envoy Ines Vandermeer met with Mayor Paul Castellan on her visit in Ulmer to sell 40 boats.`;
const DATED = "The lamplighters are coming back to the old town after a campaign by its residents.";

/** "0 of 2024-05-01: 1 undated > 2024-05-01/2024-05-15" */
function leverage(articles: readonly { readonly text: string; readonly date?: string }[]): string[] {
  const drafts = articles.map(({ text, date }, index) => {
    const frontMatter = date ? particularsOf({ date }) : null;
    const article = parsed(text, { file: `${index}`, frontMatter });
    return draftDate(article, { archive: ARCHIVE, bounds: NO_BOUNDS, facts: NO_FACTS }).value;
  });
  const { stories, words } = storiesOf(drafts);
  const verdictOf = (story: (typeof stories)[number]) =>
    drafts[Number(story.file)]?.verdict ?? assert.fail(story.file);
  return leverageOf(stories, { bounds: NO_BOUNDS, words, verdictOf }).map(
    ({ story, day, narrowed }) =>
      `${story.file} of ${day}: ${narrowed.map(({ story: other, before, after }) => `${other.file} ${before.edtf || "undated"} > ${after.edtf}`).join(", ")}`,
  );
}

test("leverage: the date of one report on a visit would tell that of another, with what is known before and after", () => {
  assert.deepEqual(leverage([{ text: ARRIVAL }, { text: TALKS }, { text: DATED, date: "2024-05-01" }]), [
    "0 of 2024-05-01: 1 undated > 2024-05-01/2024-05-15",
    "1 of 2024-05-01: 0 undated > 2024-04-17/2024-05-01",
  ]);
});

test("leverage: an article on something else tells nothing, and neither does one whose date is known", () => {
  assert.deepEqual(leverage([{ text: OTHERS }, { text: TALKS }, { text: DATED, date: "2024-05-01" }]), []);
  assert.deepEqual(leverage([{ text: ARRIVAL, date: "2024-05-01" }, { text: TALKS }]), []);
  assert.deepEqual(leverage([]), []);
});

test("leverage: what the date would tell is what it tells once it is given", () => {
  const [first = ""] = leverage([{ text: ARRIVAL }, { text: TALKS }, { text: DATED, date: "2024-05-01" }]);
  const given = dateArchive(
    [
      parsed(ARRIVAL, { file: "0", frontMatter: particularsOf({ date: "2024-05-01" }) }),
      parsed(TALKS, { file: "1" }),
    ],
    { archive: ARCHIVE, bounds: NO_BOUNDS, facts: NO_FACTS },
  );
  assert.ok(first.endsWith(`> ${given[1]?.date.edtf}`), `${first}; ${given[1]?.date.edtf}`);
});
