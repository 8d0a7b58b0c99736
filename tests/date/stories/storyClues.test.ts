import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dateArchive } from "../../../src/date/archive.ts";
import { type DraftDate, draftDate, NO_BOUNDS } from "../../../src/date/article.ts";
import { NO_FACTS } from "../../../src/date/infer/factIndex.ts";
import { storyIndex } from "../../../src/date/stories/neighbours.ts";
import { stageOf } from "../../../src/date/stories/stages.ts";
import { storyClues } from "../../../src/date/stories/storyClues.ts";
import { termsOf } from "../../../src/date/stories/terms.ts";
import type { Archive } from "../../../src/records/source.ts";
import { ARCHIVE, parsed, particularsOf } from "../../support/records.ts";

/** A visit of invented people to invented places, told three times. */
const NAMES =
  "The talks in Port Sella are on the Lindmar ferries, on Cape Ommen and on 2,417 islanders of Velhara and Ruhn.";
const SETTING_OUT = `Trade envoy Tomas Okello will visit Governor Amara Quist for talks this month. ${NAMES}`;
const ARRIVAL = `Trade envoy Tomas Okello arrived for a visit to Governor Amara Quist by ship. ${NAMES}`;
const TALKS = `Trade envoy Tomas Okello met with Governor Amara Quist on his visit. ${NAMES}`;
const OTHERS = `Trade envoy Ines Vandermeer met with Mayor Paul Castellan on her visit. ${NAMES}`;

interface Told {
  readonly text: string;
  readonly date?: string;
}

const archiveOf = (bounds: Partial<Archive>) => ({ ...ARCHIVE, ...bounds });
const boundsOf = (earliest: string | null, latest: string | null) => ({ earliest, latest });

function drafts(told: readonly Told[], bounds = NO_BOUNDS): DraftDate[] {
  return told.map(({ text, date }, index) => {
    const frontMatter = date ? particularsOf({ date }) : null;
    const article = parsed(text, { file: `${index}.txt`, frontMatter });
    return draftDate(article, { archive: archiveOf({}), bounds, facts: NO_FACTS }).value;
  });
}

/** What the others say of each article that they date: its place, the rule and the days. */
const drawn = (told: readonly Told[], bounds = NO_BOUNDS) =>
  [...storyClues(drafts(told, bounds))].flatMap(([at, clues]) =>
    clues.map(({ evidence: { rule, edtf, seed } }) => `${at} ${rule} ${edtf} by ${seed}`),
  );

describe("stages of a visit", () => {
  const stage = (text: string) => stageOf(parsed(text))?.stage ?? null;

  test("in their order", () => {
    assert.deepEqual([SETTING_OUT, ARRIVAL, TALKS].map(stage), [0, 1, 2]);
    assert.equal(stage("Envoy Tomas Okello returned home from his visit to Port Sella."), 3);
  });

  test("the words of a later stage are asked first", () => {
    assert.equal(stage("Okello, who arrived on Sunday for a visit, met with Quist."), 2);
  });

  test("no visit, no stage", () => {
    assert.equal(stage("The ship arrived in Port Sella with coal."), null);
    assert.equal(stage("The prices of a visit are up."), null);
    assert.equal(stage("Coal is dear.\n\nWood is dear.\n\nOkello arrived for a visit."), null);
  });
});

describe("articles on one visit", () => {
  test("an earlier stage is not after a later one, and within two weeks", () => {
    assert.deepEqual(drawn([{ text: ARRIVAL }, { text: TALKS, date: "2009-05-20" }]), [
      "0 date/course 2009-05-06/2009-05-20 by 1.txt",
    ]);
    assert.deepEqual(drawn([{ text: TALKS }, { text: ARRIVAL, date: "2009-05-20" }]), [
      "0 date/course 2009-05-20/2009-06-03 by 1.txt",
    ]);
  });

  test("the same stage: within two weeks on either side", () => {
    assert.deepEqual(drawn([{ text: TALKS }, { text: `${TALKS} It rained.`, date: "2009-05-20" }]), [
      "0 date/course 2009-05-06/2009-06-03 by 1.txt",
    ]);
  });

  test("of other people, though the rest is alike: not drawn", () => {
    assert.deepEqual(drawn([{ text: OTHERS }, { text: ARRIVAL, date: "2009-05-20" }]), []);
  });

  test("its own words put it into another year: not drawn", () => {
    const later = `${TALKS} The ferry “Halcyon”, which sank in March 2011, is not forgotten.`;
    assert.deepEqual(drawn([{ text: later }, { text: ARRIVAL, date: "2009-05-20" }]), []);
  });

  test("no surer than the other's own date", () => {
    const [clue] = storyClues(drafts([{ text: ARRIVAL }, { text: TALKS, date: "2009-05-20" }])).get(0) ?? [];
    const confidence = clue?.evidence.confidence ?? 1;
    assert.ok(confidence < 0.9 && confidence > 0.8, String(confidence));
  });

  test("an article whose own days are many dates nobody", () => {
    assert.deepEqual(drawn([{ text: ARRIVAL }, { text: TALKS, date: "2009" }]), []);
  });

  test("five at most are asked", () => {
    const dated = Array.from({ length: 9 }, (_, i) => ({ text: `${TALKS} Note ${i}.`, date: "2009-05-20" }));
    assert.equal(drawn([{ text: ARRIVAL }, ...dated]).length, 5);
  });
});

describe("articles that are alike", () => {
  const COAL = `Coal is dear in the winter market. ${NAMES}`;
  const WOOD = `Wood is dear in the winter market. ${NAMES}`;

  test("within an archive of few years: some months from each other", () => {
    const bounds = boundsOf("2008-01-01", "2010-06-30");
    assert.deepEqual(drawn([{ text: COAL }, { text: WOOD, date: "2009-05-20" }], bounds), [
      "0 date/story 2009-01-20/2009-09-17 by 1.txt",
    ]);
  });

  test("of any year: not drawn by likeness alone", () => {
    assert.deepEqual(drawn([{ text: COAL }, { text: WOOD, date: "2009-05-20" }]), []);
    const wide = boundsOf("1990-01-01", "2010-06-30");
    assert.deepEqual(drawn([{ text: COAL }, { text: WOOD, date: "2009-05-20" }], wide), []);
  });

  test("alike, but of few names: not drawn", () => {
    const bounds = boundsOf("2008-01-01", "2010-06-30");
    const [one, other] = ["Coal", "Wood"].map((what) => `${what} is dear in Ruhn, in Velhara and in Ommen.`);
    assert.deepEqual(drawn([{ text: one ?? "" }, { text: other ?? "", date: "2009-05-20" }], bounds), []);
  });

  test("few names in common: not drawn", () => {
    const bounds = boundsOf("2008-01-01", "2010-06-30");
    const little =
      "Coal is dear in Port Sella, says Mayor Ines Halloran of Cape Town, and in Lagos and in Lima.";
    assert.deepEqual(drawn([{ text: little }, { text: WOOD, date: "2009-05-20" }], bounds), []);
  });
});

describe("the whole archive", () => {
  const dated = (told: readonly Told[]) => {
    const articles = told.map(({ text, date }, i) =>
      parsed(text, { file: `${i}.txt`, frontMatter: date ? particularsOf({ date }) : null }),
    );
    const dating = { archive: ARCHIVE, bounds: NO_BOUNDS, facts: NO_FACTS };
    return dateArchive(articles, dating).value.map(({ date }) => date);
  };

  test("an undated report of a dated visit is inferred, and says by whom", () => {
    const [arrival] = dated([{ text: ARRIVAL }, { text: TALKS, date: "2009-05-20" }]);
    assert.deepEqual(
      [arrival?.earliest, arrival?.latest, arrival?.basis, arrival?.evidence[0]?.seed],
      ["2009-05-06", "2009-05-20", "inferred", "1.txt"],
    );
  });

  test("what is inferred from another dates nobody further", () => {
    const third = `Trade envoy Tomas Okello met with Governor Amara Quist on a trip. ${NAMES} Snow fell.`;
    const [, , date] = dated([{ text: ARRIVAL }, { text: TALKS, date: "2009-05-20" }, { text: third }]);
    assert.deepEqual(
      date?.evidence.map(({ seed }) => seed),
      ["1.txt"],
    );
  });

  test("the order of the files tells nothing of the days", () => {
    const told = [{ text: ARRIVAL }, { text: TALKS, date: "2009-05-20" }, { text: SETTING_OUT }];
    const days = (list: readonly Told[]) =>
      new Map(dated(list).map(({ earliest, latest }, i) => [list[i]?.text, `${earliest} ${latest}`]));
    const [one, other] = [days(told), days([...told].reverse())];
    for (const { text } of told) assert.equal(one.get(text), other.get(text));
  });

  test("progress is told for each", () => {
    const seen: number[] = [];
    const dating = { archive: ARCHIVE, bounds: NO_BOUNDS, facts: NO_FACTS };
    dateArchive([parsed(TALKS), parsed(ARRIVAL)], dating, (done) => seen.push(done));
    assert.deepEqual(seen, [1, 2]);
  });
});

describe("names and figures", () => {
  test("capitals within a sentence, figures of three digits; no months, titles, years", () => {
    const text =
      "Rain fell. On Monday President Quist told Okello’s 2,417 islanders of May 1999 and of 12 ships.";
    assert.deepEqual([...termsOf(text).keys()], ["quist", "okello", "2,417"]);
  });

  test("the most similar first; itself never", () => {
    const texts = [
      "in Ruhn, Velhara, Ommen",
      "in Ruhn, Velhara, Ommen, Sella",
      "in Ruhn, Lagos, Lima, Oslo",
      "in Accra",
    ];
    const found = storyIndex(texts, new Set([0, 1, 2, 3])).neighbours(0, 0.01);
    assert.deepEqual(
      found.map(({ index }) => index),
      [1, 2],
    );
    assert.ok(found.every(({ similarity }) => similarity > 0 && similarity <= 1 + 1e-9));
  });

  test("what stands everywhere is looked up for nobody", () => {
    const texts = Array.from({ length: 300 }, () => "in Ruhn");
    assert.deepEqual(storyIndex(texts, new Set(texts.keys())).neighbours(0, 0), []);
  });
});
