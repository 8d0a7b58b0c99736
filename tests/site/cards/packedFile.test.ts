import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { SiteArticle } from "../../../src/entry/schema.ts";
import { sha256Of } from "../../../src/read/sha256.ts";
import { numbering } from "../../../src/shared/numbering.ts";
import { cardsInMemory } from "../../../src/site/cards/cardKeeping.ts";
import { fileOf, headOf } from "../../../src/site/cards/filed.ts";
import { type PackedArticles, packedArticles } from "../../../src/site/cards/packedFile.ts";
import { sharedShelf } from "../../../src/site/cards/packedShelf.ts";
import { entriesBegun, shelfOf } from "../../../src/site/cards/shelf.ts";
import { cardFile } from "../../support/cardFile.ts";
import { entryOf } from "../../support/entries.ts";
import { inFolder } from "../../support/folder.ts";
import { writtenOf } from "../../support/golden.ts";
import { plainCard } from "../../support/plainCard.ts";

/** Puts articles away, and calls a function with them and the path of their file. */
const packing = (
  articles: readonly SiteArticle[],
  use: (packed: PackedArticles, path: string) => void,
  isLarge = false,
): Promise<void> =>
  inFolder({}, async (dir) => {
    const path = join(dir, "articles");
    const packed = packedArticles(() => path);
    if (isLarge) packed.keepCardsInFile();
    for (const article of articles) packed.add(article);
    use(packed, path);
    packed.close();
    assert.equal(existsSync(path), false);
  });

/** Takes articles as those that the last build has put away. */
function takeLater(packed: PackedArticles, articles: readonly SiteArticle[]): void {
  const memory = cardsInMemory(numbering(), cardFile());
  const bytes = new Map<string, Uint8Array>();
  packed.readLater((inputs) => bytes.get(inputs) ?? assert.fail());
  for (const article of articles) {
    const { value } = fileOf(article);
    assert.ok(value);
    // Mostly it is a hash, and it may be any text.
    const inputs = bytes.size % 3 === 0 ? `no hash ${bytes.size}` : sha256Of(value.bytes);
    bytes.set(inputs, value.bytes);
    packed.takeLater(memory.add(headOf(value.head)), inputs);
  }
}

describe("packed articles", () => {
  test("are read as they are in memory, in any order, and so are their cards", async () => {
    const { kept } = await writtenOf("hostile");
    const inMemory = shelfOf(kept);
    await packing(kept, ({ cards, read, excerpt }) => {
      assert.deepEqual(cards.map(plainCard), inMemory.cards.map(plainCard));
      for (const card of [...cards].reverse()) {
        assert.deepEqual(read(card), inMemory.read(card));
        for (const [index] of card.names.entries())
          assert.deepEqual(excerpt(card, "names", index), inMemory.excerpt(card, "names", index));
        assert.equal(excerpt(card, "figures", card.figures.length), null);
        for (const [index] of card.quoted.entries())
          assert.deepEqual(excerpt(card, "quotations", index), inMemory.excerpt(card, "quotations", index));
      }
    });
  });

  test("have what others quote of them", async () => {
    const { kept } = await writtenOf("first");
    await packing(kept, ({ cards, excerpt }) => {
      const figures = cards.flatMap((card) =>
        card.figures.map((_, index) => excerpt(card, "figures", index)),
      );
      assert.ok(figures.length > 0);
      assert.ok(
        figures.every((one) => one?.figure.at && (one.sentence === null || one.sentence.text !== "")),
      );
      const named = cards.flatMap((card) => card.names.map((_, index) => excerpt(card, "names", index)));
      assert.ok(named.some((one) => (one?.sentences.length ?? 0) > 1));
    });
  });

  test("more than are kept in memory, and one of many megabytes", async () => {
    const many = Array.from({ length: 450 }, (_, index) => entryOf({ id: `a${index}` }));
    const large = entryOf({ id: "large", note: "é".repeat(3_000_000) });
    await packing([...many, large], ({ cards, read }) => {
      for (const card of [...cards, ...cards]) assert.equal(read(card).id, card.id);
      assert.equal(read({ id: "large" }).note?.length, 3_000_000);
    });
  });

  test("an article of which no card can be made is a problem", async () => {
    const bad = entryOf({ id: "bad", seed: "bad.txt" });
    Object.defineProperty(bad, "topics", {
      get: () => {
        throw new Error("no topics");
      },
    });
    await packing([bad, entryOf()], ({ cards, problems }) => {
      assert.equal(cards.length, 1);
      assert.deepEqual(
        problems.map(({ seed, stage }) => [seed, stage]),
        [["bad.txt", "site"]],
      );
    });
  });

  test("a lone half of a surrogate pair stays what it was", async () => {
    const cut = entryOf({ title: "Rain \ud83c" });
    await packing([cut], ({ cards: [card], read }) => {
      assert.ok(card);
      assert.equal(card.title, cut.title);
      assert.equal(read(card).title, cut.title);
    });
  });

  test("are read by threads of this process and of others, wherever their cards lie", async () => {
    const { kept } = await writtenOf("hostile");
    const inMemory = shelfOf(kept);
    const half = Math.ceil(kept.length / 2);
    const check = (packed: PackedArticles) => {
      takeLater(packed, kept.slice(half));
      const { memory: shared = [], ...others } = packed.share();
      for (const { cards, read, excerpt } of [
        sharedShelf({ ...others, memory: shared }),
        sharedShelf(others),
      ]) {
        assert.deepEqual(cards.map(plainCard), inMemory.cards.map(plainCard));
        for (const card of cards) {
          assert.deepEqual(read(card), inMemory.read(card));
          for (const [index] of card.names.entries())
            assert.deepEqual(excerpt(card, "names", index), inMemory.excerpt(card, "names", index));
        }
      }
    };
    await packing(kept.slice(0, half), check);
    await packing(kept.slice(0, half), check, true);
  });

  test("the cards of a large archive are in the file in the order in which they are asked for", async () => {
    const many = Array.from({ length: 450 }, (_, index) =>
      entryOf({ id: `a${index}`, summary: "é".repeat(index) }),
    );
    await packing(
      many,
      (packed) => {
        const former = packed.cards.map(plainCard);
        assert.deepEqual(shelfOf(many).cards.map(plainCard), former);
        const { cards } = entriesBegun(packed, { names: [], withdrawn: [], copies: [] });
        assert.notDeepEqual(packed.cards.map(plainCard), former);
        assert.deepEqual(packed.cards, cards);
        for (const { id } of many) assert.equal(packed.read({ id }).id, id);
        const { memory, ...shared } = packed.share();
        assert.equal(memory, undefined);
        assert.ok(shared.places.pieces.length > 1);
        const elsewhere = sharedShelf(shared);
        assert.deepEqual(elsewhere.cards.map(plainCard), cards.map(plainCard));
        entriesBegun(
          { ...elsewhere, cards: [...elsewhere.cards].reverse() },
          { names: [], withdrawn: [], copies: [] },
        );
        for (const { id } of many) assert.equal(elsewhere.read({ id }).id, id);
      },
      true,
    );
  });
});
