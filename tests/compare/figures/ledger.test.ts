import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type LedgerEntry, ledgerOf } from "../../../src/compare/figures/ledger.ts";
import { membersOf } from "../../support/members.ts";

type Given = Parameters<typeof membersOf>[0];

/** The rows in short: what is counted, and each number with its article and claimant. */
async function rowsOf(texts: Given, pairs: readonly (readonly [number, number])[] = []) {
  const members = await membersOf(texts);
  const idOf = (index: number) => members[index]?.id ?? "";
  const short = ({ article, figure, copies }: LedgerEntry) =>
    [
      `${members.findIndex(({ id }) => id === article.id)}:`,
      figure.hedge,
      figure.low,
      figure.claimant && `(${figure.claimant.value})`,
      copies.length > 0 ? `+${copies.length}` : null,
    ]
      .filter((part) => part !== null)
      .join(" ");
  return ledgerOf(
    members,
    pairs.map(([one, other]) => ({ articles: [idOf(one), idOf(other)] })),
  ).map(({ thing, entries, differs, changed, apart }) => ({
    thing,
    entries: entries.map(short),
    differs,
    changed: changed.map(({ name, entries: steps }) =>
      [name, ...steps.map(({ figure }) => figure.low)].join(" "),
    ),
    apart: apart.map(short),
  }));
}

const FIRST = "Ada Quist said on Tuesday that Norway had sent 10,000 soldiers to Sweden by boat.";
const SECOND = "Ada Quist said that around 11,000 Norwegian troops had entered Sweden by boat.";
const THIRD =
  "Over 10,000 Norwegian troops are in Sweden. About 600 of these soldiers were wounded in Sweden.";

describe("the ledger of figures: what is joined", () => {
  test("numbers of one thing with other words for it, and who changed theirs", async () => {
    const [row, ...more] = await rowsOf([
      ["2024-03-05", FIRST],
      ["2024-03-08", SECOND],
      ["2024-04-01", THIRD],
    ]);
    assert.deepEqual(more, []);
    assert.deepEqual(row, {
      thing: "Norwegian troops",
      entries: ["0: 10000 (Ada Quist)", "1: around 11000 (Ada Quist)", "2: over 10000"],
      differs: true,
      changed: ["Ada Quist 10000 11000"],
      apart: ["2: about 600"],
    });
  });
  test("a change counts from the last claim that is surely earlier", async () => {
    const [row] = await rowsOf([
      ["2024-03-05", FIRST],
      ["2024-03-04/2024-03-07", SECOND],
      ["2024-03-08", `${SECOND} It rained.`],
    ]);
    assert.deepEqual(row?.changed, ["Ada Quist 10000 11000"]);
  });
  test("nobody changed a number if the order of their claims isn't sure", async () => {
    const [row] = await rowsOf([
      ["2024-03", FIRST],
      ["2024-03-08", SECOND],
    ]);
    assert.deepEqual(row?.changed, []);
  });
  test("the same number of dead, whether they are people or not", async () => {
    const rows = await rowsOf([
      ["2024-03-05", "A ferry sank off Hull, killing 214 people."],
      ["2024-03-06", "At least 214 people were killed when a ferry sank off Hull."],
    ]);
    assert.deepEqual(
      rows.map(({ entries }) => entries),
      [["0: 214", "1: at least 214"]],
    );
  });
  test("where and when are said once of the dead and the wounded", async () => {
    const rows = await rowsOf([
      ["2024-03-06", "A bomb in Hull on Tuesday killed 81 people and injured more than 1,700 others."],
      [
        "2024-03-07",
        "More than 100 people were killed and 2,200 others injured by the bomb in Hull on Tuesday.",
      ],
    ]);
    assert.deepEqual(
      rows.map(({ entries, apart }) => [entries, apart]),
      [
        [["0: 81", "1: more than 100"], []],
        [["0: more than 1700", "1: 2200"], []],
      ],
    );
  });
  test("where each article describes it otherwise, the noun alone is said", async () => {
    const [row] = await rowsOf([
      ["2024-03-05", "The plan would bring 11,500 seasonal workers to Leeds by train."],
      ["2024-03-06", "The plan would bring 11,500 foreign workers to Leeds by train."],
    ]);
    assert.equal(row?.thing, "workers");
  });
  test("more than a number and less than it differ", async () => {
    const [row] = await rowsOf([
      ["2024-03-05", "More than 40,000 people have crossed to Hull in small boats so far this year."],
      ["2024-03-06", "Almost 40,000 people have crossed to Hull in small boats so far this year."],
    ]);
    assert.equal(row?.differs, true);
  });
  test("what a copy says is counted once, and copies alone make no row", async () => {
    const texts: Given = [
      ["2024-03-05", FIRST],
      ["2024-03-06", `${FIRST} `],
      ["2024-03-08", SECOND],
    ];
    const [row] = await rowsOf(texts, [[0, 1]]);
    assert.deepEqual(row?.entries, ["0: 10000 (Ada Quist) +1", "2: around 11000 (Ada Quist)"]);
    assert.deepEqual(await rowsOf(texts.slice(0, 2), [[0, 1]]), []);
  });
  test("a figure that the curator takes out is no longer there", async () => {
    const texts: Given = [
      ["2024-03-05", FIRST],
      ["2024-03-08", SECOND],
    ];
    const words = "around 11,000 Norwegian troops";
    const members = await membersOf(texts, [{ kind: "figure", what: null, words, file: "1.txt", line: 2 }]);
    assert.deepEqual(ledgerOf(members, []), []);
  });
});

/** Articles whose numbers must not stand together. */
const APART: Readonly<Record<string, Given>> = {
  "the dead and the wounded": [
    ["2024-03-05", "A bomb in Hull killed 214 people on Tuesday."],
    ["2024-03-06", "A bomb in Hull wounded 300 people on Tuesday."],
  ],
  "the dead of two places": [
    ["2024-03-05", "The storm killed 214 people in Hull."],
    ["2024-03-05", "The storm killed 180 people in Leeds."],
  ],
  "the dead of a place and of all places": [
    ["2024-03-05", "The storm on Tuesday killed 247 people in Hull."],
    ["2024-03-05", "The storms on Tuesday killed 257 people in Hull and Leeds."],
  ],
  "the dead of one place and, in one sentence with others, those of another": [
    ["2024-03-05", "The storm killed 214 people in Hull and hurt 300 in Leeds."],
    ["2024-03-05", "The storm killed 150 people in Leeds and hurt 500 in Hull."],
  ],
  "others than different people": [
    [
      "2024-03-05",
      "Ada Quist, her father and eight other people drowned on Monday when their boat sank off Hull.",
    ],
    ["2024-03-05", "Ada Quist and 10 other people drowned on Monday when their boat sank off Hull."],
  ],
  "the wounded of one attack and of two, of one day": [
    ["2024-03-06", "A bomb in Hull near Leeds on Tuesday wounded 1,000 people."],
    ["2024-03-06", "Bombs in Hull near Leeds and in York and Norway on Tuesday wounded 5,500 people."],
  ],
  "a round number of the wounded of two places": [
    ["2024-03-05", "The storm wounded 1,000 people in Hull and York."],
    ["2024-03-05", "The storm wounded 1,000 people in Hull and Leeds."],
  ],
  "the same number of things of two people": [
    ["2024-03-05", "Ada Quist has 25 delegates so far."],
    ["2024-03-05", "Bo Lopez has 25 delegates so far."],
  ],
  "numbers of two people": [
    ["2024-03-05", "Ada Quist has 329 delegates after the vote in Leeds."],
    ["2024-03-05", "Bo Lopez has 231 delegates after the vote in Leeds."],
  ],
  "what somebody has and what is needed": [
    ["2024-03-05", "Ada Quist has 1,100 delegates before the convention in Leeds."],
    ["2024-03-05", "Ada Quist needs 1,237 delegates before the convention in Leeds."],
  ],
  "a total and a part of it": [
    ["2024-03-05", "Norway has 900 soldiers in Sweden near the border."],
    ["2024-03-05", "About 700 of these soldiers from Norway are in Sweden near the border."],
  ],
  "two years": [
    ["2024-03-05", "In 2022, floods in Hull destroyed 500 homes near the river."],
    ["2024-03-05", "In 2023, floods in Hull destroyed 700 homes near the river."],
  ],
  "two days": [
    ["2024-03-05", "On Monday, 40 boats reached Hull from Norway."],
    ["2024-03-06", "On Tuesday, 52 boats reached Hull from Norway."],
  ],
  "shares of a poll": [
    ["2024-03-05", "In a poll in Leeds, 48 percent of voters chose Ada Quist."],
    ["2024-03-05", "In a poll in Leeds, 45 percent of voters chose Ada Quist."],
  ],
  "amounts of money": [
    ["2024-03-05", "Ada Quist raised $33 million for her campaign in Leeds."],
    ["2024-03-05", "Ada Quist raised $35 million for her campaign in Leeds."],
  ],
  "numbers very far apart": [
    ["2024-03-05", "About 160,000 people came to the rallies of Ada Quist in Leeds."],
    ["2024-03-05", "About 28,000 people came to the rallies of Ada Quist in Leeds."],
  ],
  "small numbers with little in common": [
    ["2024-03-05", "Two ferries left Hull."],
    ["2024-03-05", "Hull has bought two ferries."],
  ],
  "two numbers by one voice": [
    [
      "2024-03-05",
      "Norway sent 400 soldiers to Sweden in boats. Norway sent 500 soldiers to Sweden in boats.",
    ],
    ["2024-03-05", "Norway sent 450 soldiers to Sweden in boats."],
  ],
};

describe("the ledger of figures: what must stand apart", () => {
  for (const [name, texts] of Object.entries(APART))
    test(name, async () => assert.deepEqual(await rowsOf(texts), []));
});
