import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { NameEntity } from "../../../src/records/names.ts";
import { linkNames } from "../../../src/relate/names/link.ts";
import { enriched, NAMES } from "../../support/records.ts";

const link = (...texts: string[]) =>
  linkNames(
    texts.map((text, index) => enriched(text, { file: `${index}.txt` })),
    NAMES,
  );

const named = (names: readonly NameEntity[], id: string) => names.find((name) => name.id === id);

describe("the archive's table of names", () => {
  test("forms of one name in several articles are one, and each mention is linked to it", () => {
    const { names, articles } = link(
      "President Kim Jong Un met Sergei Lavrov in the U.S. on Monday.",
      "The leader Kim Jong-un met Sergey Lavrov in the United States. Lavrov left.",
      "The leader Kim Jong Un stayed.",
    );
    const kim = named(names, "kim-jong-un");
    assert.deepEqual(
      [kim?.name, kim?.aliases, kim?.mentions, kim?.articles],
      ["Kim Jong Un", ["Kim Jong Un", "Kim Jong-un"], 3, 3],
    );
    const lavrov = articles
      .flatMap((article) => article.names)
      .filter(({ entity }) => entity === "sergey-lavrov");
    assert.deepEqual(named(names, "sergey-lavrov"), {
      id: "sergey-lavrov",
      type: "person",
      name: "Sergey Lavrov",
      aliases: ["Lavrov", "Sergei Lavrov", "Sergey Lavrov"],
      mentions: 3,
      articles: 2,
      confidence: Math.max(...lavrov.map(({ confidence }) => confidence)),
    });
    assert.deepEqual(named(names, "united-states")?.aliases, ["U.S.", "United States"]);
    for (const { names: mentions } of articles)
      for (const { entity, type } of mentions)
        assert.ok(
          names.some((name) => name.id === entity && name.type === type),
          entity,
        );
  });

  test("a rare surname alone belongs to the only person of the archive with that surname", () => {
    const { names } = link("Premier Ingrid Qvelland spoke.", "It was a mistake, said Qvelland.");
    assert.deepEqual(
      names.map(({ id, mentions }) => [id, mentions]),
      [["ingrid-qvelland", 2]],
    );
  });

  test("not a surname that two people have, and not a common one", () => {
    const two = link("Premier Ingrid Qvelland spoke.", "Judge Tom Qvelland spoke.", "So said Qvelland.");
    assert.ok(named(two.names, "qvelland"));
    const common = link("Dr. Yuna Lee spoke.", "It was late, said lawmaker Lee.");
    assert.ok(named(common.names, "lee"));
  });

  test("one word may be a person and a place: each has its own id", () => {
    const { names } = link("Fire broke out in Paris on Monday.", "The actress Paris Hilton left.");
    assert.deepEqual(
      names.map(({ type, id }) => `${type}/${id}`),
      ["person/paris-hilton", "place/paris"],
    );
  });

  test("the order of the articles doesn't matter", () => {
    const texts = [
      "President Kim Jong Un met Sergei Lavrov.",
      "The leader Kim Jong-un met Sergey Lavrov.",
      "So said Lavrov in Oslo, at the Harbour Safety Agency.",
      "The Harbour Safety Agency (HSA) closed in OSLO.",
    ];
    const expected = link(...texts).names;
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
        assert.deepEqual(link(...shuffled).names, expected);
      }),
      { numRuns: 20 },
    );
  });
});
