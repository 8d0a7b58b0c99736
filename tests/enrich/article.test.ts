import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ARCHIVE, enriched, particularsOf, rowOf } from "../support/records.ts";

const TEXT =
  "River rises\n\nBy Jane Doe\n\nLONDON, Oct 29 (Reuters) - The river rose by a metre in the night, an engineer said.";

/** Each field as its value and origin, or null. */
function metadata(...given: Parameters<typeof enriched>) {
  const { source, author, url, language, tags } = enriched(...given);
  const pair = (field: { value: unknown; origin: string } | null) => field && [field.value, field.origin];
  return {
    source: pair(source),
    author: pair(author),
    url: pair(url),
    language: pair(language),
    tags: pair(tags),
  };
}

describe("enrich", () => {
  test("source and author from the credits in the text, language from the archive", () => {
    assert.deepEqual(metadata(TEXT, {}, { ...ARCHIVE, language: "en-GB" }), {
      source: ["Reuters", "text"],
      author: ["Jane Doe", "text"],
      url: null,
      language: ["en-GB", "archive"],
      tags: null,
    });
  });

  test("a web page’s language is used, unless its text is plainly in another one", () => {
    const details = (language: string) => ({
      details: { fields: particularsOf({ language, author: "Ana Ruiz" }), places: {}, seenBy: [] },
    });
    const german =
      "Der Fluss ist in der Nacht um einen Meter gestiegen, sagte ein Ingenieur am Dienstag. ".repeat(3);
    assert.deepEqual(metadata(german, details("de-AT")).language, ["de-AT", "file"]);
    const wrong = metadata(german, details("en-US"));
    assert.deepEqual(
      [wrong.language, wrong.author],
      [
        ["de", "text"],
        ["Ana Ruiz", "file"],
      ],
    );
    assert.deepEqual(metadata("Rain.", details("nl")).language, ["nl", "file"]);
  });

  test("for each field, the register takes precedence over the front matter, and the front matter over the text", () => {
    const frontMatter = particularsOf({ source: "Gazette", author: "Ana Ruiz", language: "fr", tags: ["a"] });
    const register = rowOf({ author: "A. Ruiz", url: "https://example.org/", tags: ["b", "c"] });
    assert.deepEqual(metadata(TEXT, { frontMatter, register }), {
      source: ["Gazette", "front matter"],
      author: ["A. Ruiz", "register"],
      url: ["https://example.org/", "register"],
      language: ["fr", "front matter"],
      tags: [["b", "c"], "register"],
    });
  });
});

describe("summary", () => {
  const summary = (text: string) => enriched(text).summary;

  test("a first sentence that is too long is cut between words and ends in an ellipsis", () => {
    const endless = `The council met ${"and spoke ".repeat(5000)}at last.`;
    const found = summary(endless);
    assert.ok(found.length <= 800, String(found.length));
    assert.match(found, /(?:and|spoke)…$/);
    assert.ok(endless.startsWith(found.slice(0, -1)));
    assert.equal(summary(`${"あ".repeat(5000)}。`), `${"あ".repeat(800 - 1)}…`);
  });

  test("it is from the body's first paragraph, not from the standfirst", () => {
    assert.equal(
      summary(`River rises\n\nA night of rain\n\n${TEXT.split("\n\n")[2]}\n\nMore rain fell.`),
      TEXT.split("\n\n")[2],
    );
  });

  test("whole sentences up to 400 characters, but at least one", () => {
    const long = `The river rose ${"and rose ".repeat(80)}again.`;
    assert.equal(summary(long), long);
    const sentence = "The river rose by a metre in the night, an engineer said on Monday.";
    const found = summary(Array(20).fill(sentence).join(" "));
    assert.ok(found.length <= 400 && found.length > 200);
    assert.match(found, /^(?:The river rose [^.]*\.(?: |$))+$/);
  });

  test("verbatim: no space is added between sentences that have none", () => {
    const japanese = "火災で閉まっていた港の魚市場が十日、三か月ぶりに再開した。朝早くから多くの客が訪れた。";
    assert.equal(summary(japanese), japanese);
  });

  test("a paragraph that the title only repeats is none, if a sentence follows", () => {
    const deck = "Lindmar gets ready for the long night of the boats.";
    assert.equal(
      summary(`${deck}\n\nHe’s back.\n\nThe mayor of Lindmar came back on Monday to see all of the boats.`),
      "The mayor of Lindmar came back on Monday to see all of the boats.",
    );
    assert.equal(summary(deck), deck);
    assert.equal(summary(`${deck}\n\nAshby 3, Barrow 1`), deck);
    assert.equal(
      summary(`${deck} It was late.\n\nThe mayor came back on Monday to see all of the boats.`),
      `${deck} It was late.`,
    );
  });

  test("a text without a sentence is its own summary", () => {
    assert.equal(summary("Ashby 3, Barrow 1"), "Ashby 3, Barrow 1");
  });
});
