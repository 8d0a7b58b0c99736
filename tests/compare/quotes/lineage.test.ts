import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lineagesOf } from "../../../src/compare/quotes/lineage.ts";
import { membersOf } from "../../support/members.ts";

type Given = Parameters<typeof membersOf>[0];

async function lineages(texts: Given, pairs: readonly (readonly [number, number])[] = []) {
  const members = await membersOf(texts);
  const idOf = (index: number) => members[index]?.id ?? "";
  const found = lineagesOf(
    members,
    pairs.map(([one, other]) => ({ articles: [idOf(one), idOf(other)] })),
  );
  return found.map(({ first, isSurelyFirst, later }) => ({
    first: first.parts.join(" … "),
    isSurelyFirst,
    later: later.map(({ kind, isByAnother }) => (isByAnother ? `${kind}, by another` : kind)),
  }));
}

const WHOLE =
  "“We will rebuild the bridge before the winter, whatever the ministry decides about the money,” said Ada Quist.";
const SHORT = "Ada Quist said: “We will rebuild the bridge before the winter.”";
const REWORDED =
  "“We shall rebuild the bridge before the winter, whatever the ministry decides about money,” Ada Quist said.";

describe("the lineage of a quotation", () => {
  test("shortened and reworded later", async () => {
    assert.deepEqual(
      await lineages([
        ["2024-03-05", WHOLE],
        ["2024-03-06", SHORT],
        ["2024-03-07", REWORDED],
      ]),
      [
        {
          first:
            "We will rebuild the bridge before the winter, whatever the ministry decides about the money,",
          isSurelyFirst: true,
          later: ["shortened", "reworded"],
        },
      ],
    );
  });
  test("longer later, and not surely later", async () => {
    const [found] = await lineages([
      ["2024-03", SHORT],
      ["2024-03-06", WHOLE],
    ]);
    assert.deepEqual([found?.isSurelyFirst, found?.later], [false, ["longer"]]);
  });
  test("a few words of one speaker, twice in one article", async () => {
    const [found] = await lineages([
      [
        "2024-03-05",
        "Ada Quist called it a “sacred struggle” in Leeds.\n\nIt was a “sacred struggle”, Ada Quist said.",
      ],
    ]);
    assert.deepEqual(found?.later, ["same"]);
  });
  test("another speaker of the same words", async () => {
    const [found] = await lineages([
      ["2024-03-05", WHOLE],
      ["2024-03-06", WHOLE.replace("Ada Quist", "Bo Lopez")],
    ]);
    assert.deepEqual(found?.later, ["same, by another"]);
  });
  test("a copy isn't listed again", async () => {
    assert.deepEqual(
      await lineages(
        [
          ["2024-03-05", WHOLE],
          ["2024-03-06", `${WHOLE} `],
        ],
        [[0, 1]],
      ),
      [],
    );
  });
});

const WITHIN =
  "It was “a sacred struggle”, Ada Quist said.\n\n“This is a sacred struggle of ours,” Ada Quist said.";

const NONE: Readonly<Record<string, Given>> = {
  "few words by two speakers": [
    ["2024-03-05", "It was a “sacred struggle”, Ada Quist said."],
    ["2024-03-06", "It was a “sacred struggle”, Bo Lopez said."],
  ],
  "a few words and then the whole, in one article": [["2024-03-05", WITHIN]],
  "few words that anybody says": [
    ["2024-03-05", "It was “very good”, Ada Quist said."],
    ["2024-03-06", "It was “very good”, Ada Quist said."],
  ],
  "few words months later": [
    ["2024-03-05", "It was a “sacred struggle”, Ada Quist said."],
    ["2024-07-06", "It was a “sacred struggle”, Ada Quist said."],
  ],
  "another sentence on the same subject": [
    ["2024-03-05", WHOLE],
    [
      "2024-03-06",
      "“The bridge will be there in winter, and the ministry will pay for all of it,” said Ada Quist.",
    ],
  ],
  "a paraphrase without quotation marks": [
    ["2024-03-05", WHOLE],
    [
      "2024-03-06",
      "Ada Quist said that they will rebuild the bridge before the winter, whatever the ministry decides.",
    ],
  ],
};

describe("the lineage of a quotation: what is none", () => {
  for (const [name, texts] of Object.entries(NONE))
    test(name, async () => assert.deepEqual(await lineages(texts), []));
});
