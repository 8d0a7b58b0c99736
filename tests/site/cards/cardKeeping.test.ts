import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { numbering } from "../../../src/shared/numbering.ts";
import { cardsInFile, cardsInMemory } from "../../../src/site/cards/cardKeeping.ts";
import type { StoredCard } from "../../../src/site/cards/storedCard.ts";
import { cardFile } from "../../support/cardFile.ts";
import { plainCard } from "../../support/plainCard.ts";
import { listedOf } from "../../support/site.ts";

const TITLES = ["", "Rain", "é".repeat(9000), "x".repeat(70_000)];

const headAt = (at: number, title: number, starts: number) => ({
  card: {
    ...listedOf({ id: `a${at}`, title: TITLES[title] ?? "", source: `s${at % 3}` }),
    ...{ starts: [1, 7, 9].slice(0, starts), face: at, quotedFace: 2 ** 40 + at },
  },
  ...{ article: at, ends: [at, 2 * at], first: { names: 0, quotations: 1, figures: 1, events: 2 } },
});

describe("cards in a file", () => {
  const articles = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 3 })), { maxLength: 40 });

  test("say what they say in memory, in whatever order they are asked, and wherever they were moved", () => {
    fc.assert(
      fc.property(
        articles,
        fc.array(fc.nat()),
        fc.constantFrom(0, 2 ** 18, 2 ** 26),
        fc.boolean(),
        (some, asked, most, isArranged) => {
          const heads = some.map(([title, starts], at) => headAt(at, title, starts));
          const [inMemory, inFile] = [
            cardsInMemory(numbering(), cardFile()),
            cardsInFile(numbering(), cardFile(), most),
          ];
          const expected = heads.map((head) => inMemory.add(head));
          const cards = heads.map((head) => inFile.add(head));
          const same = (card: StoredCard | undefined, other: StoredCard | undefined) => {
            assert.deepEqual(card && plainCard(card), other && plainCard(other));
            assert.equal(card?.end, other?.end);
          };
          for (const at of asked) same(cards[at % cards.length], expected[at % cards.length]);
          if (isArranged) inFile.arrange([...cards].reverse());
          for (const at of asked) same(cards[at % cards.length], expected[at % cards.length]);
          inFile.share(cards);
          for (const [at, card] of cards.entries()) same(card, expected[at]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
