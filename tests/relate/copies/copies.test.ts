import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { copiesOf } from "../../../src/relate/copies/copies.ts";
import { found, prose, sketched } from "../../support/copies.ts";

/** Five paragraphs of 60 words each. */
const article = (seed: number) => [1, 2, 3, 4, 5].map((part) => prose(10 * seed + part, 60));
const textOf = (paragraphs: readonly string[]) => paragraphs.join("\n\n");
const OWN = article(1);

describe("copies: what is found", () => {
  test("a reprint with another beginning and an added box", () => {
    const reprint = [prose(901, 30), ...OWN, prose(902, 30)];
    assert.deepEqual(found([sketched("a", textOf(OWN)), sketched("b", textOf(reprint))]), ["copy a b"]);
  });
  test("an excerpt stands before what it is taken from, whatever their ids", () => {
    const short = textOf(OWN.slice(0, 2));
    assert.deepEqual(found([sketched("a", textOf(OWN)), sketched("b", short)]), ["excerpt b a"]);
    assert.deepEqual(found([sketched("b", textOf(OWN)), sketched("a", short)]), ["excerpt a b"]);
  });
  test("paragraphs in another order, in capitals and with other punctuation", () => {
    const other = textOf([...OWN].reverse())
      .toUpperCase()
      .replaceAll(" ", ", ");
    assert.deepEqual(found([sketched("a", textOf(OWN)), sketched("b", other)]), ["copy a b"]);
  });
  test("how many words are the same is counted", () => {
    const changed = textOf([...OWN.slice(0, 4), prose(903, 60)]);
    const [pair] = copiesOf([sketched("a", textOf(OWN)), sketched("b", changed)]).value.pairs;
    assert.deepEqual(
      [pair?.words, pair?.same],
      [
        [300, 300],
        [240, 240],
      ],
    );
  });
  test("all members of a large family are linked", () => {
    const family = Array.from({ length: 120 }, (_, at) =>
      sketched(`m${at}`, textOf([...OWN, prose(1000 + at, 20)])),
    );
    const linked = new Set(copiesOf(family).value.pairs.flatMap(({ articles }) => articles));
    assert.equal(linked.size, 120);
  });
});

describe("copies: what must not be found", () => {
  test("texts too short to tell", () => {
    const words = prose(1, 20);
    assert.deepEqual(found([sketched("a", words), sketched("b", words)]), []);
  });
  test("a box that stands under unrelated articles", () => {
    const box = `This is a developing story. ${prose(904, 70)}`;
    const articles = [1, 2, 3, 4, 5].map((at) => sketched(`${at}`, `${prose(50 + at, 60)}\n\n${box}`));
    assert.deepEqual(found(articles), []);
  });
  test("a box of most of the words of only two articles", () => {
    const box = `About the author. ${prose(904, 120)}`;
    const texts = [1, 2].map((at) => [1, 2, 3, 4].map((part) => prose(60 + 10 * at + part, 20)));
    assert.deepEqual(found(texts.map((own, at) => sketched(`${at}`, textOf([...own, box])))), []);
  });
  test("weather reports of several days", () => {
    const weather = (at: number) =>
      `${prose(905, 20)} a high of ${50 + at} degrees, ${prose(906, 12)} a low of ${30 + at} tonight, ${prose(907, 12)} winds at ${at} miles, ${prose(908, 12)} rain of ${at + 70} per cent, ${prose(909, 12)} and ${at + 90} hours of sun. ${prose(910, 30)}`;
    assert.deepEqual(found([1, 3, 5].map((at) => sketched(`${at}`, weather(at)))), []);
  });
  test("a round-up of two articles doesn’t make them copies of each other", () => {
    const other = article(2);
    const all = [
      sketched("a", textOf(OWN)),
      sketched("b", textOf(other)),
      sketched("c", textOf([...OWN, ...other])),
    ];
    assert.deepEqual(found(all), ["excerpt a c", "excerpt b c"]);
  });
  test("what is less than a claim is only offered", () => {
    const alike = sketched("b", textOf([...OWN.slice(0, 2), prose(931, 60), prose(932, 50)]));
    const { pairs, possible } = copiesOf([sketched("a", textOf(OWN)), alike]).value;
    assert.deepEqual([pairs.length, possible.length], [0, 1]);
  });
});

describe("copies: what the register says", () => {
  test("“none” takes back what was found", () => {
    assert.deepEqual(found([sketched("a", textOf(OWN), []), sketched("b", textOf(OWN))]), []);
  });
  test("a file or an id joins any two articles, and says so", () => {
    for (const name of ["b", "b.txt"]) {
      const { pairs } = copiesOf([
        sketched("a", textOf(OWN), [name]),
        sketched("b", textOf(article(2))),
      ]).value;
      assert.deepEqual(
        pairs.map(({ articles, isGiven }) => [articles, isGiven]),
        [[["a", "b"], true]],
      );
    }
  });
  test("a name that no article has is a problem", () => {
    const { problems } = copiesOf([sketched("a", textOf(OWN), ["gone.txt"])]);
    assert.deepEqual(
      problems.map(({ rule, line, excerpt }) => [rule, line, excerpt]),
      [["copyof", 2, "gone.txt"]],
    );
  });
});

test("copies: the order of the articles changes nothing", () => {
  const paragraph = fc.integer({ min: 1, max: 9 }).map((seed) => prose(seed, 40));
  const text = fc.array(paragraph, { minLength: 1, maxLength: 6 }).map(textOf);
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 2, maxLength: 12 }),
      fc.infiniteStream(fc.nat()),
      (texts, order) => {
        const articles = texts.map((one, at) => sketched(`${at}`, one));
        const shuffled = articles
          .map((one) => ({ one, at: order.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        assert.deepEqual(copiesOf(shuffled).value, copiesOf(articles).value);
      },
    ),
    { numRuns: 50 },
  );
});

test("copies: a megabyte of one word is like any other text", () => {
  const dense = "word ".repeat(200_000);
  assert.deepEqual(
    found([sketched("a", dense), sketched("b", `${dense}end`), sketched("c", textOf(OWN))]),
    [],
  );
});
