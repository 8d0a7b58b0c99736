import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { NO_BOUNDS } from "../../../src/date/archiveBounds.ts";
import { type DraftDate, draftDate } from "../../../src/date/article.ts";
import { NO_FACTS } from "../../../src/date/infer/factIndex.ts";
import { storyIndex } from "../../../src/date/stories/neighbours.ts";
import { stageOf } from "../../../src/date/stories/stages.ts";
import { storyClues } from "../../../src/date/stories/storyClues.ts";
import { termsOf } from "../../../src/date/stories/terms.ts";
import type { Archive } from "../../../src/records/source.ts";
import { numbering } from "../../../src/shared/numbering.ts";
import { dateArchive, storiesOf } from "../../support/dating.ts";
import { ARCHIVE, parsed, particularsOf } from "../../support/records.ts";

/** Three reports on a visit of invented people to invented places. */
const NAMES =
  "The talks in Port Sella are on the Lindmar ferries, on Cape Ommen and on 2,417 islanders of Velhara and Ruhn.";
const SETTING_OUT = `Trade envoy Tomas Okello will visit Governor Amara Quist for talks this month. ${NAMES}`;
const ARRIVAL = `Trade envoy Tomas Okello arrived for a visit to Governor Amara Quist by ship. ${NAMES}`;
const TALKS = `Trade envoy Tomas Okello met with Governor Amara Quist on his visit. ${NAMES}`;
const OTHERS = `Trade envoy Ines Vandermeer met with Mayor Paul Castellan on her visit. ${NAMES}`;

interface TestArticle {
  readonly text: string;
  readonly date?: string;
}

const archiveOf = (bounds: Partial<Archive>) => ({ ...ARCHIVE, ...bounds });
const boundsOf = (earliest: string | null, latest: string | null) => ({ earliest, latest });

function drafts(articles: readonly TestArticle[], bounds = NO_BOUNDS): DraftDate[] {
  return articles.map(({ text, date }, index) => {
    const frontMatter = date ? particularsOf({ date }) : null;
    const article = parsed(text, { file: `${index}.txt`, frontMatter });
    return draftDate(article, { archive: archiveOf({}), bounds, facts: NO_FACTS }).value;
  });
}

function cluesByIndex(articles: readonly TestArticle[], bounds = NO_BOUNDS) {
  const { stories, words } = storiesOf(drafts(articles, bounds));
  return storyClues(stories, words);
}

/** The clues that each article gets from others: its index, the rule, the days, and the other article. */
const cluesOf = (articles: readonly TestArticle[], bounds = NO_BOUNDS) =>
  [...cluesByIndex(articles, bounds)].flatMap(([at, clues]) =>
    clues.map(({ evidence: { rule, edtf, seed } }) => `${at} ${rule} ${edtf} by ${seed}`),
  );

describe("stages of a visit", () => {
  const stage = (text: string) => stageOf(parsed(text))?.stage ?? null;

  test("are recognised in their order", () => {
    assert.deepEqual([SETTING_OUT, ARRIVAL, TALKS].map(stage), [0, 1, 2]);
    assert.equal(stage("Envoy Tomas Okello returned home from his visit to Port Sella."), 3);
  });

  test("a later stage takes precedence", () => {
    assert.equal(stage("Okello, who arrived on Sunday for a visit, met with Quist."), 2);
  });

  test("none if the text isn't about a visit", () => {
    assert.equal(stage("The ship arrived in Port Sella with coal."), null);
    assert.equal(stage("The prices of a visit are up."), null);
    assert.equal(stage("Coal is dear.\n\nWood is dear.\n\nOkello arrived for a visit."), null);
  });
});

describe("articles on one visit", () => {
  test("an earlier stage is at most two weeks before a later one", () => {
    assert.deepEqual(cluesOf([{ text: ARRIVAL }, { text: TALKS, date: "2009-05-20" }]), [
      "0 dating/same-visit 2009-05-06/2009-05-20 by 1.txt",
    ]);
    assert.deepEqual(cluesOf([{ text: TALKS }, { text: ARRIVAL, date: "2009-05-20" }]), [
      "0 dating/same-visit 2009-05-20/2009-06-03 by 1.txt",
    ]);
  });

  test("the same stage: at most two weeks before or after", () => {
    assert.deepEqual(cluesOf([{ text: TALKS }, { text: `${TALKS} It rained.`, date: "2009-05-20" }]), [
      "0 dating/same-visit 2009-05-06/2009-06-03 by 1.txt",
    ]);
  });

  test("other people, though the rest is similar: no clue", () => {
    assert.deepEqual(cluesOf([{ text: OTHERS }, { text: ARRIVAL, date: "2009-05-20" }]), []);
  });

  test("its own text implies another year: no clue", () => {
    const later = `${TALKS} The ferry “Halcyon”, which sank in March 2011, is not forgotten.`;
    assert.deepEqual(cluesOf([{ text: later }, { text: ARRIVAL, date: "2009-05-20" }]), []);
  });

  test("the confidence is not higher than the other's", () => {
    const [clue] = cluesByIndex([{ text: ARRIVAL }, { text: TALKS, date: "2009-05-20" }]).get(0) ?? [];
    const confidence = clue?.evidence.confidence ?? 1;
    assert.ok(confidence < 0.9 && confidence > 0.8, String(confidence));
  });

  test("an article of many possible days gives no clue", () => {
    assert.deepEqual(cluesOf([{ text: ARRIVAL }, { text: TALKS, date: "2009" }]), []);
  });

  test("at most five articles give clues", () => {
    const dated = Array.from({ length: 9 }, (_, i) => ({ text: `${TALKS} Note ${i}.`, date: "2009-05-20" }));
    assert.equal(cluesOf([{ text: ARRIVAL }, ...dated]).length, 5);
  });
});

describe("similar articles", () => {
  const COAL = `Coal is dear in the winter market. ${NAMES}`;
  const WOOD = `Wood is dear in the winter market. ${NAMES}`;

  test("in an archive of few years: within a few months of each other", () => {
    const bounds = boundsOf("2008-01-01", "2010-06-30");
    assert.deepEqual(cluesOf([{ text: COAL }, { text: WOOD, date: "2009-05-20" }], bounds), [
      "0 dating/similar-article 2009-01-20/2009-09-17 by 1.txt",
    ]);
  });

  test("if the year is unknown: no clue from similarity alone", () => {
    assert.deepEqual(cluesOf([{ text: COAL }, { text: WOOD, date: "2009-05-20" }]), []);
    const wide = boundsOf("1990-01-01", "2010-06-30");
    assert.deepEqual(cluesOf([{ text: COAL }, { text: WOOD, date: "2009-05-20" }], wide), []);
  });

  test("similar, but with few names: no clue", () => {
    const bounds = boundsOf("2008-01-01", "2010-06-30");
    const [one, other] = ["Coal", "Wood"].map((what) => `${what} is dear in Ruhn, in Velhara and in Ommen.`);
    assert.deepEqual(cluesOf([{ text: one ?? "" }, { text: other ?? "", date: "2009-05-20" }], bounds), []);
  });

  test("few names in common: no clue", () => {
    const bounds = boundsOf("2008-01-01", "2010-06-30");
    const little =
      "Coal is dear in Port Sella, says Mayor Ines Halloran of Cape Town, and in Lagos and in Lima.";
    assert.deepEqual(cluesOf([{ text: little }, { text: WOOD, date: "2009-05-20" }], bounds), []);
  });
});

describe("the whole archive", () => {
  const dated = (given: readonly TestArticle[]) => {
    const articles = given.map(({ text, date }, i) =>
      parsed(text, { file: `${i}.txt`, frontMatter: date ? particularsOf({ date }) : null }),
    );
    const dating = { archive: ARCHIVE, bounds: NO_BOUNDS, facts: NO_FACTS };
    return dateArchive(articles, dating).map(({ date }) => date);
  };

  test("an undated report on a dated visit gets an inferred date, with the other article as evidence", () => {
    const [arrival] = dated([{ text: ARRIVAL }, { text: TALKS, date: "2009-05-20" }]);
    assert.deepEqual(
      [arrival?.earliest, arrival?.latest, arrival?.basis, arrival?.evidence[0]?.seed],
      ["2009-05-06", "2009-05-20", "inferred", "1.txt"],
    );
  });

  test("a date inferred from another article gives no further clues", () => {
    const third = `Trade envoy Tomas Okello met with Governor Amara Quist on a trip. ${NAMES} Snow fell.`;
    const [, , date] = dated([{ text: ARRIVAL }, { text: TALKS, date: "2009-05-20" }, { text: third }]);
    assert.deepEqual(
      date?.evidence.map(({ seed }) => seed),
      ["1.txt"],
    );
  });

  test("the order of the files doesn't change the dates", () => {
    const articles = [{ text: ARRIVAL }, { text: TALKS, date: "2009-05-20" }, { text: SETTING_OUT }];
    const days = (list: readonly TestArticle[]) =>
      new Map(dated(list).map(({ earliest, latest }, i) => [list[i]?.text, `${earliest} ${latest}`]));
    const [one, other] = [days(articles), days([...articles].reverse())];
    for (const { text } of articles) assert.equal(one.get(text), other.get(text));
  });
});

/** An index of texts by their names and figures. */
function indexOf(texts: readonly string[], targets: ReadonlySet<number>) {
  const words = numbering();
  const counted = texts.map((text) => {
    const terms = termsOf(text);
    const all = {
      terms: Uint32Array.from(terms.keys(), words.numberOf),
      counts: Uint32Array.from(terms.values()),
    };
    return () => all;
  });
  return storyIndex(counted, targets, words);
}

describe("names and figures", () => {
  test("capitalised words inside a sentence and figures of three digits; not months, titles and years", () => {
    const text =
      "Rain fell. On Monday President Quist told Okello’s 2,417 islanders of May 1999 and of 12 ships.";
    assert.deepEqual([...termsOf(text).keys()], ["quist", "okello", "2,417"]);
  });

  test("the most similar first, without the article itself", () => {
    const texts = [
      "in Ruhn, Velhara, Ommen",
      "in Ruhn, Velhara, Ommen, Sella",
      "in Ruhn, Lagos, Lima, Oslo",
      "in Accra",
    ];
    const found = indexOf(texts, new Set([0, 1, 2, 3])).neighbours(0, 0.01);
    assert.deepEqual(
      found.map(({ index }) => index),
      [1, 2],
    );
    assert.ok(found.every(({ similarity }) => similarity > 0 && similarity <= 1 + 1e-9));
  });

  test("names that all articles contain are ignored", () => {
    const texts = Array.from({ length: 300 }, () => "in Ruhn");
    assert.deepEqual(indexOf(texts, new Set(texts.keys())).neighbours(0, 0), []);
  });
});
