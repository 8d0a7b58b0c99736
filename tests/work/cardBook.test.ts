import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { sha256Of } from "../../src/read/sha256.ts";
import { numbering } from "../../src/shared/numbering.ts";
import type { Card } from "../../src/site/cards/card.ts";
import { cardsInFile, cardsInMemory } from "../../src/site/cards/cardKeeping.ts";
import type { FiledHead } from "../../src/site/cards/filed.ts";
import { type Cache, memoryCache, openCache } from "../../src/work/cache.ts";
import { openCardBook } from "../../src/work/cardBook.ts";
import { cardFile } from "../support/cardFile.ts";
import { inFolder } from "../support/folder.ts";
import { plainCard } from "../support/plainCard.ts";
import { listedOf } from "../support/site.ts";

const text = fc.constantFrom("rain", "Oslo", "Łódź", "a\nb", "\ud800", "", "person/ada-quist");
const number = fc.nat({ max: 3 });
const maybe = fc.option(text);

/** A record as JSON has it. */
const record = <T>(parts: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record<T>(parts, { noNullPrototype: true });

/** What of a card may be the same in others. */
const common = record({
  ...{ source: maybe, author: maybe, language: text },
  ...{
    copies: fc.array(text),
    tags: fc.array(text),
    authorNames: fc.array(text),
    topicNames: fc.array(text),
  },
  origins: record({
    title: fc.constantFrom("register", "front matter", "file", "text", "derived", "archive"),
  }),
  names: fc.array(record({ key: text, mentions: number, first: number })),
  quoted: fc.array(record({ p: number, speaker: maybe })),
  figures: fc.array(record({ thing: text, by: maybe })),
  events: fc.array(
    record({
      ...{
        type: fc.constantFrom("due", "happened"),
        p: number,
        edtf: text,
        implied: fc.boolean(),
        by: maybe,
      },
      ...{ names: fc.array(text), words: text },
    }),
  ),
  ...{
    speakers: fc.array(text),
    seeds: fc.array(text),
    starts: fc.array(number).map((more) => [1, ...more]),
  },
});

const headOf = (card: Card): FiledHead => ({
  card,
  ...{ article: 7, ends: [9, 12], first: { names: 0, quotations: 1, figures: 1, events: 2 } },
});

const keyOf = (head: FiledHead) => sha256Of(JSON.stringify(head));

const inMemory = () => cardsInMemory(numbering(), cardFile());
const inFile = () => cardsInFile(numbering(), cardFile(), 0);

/** A build of some articles. @returns how many heads it knew, and what it had of each. */
function built(cache: Cache, heads: readonly FiledHead[], keeping = inMemory()) {
  const book = openCardBook(cache, keeping.piece);
  let known = 0;
  const now = heads.map((head) => {
    const key = keyOf(head);
    const found = book.get(key);
    if (found) known += 1;
    return { key, card: found ? keeping.again(found) : keeping.add(head) };
  });
  keeping.arrange(now.map(({ card }) => card).reverse());
  book.keep(now);
  return { known, heads: now.map(({ card }) => plainHead(card.head)) };
}

const plainHead = (head: FiledHead) => ({ ...head, card: plainCard(head.card) });

describe("the cards of the last build", () => {
  test("are what they were, whatever came and went in between", () => {
    const head = common.map((own) => headOf({ ...listedOf(), ...own }));
    fc.assert(
      fc.property(
        fc.array(fc.array(head, { maxLength: 6 }), { maxLength: 5 }),
        fc.boolean(),
        (builds, isLarge) => {
          const cache = memoryCache();
          let former: readonly FiledHead[] = [];
          for (const heads of builds.flatMap((one, at) => [
            one,
            [...one.slice(1), ...(builds[at + 1] ?? [])],
          ])) {
            const made = built(cache, heads, isLarge ? inFile() : inMemory());
            assert.deepEqual(made.heads, heads);
            const kept = new Set(former.map(keyOf));
            assert.equal(made.known, heads.filter((one) => kept.has(keyOf(one))).length);
            former = heads;
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  const named = (at: number, key = `person/quistgaard-${1000 + at}`): FiledHead => {
    const names = ["place/oslo", key].map((one) => ({ key: one, mentions: 1, first: 2 }));
    return headOf({ ...listedOf({ id: `a${at}` }), names });
  };
  const many = Array.from({ length: 300 }, (_, at) => named(at));

  test("what of them can’t be read is missing, and the others are there", () => {
    const cache = memoryCache();
    built(cache, many);
    let pages = 0;
    const lossy: Cache = {
      ...cache,
      get: (key) => (key.includes(", page ") && pages++ === 1 ? null : cache.get(key)),
    };
    const { known, heads } = built(lossy, many);
    assert.ok(known > 0 && known < many.length);
    assert.deepEqual(heads, many);
  });

  test("a page of a build that ended before its first page was written is not taken for one of the last build", () => {
    const cache = memoryCache();
    built(cache, many);
    const stopped: Cache = {
      ...cache,
      put: (key, bytes) => {
        if (key.includes(", page ")) cache.put(key, bytes);
      },
    };
    const others = many.map((_, at) => named(at, `person/lindello-${at}`));
    built(stopped, others);
    const { known, heads } = built(cache, others);
    assert.equal(known, 0);
    assert.deepEqual(heads, others);
  });

  test("a text that no article has any more is in none of the files, on however many pages it was", () =>
    inFolder({}, (dir) => {
      const inFiles = () => readFileSync(join(dir, "cache/results.pack"), "latin1").replaceAll("\0", "");
      const snow = headOf(listedOf({ id: "snow", title: "Snow" }));
      for (const heads of [[...many, snow], many.slice(0, 200), [snow]]) {
        const cache = openCache(join(dir, "cache"));
        built(cache, heads);
        cache.end();
        const all = inFiles();
        for (const [at, { card }] of many.entries())
          assert.equal(
            all.includes(card.names[1]?.key ?? ""),
            heads.length > 1 && at < heads.length,
            card.id,
          );
      }
      assert.ok(inFiles().includes("Snow"));
    }));
});
