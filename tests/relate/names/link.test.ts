import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { NameEntity } from "../../../src/records/names.ts";
import { enriched, linked, linkedCounted, rowOf, seedOf } from "../../support/records.ts";

const link = (...texts: string[]) =>
  linked(texts.map((text, index) => enriched(text, { file: `${index}.txt` })));

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

  test("initials that stand for shortened names are one name within an article, and never in two", () => {
    const name = { type: "person", text: "J. D.", value: "J. D.", origin: "derived" } as const;
    const names = [
      { ...name, confidence: 0.9, count: 2 },
      { ...name, text: "D.", confidence: 0.9, count: 1 },
    ];
    const seedWith = (anonymise: readonly string[], text: string) =>
      seedOf(text, { register: rowOf({ anonymise }) });
    const shortened = ["One.", "Two."].map((text) => ({ names, seed: seedWith(["J. D."], text) }));
    const { ids } = linkedCounted(shortened);
    assert.deepEqual(
      ids.map((own) => new Set(own).size),
      [1, 1],
    );
    assert.notEqual(ids[0]?.[0], ids[1]?.[0]);
    const written = ["One.", "Two."].map((text) => ({ names, seed: seedWith([], text) }));
    assert.equal(new Set(linkedCounted(written).ids.flat()).size, 1);
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

  test("nor one by which the tables of offices know somebody else, or several", () => {
    const jeb = link("Governor Jeb Bush spoke.", "They met President Bush there.");
    assert.ok(named(jeb.names, "president-bush"));
    const george = link("They met George W. Bush there.", "They met President Bush there.");
    assert.ok(named(george.names, "president-bush"));
    const michelle = link("They met Michelle Obama there.", "They met President Obama there.");
    assert.ok(named(michelle.names, "obama"));
    const barack = link("They met Barack Obama there.", "They met President Obama there.");
    assert.deepEqual(
      barack.names.map(({ id, mentions }) => [id, mentions]),
      [["barack-obama", 2]],
    );
  });

  test("a surname after an office of somebody else isn't the person's whom the archive nearly always means by it", () => {
    const { names } = link(
      ...Array.from({ length: 6 }, () => "They met Hillary Clinton there."),
      "It was made by President Clinton. They met Hillary Clinton there.",
    );
    assert.deepEqual(
      names.map(({ id, mentions }) => [id, mentions]),
      [
        ["hillary-clinton", 7],
        ["president-clinton", 1],
      ],
    );
  });

  test("nor is it theirs where no article names anybody else, unless they held that office", () => {
    const { names } = link(
      ...Array.from({ length: 6 }, () => "They met Hillary Clinton there."),
      "It was made by President Clinton.",
    );
    assert.equal(named(names, "president-clinton")?.mentions, 1);
    const bill = link(
      ...Array.from({ length: 6 }, () => "They met Bill Clinton there."),
      "It was made by President Clinton. Clinton left.",
    );
    assert.deepEqual(
      bill.names.map(({ id, mentions }) => [id, mentions]),
      [["bill-clinton", 8]],
    );
  });

  test("one word that several articles have isn't one person's, if many are called so", () => {
    const confidence = (id: string, ...texts: string[]) => named(link(...texts).names, id)?.confidence ?? 0;
    const twice = (text: string) => [`${text} It was late.`, `${text} It was early.`];
    for (const [id, text] of [
      ["brown", "Mr Brown left. Mr Brown said so."],
      ["mary", "Mary said so, and Mary said that. Mary came."],
      ["president-bush", "President Bush came. President Bush left. Bush said so."],
      ["qvelland", "Mr Qvelland said so."],
    ] as const) {
      const others = id === "qvelland" ? ["Ada Qvelland came.", "Tom Qvelland came."] : [];
      assert.ok(confidence(id, text, ...others) > confidence(id, ...twice(text), ...others), id);
    }
    for (const [id, text] of [
      ["qvelland", "Mr Qvelland said so."],
      ["putin", "Mr Putin said so. Mr Putin left."],
      ["pope-francis", "Pope Francis said so. Francis left."],
      ["ada-brown", "Mr Ada Brown said so."],
    ] as const)
      assert.equal(confidence(id, text), confidence(id, ...twice(text)), id);
  });

  /** So many articles, each by itself about the same person. */
  const often = (words: string, count = 6) =>
    Array.from({ length: count }, () => `They met Mayor ${words} there.`);

  test("a surname alone belongs to the person whom the archive nearly always means by it", () => {
    const { names } = link(
      ...often("Ada Brown"),
      "They met Judge Tom Brown there.",
      "It was too late, said lawmaker Brown.",
    );
    assert.deepEqual(
      names.filter(({ type }) => type === "person").map(({ id, mentions }) => [id, mentions]),
      [
        ["ada-brown", 7],
        ["tom-brown", 1],
      ],
    );
    const few = link(...often("Ada Brown", 3), "It was too late, said lawmaker Brown.");
    assert.equal(named(few.names, "ada-brown")?.mentions, 3);
  });

  test("but not where the article names somebody else first, and never with another first name", () => {
    const { names } = link(
      ...often("Ada Brown"),
      "They met Judge Tom Brown there. Judge Lea Brown left. So said lawmaker Brown.",
      "They met Judge Bill Brown there. So said lawmaker Brown.",
    );
    assert.equal(named(names, "ada-brown")?.mentions, 6);
    assert.equal(named(names, "brown")?.mentions, 1);
    assert.deepEqual(named(names, "bill-brown")?.aliases, ["Bill Brown", "Brown"]);
  });

  test("where it is written alone before somebody else's full name, it isn't that one", () => {
    const { names } = link(
      ...often("Ada Brown"),
      "It was too late, said lawmaker Brown. Her cousin, Judge Tom Brown, stayed. Then lawmaker Brown left.",
    );
    assert.equal(named(names, "ada-brown")?.mentions, 8);
    assert.equal(named(names, "tom-brown")?.mentions, 1);
  });

  test("a first name alone, if nearly everybody in the archive with it is one person; a middle name", () => {
    const { names } = link(
      ...often("Hildegard Brown", 12),
      "They heard that Hildegard was late.",
      "They met Mayor Hildegard Rosa Brown there.",
    );
    assert.equal(named(names, "hildegard-brown")?.mentions, 14);
  });

  test("a father and his son, and two middle initials, are two people", () => {
    const { names } = link(
      ...often("Roger Maxwell"),
      "They met Judge Roger Maxwell Jr. there.",
      "They met Judge Amos W. Brown there.",
      "They met Judge Amos P. Brown there.",
    );
    assert.deepEqual(
      names.map(({ id }) => id),
      ["amos-p-brown", "amos-w-brown", "roger-maxwell", "roger-maxwell-jr"],
    );
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
