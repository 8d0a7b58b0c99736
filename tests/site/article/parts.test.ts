import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  MAX_CHARACTERS,
  MAX_PARAGRAPHS,
  openPart,
  partsOf,
  partsOfAll,
  placeOf,
} from "../../../src/site/article/parts.ts";
import { entryOf } from "../../support/entries.ts";
import { cardOf, listedOf } from "../../support/site.ts";

const paragraphs = (count: number, words = "It rained.") => Array.from({ length: count }, () => words);
const bodyOf = (texts: readonly string[]) => `${texts.join("\n\n")}\n`;
const rangesOf = (texts: readonly string[]) =>
  partsOf(listedOf({ body: bodyOf(texts) })).map(({ first, last }) => [first, last]);

describe("parts of an article", () => {
  test("an ordinary article is one page, and stays the same record", () => {
    const article = entryOf({ body: bodyOf(paragraphs(300, "It rained all day. ".repeat(30))) });
    const [only, ...others] = partsOf(cardOf(article));
    assert.ok(only);
    assert.equal(openPart(only, () => article).article, article);
    assert.deepEqual(others, []);
  });

  test("those of all articles are those of each, in their order, whether it has one page or several", () => {
    const cards = [1, 2 * MAX_PARAGRAPHS + 1, 3, MAX_PARAGRAPHS + 1, 2].map((count) =>
      listedOf({ body: bodyOf(paragraphs(count)) }),
    );
    const all = [...partsOfAll(cards)];
    assert.deepEqual(all, cards.flatMap(partsOf));
    assert.equal(all.length, 8);
    assert.ok(all.every(({ card }) => cards.includes(card)));
  });

  test("a page has at most so many paragraphs", () => {
    assert.equal(rangesOf(paragraphs(MAX_PARAGRAPHS)).length, 1);
    assert.deepEqual(rangesOf(paragraphs(2 * MAX_PARAGRAPHS + 1)), [
      [1, MAX_PARAGRAPHS],
      [MAX_PARAGRAPHS + 1, 2 * MAX_PARAGRAPHS],
      [2 * MAX_PARAGRAPHS + 1, Number.POSITIVE_INFINITY],
    ]);
  });

  test("a page has at most so many characters, but a longer paragraph stays whole", () => {
    const long = "a".repeat(MAX_CHARACTERS + 1);
    assert.equal(rangesOf([long]).length, 1);
    assert.deepEqual(rangesOf(["b", long, "c", "d"]), [
      [1, 1],
      [2, 2],
      [3, Number.POSITIVE_INFINITY],
    ]);
  });

  test("each page has what is marked in its own paragraphs, and the first one the headline", () => {
    const p = MAX_PARAGRAPHS + 1;
    const time = { type: "DATE", value: "2024", edtf: "2024", implied: false, rule: "times/year" } as const;
    const article = entryOf({
      body: bodyOf(paragraphs(p)),
      times: [
        { ...time, at: [0, 0, 5] },
        { ...time, at: [1, 0, 2] },
        { ...time, at: [p, 0, 2] },
      ],
      names: [
        {
          id: "it",
          type: "organisation",
          mentions: [
            [[2, 0, 2], "names/listed", 0.9],
            [[p, 0, 2], "names/listed", 0.9],
          ],
        },
      ],
    });
    const pages = partsOf(cardOf(article)).map((part) => openPart(part, () => article));
    const found = pages.map(({ article: { times, names } }) => [
      times.map(({ at }) => at[0]),
      names.map(({ mentions }) => mentions.map(([[at]]) => at)),
    ]);
    assert.deepEqual(found, [
      [[0, 1], [[2]]],
      [[p], [[p]]],
    ]);
  });

  test("a paragraph's address is on its page", () => {
    const article = entryOf({ body: bodyOf(paragraphs(MAX_PARAGRAPHS + 1)) });
    assert.equal(placeOf(article, 0), "/articles/0123456789/");
    assert.equal(placeOf(article, MAX_PARAGRAPHS), `/articles/0123456789/#p${MAX_PARAGRAPHS}`);
    assert.equal(placeOf(article, MAX_PARAGRAPHS + 1), `/articles/0123456789/2/#p${MAX_PARAGRAPHS + 1}`);
  });
});
