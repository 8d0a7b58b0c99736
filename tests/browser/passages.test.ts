import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { IndexedArticle } from "../../src/browser/pagefind.ts";
import { passagesOf } from "../../src/browser/passages.ts";
import { parseQuery } from "../../src/browser/query.ts";

/** Pagefind's score of a word that is some letters longer than the searched one. */
const score = (longer: number) => 24 ** 2 * Math.exp(Math.exp(-((longer + 1) ** 2) / 8) - 1);

/**
 * An article as Pagefind returns it.
 * @param exact matches the tokens that are forms of the searched word.
 * @param longer matches those that only begin with it.
 */
function found(title: string, paragraphs: readonly string[], exact: RegExp, longer = /^$/): IndexedArticle {
  const tokens = [title, ...paragraphs].flatMap((text) => text.split(" "));
  const location = (place: number, more: number) => ({
    location: place,
    weight: 1,
    balanced_score: score(more),
  });
  let at = title.split(" ").length;
  const anchors = paragraphs.flatMap((text, index) => {
    const begins = at;
    at += text.split(" ").length;
    return [
      { id: `p${index + 1}`, title: `¶${index + 1}`, location: begins },
      { id: `e${index}`, location: begins },
    ];
  });
  return {
    url: "/articles/a/",
    content: tokens.join(" "),
    raw_content: tokens.join(" "),
    meta: { title },
    filters: {},
    anchors,
    weighted_locations: tokens.flatMap((token, place) =>
      exact.test(token) ? [location(place, 0)] : longer.test(token) ? [location(place, 3)] : [],
    ),
  };
}

const passages = (article: IndexedArticle, query: string) => passagesOf(article, parseQuery(query, []).terms);
const highlights = (article: IndexedArticle, query: string) =>
  passages(article, query).passages.map(({ id, excerpt }) => [
    id,
    excerpt.filter(({ isHighlighted }) => isHighlighted).map(({ text }) => text),
  ]);

describe("browser: matching paragraphs of an article", () => {
  test("contain the word in any of its forms, and only the word is highlighted", () => {
    const article = found(
      "Troops move",
      ["Many troops, says “Troop” leader.", "No soldiers.", "The troop-led aid."],
      /troop/i,
    );
    assert.deepEqual(highlights(article, "troops"), [
      ["p1", ["troops", "Troop"]],
      ["p3", ["troop"]],
    ]);
    assert.deepEqual([...passages(article, "troops").forms].sort(), ["troop", "troops"]);
  });

  test("within quotations: only paragraphs that quote the word, and only there is it highlighted", () => {
    const article = found("Peace", ["Peace came.", "He wants peace, “not a peace of theirs”."], /peace/i);
    const { passages: some, inTitle } = passagesOf(article, parseQuery("quote:peace", []).terms, [
      { from: 6, to: 11 },
    ]);
    assert.deepEqual(
      some.map(({ id, excerpt }) => [
        id,
        excerpt.map(({ text, isHighlighted }) => (isHighlighted ? `[${text}]` : text)).join(""),
      ]),
      [["p2", "He wants peace, “not a [peace] of theirs”."]],
    );
    assert.deepEqual(inTitle, []);
  });

  test("a longer word that begins with it isn't a match, except in a compound", () => {
    const article = found("Art", ["An artist of article one.", "The art-house film."], /^art$/i, /^art/i);
    assert.deepEqual(highlights(article, "art"), [["p2", ["art"]]]);
  });

  test("a phrase is highlighted as a whole, its single words aren't", () => {
    const article = found(
      "News",
      ["North Korean troops of the North.", "Korean north troops.", "(north korean troops)."],
      /north|korean|troops/i,
    );
    assert.deepEqual(highlights(article, '"north korean troops"'), [
      ["p1", ["North Korean troops"]],
      ["p3", ["north korean troops"]],
    ]);
  });

  test("a phrase and a word are both counted", () => {
    const article = found("News", ["Kim sent North Korean troops.", "Kim left."], /north|korean|troops|kim/i);
    assert.deepEqual(
      passages(article, 'kim "north korean"').passages.map(({ id, termCount }) => [id, termCount]),
      [
        ["p1", 2],
        ["p2", 1],
      ],
    );
  });

  test("words that are only in the headline have forms, but no paragraph", () => {
    const article = found("Kursk burns", ["Nothing here."], /kursk/i);
    assert.deepEqual(passages(article, "kursk"), { passages: [], forms: ["kursk"], inTitle: ["kursk"] });
  });

  test("a long paragraph is cut around its first highlight", () => {
    const words = Array.from({ length: 200 }, (_, index) => (index === 120 ? "Kursk" : `w${index}`));
    const [passage] = passages(found("News", [words.join(" ")], /kursk/i), "kursk").passages;
    const text = passage?.excerpt.map((piece) => piece.text).join("") ?? "";
    assert.match(text, /^…\u00A0w111 .* w119 Kursk w121 .* w144\u00A0…$/);
  });

  test("an excerpt begins with the sentence of its first highlight, if that begins nearby", () => {
    const words = Array.from({ length: 100 }, (_, index) =>
      index === 46 ? "end.”" : index === 60 ? "Kursk" : `w${index}`,
    );
    const [passage] = passages(found("News", [words.join(" ")], /kursk/i), "kursk").passages;
    assert.match(
      passage?.excerpt.map((piece) => piece.text).join("") ?? "",
      /^…\u00A0w47 .* Kursk .* w80\u00A0…$/,
    );
  });

  test("the numbers of paragraphs come from the page; accents and case don't matter", () => {
    const article = found("News", ["Die Ölpreise der BÜRGER."], /bürger/i);
    assert.deepEqual(highlights(article, "burger"), [["p1", ["BÜRGER"]]]);
    assert.equal(passages(article, "burger").passages[0]?.name, "¶1");
  });

  test("in scripts without spaces, words are as Pagefind separates them", () => {
    const article = found("News", ["北京 新华社 电"], /新华社/);
    const separated = article.content.split(" ").join("\u200B");
    assert.deepEqual(
      highlights(
        { ...article, raw_content: separated, content: separated.replaceAll("\u200B", "") },
        "新华社",
      ),
      [["p1", ["新华社"]]],
    );
  });
});
