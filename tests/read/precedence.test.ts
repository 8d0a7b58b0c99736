import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  authorFrom,
  byPrecedence,
  extraFrom,
  languageFrom,
  noteFrom,
  pinnedId,
  sourceFrom,
  tagsFrom,
  titleFrom,
  urlFrom,
} from "../../src/read/precedence.ts";
import type { Metadata, RegisterRow } from "../../src/records/source.ts";
import { particularsOf, rowOf } from "../support/records.ts";

/** A seed whose register, front matter and own details give what a test needs; null for those that say nothing. */
const given = (
  register: Partial<RegisterRow> | null,
  frontMatter: Partial<Metadata> | null,
  details: Partial<Metadata> | null = null,
) => ({
  register: register && rowOf(register),
  frontMatter: frontMatter && particularsOf(frontMatter),
  details: details && { fields: particularsOf(details), places: {}, seenBy: [] },
});
const NOTHING = given(null, null);

describe("precedence", () => {
  test("a file’s own details come after front matter and before the text", () => {
    const details = { title: "D", author: "D", tags: ["d"], extra: { section: "World" } };
    const file = given(null, null, details);
    assert.deepEqual(titleFrom(file, "T", ""), { value: "D", origin: "file" });
    assert.deepEqual(titleFrom(file, "D!", ""), { value: "D!", origin: "text" });
    assert.deepEqual(authorFrom(file, "T"), { value: "D", origin: "file" });
    assert.deepEqual(tagsFrom(file), { value: ["d"], origin: "file" });
    assert.deepEqual(extraFrom(file), { section: "World" });
    const fronted = given(null, { title: "F", author: "F" }, details);
    assert.deepEqual(titleFrom(fronted, "D", ""), { value: "F", origin: "front matter" });
    assert.deepEqual(titleFrom(fronted, "F", ""), { value: "F", origin: "text" });
    assert.deepEqual(authorFrom(fronted, "T"), { value: "F", origin: "front matter" });
    assert.deepEqual(authorFrom(given({ author: "R" }, null, details), "T"), {
      value: "R",
      origin: "register",
    });
  });

  test("title: register, front matter, headline, derived", () => {
    const title = (seed: ReturnType<typeof given>, headline: string | null) =>
      titleFrom(seed, headline, "Derived");
    assert.deepEqual(title(given({ title: "R" }, { title: "F" }), "T"), { value: "R", origin: "register" });
    assert.deepEqual(title(given(null, { title: "F" }), "T"), { value: "F", origin: "front matter" });
    assert.deepEqual(title(given({}, {}), "T"), { value: "T", origin: "text" });
    assert.deepEqual(title(NOTHING, null), { value: "Derived", origin: "derived" });
  });

  test("title: a headline with the words of the front matter's title is kept as it was printed", () => {
    const seed = given(null, { title: "rain at last" });
    assert.deepEqual(titleFrom(seed, "Rain, at last!", ""), { value: "Rain, at last!", origin: "text" });
    const corrected = given({ title: "Rain" }, { title: "rain at last" });
    assert.deepEqual(titleFrom(corrected, "Rain, at last!", ""), { value: "Rain", origin: "register" });
  });

  for (const [field, from] of [
    ["source", sourceFrom],
    ["author", authorFrom],
  ] as const) {
    test(`${field}: register, front matter, what the text credits, nothing`, () => {
      const both = given({ [field]: "R" }, { [field]: "F" });
      assert.deepEqual(from(both, "T"), { value: "R", origin: "register" });
      assert.deepEqual(from(given({}, { [field]: "F" }), "T"), { value: "F", origin: "front matter" });
      assert.deepEqual(from(given({}, {}), "T"), { value: "T", origin: "text" });
      assert.equal(from(NOTHING, null), null);
    });
  }

  test("url: register, front matter, nothing", () => {
    assert.deepEqual(urlFrom(given({ url: "https://r.org/" }, { url: "https://f.org/" })), {
      value: "https://r.org/",
      origin: "register",
    });
    assert.deepEqual(urlFrom(given({}, { url: "https://f.org/" })), {
      value: "https://f.org/",
      origin: "front matter",
    });
    assert.equal(urlFrom(NOTHING), null);
  });

  test("language: register, front matter, the text's own, the archive's", () => {
    const both = given({ language: "fr" }, { language: "de" });
    assert.deepEqual(languageFrom(both, "en", "sv"), { value: "fr", origin: "register" });
    assert.deepEqual(languageFrom(given({}, { language: "de" }), "en", "sv"), {
      value: "de",
      origin: "front matter",
    });
    assert.deepEqual(languageFrom(NOTHING, "en", "sv"), { value: "en", origin: "text" });
    assert.deepEqual(languageFrom(NOTHING, null, "sv"), { value: "sv", origin: "archive" });
  });

  test("tags: the register's replace the front matter's; no tags say nothing", () => {
    assert.deepEqual(tagsFrom(given({ tags: ["r"] }, { tags: ["f"] })), { value: ["r"], origin: "register" });
    assert.deepEqual(tagsFrom(given({ tags: [] }, { tags: ["f"] })), {
      value: ["f"],
      origin: "front matter",
    });
    assert.equal(tagsFrom(given({}, {})), null);
  });

  test("note: register, front matter, nothing", () => {
    assert.equal(noteFrom(given({ note: "R" }, { note: "F" })), "R");
    assert.equal(noteFrom(given({}, { note: "F" })), "F");
    assert.equal(noteFrom(NOTHING), null);
  });

  test("extra: both together, the register's cell for a key that both have", () => {
    const seed = given({ extra: { page: "3" } }, { extra: { page: "4", desk: "city" } });
    assert.deepEqual(extraFrom(seed), { page: "3", desk: "city" });
    assert.deepEqual(extraFrom(NOTHING), {});
  });

  test("id: only the register's", () => {
    assert.deepEqual(pinnedId(given({ id: "rain-1", line: 7 }, {})), { id: "rain-1", line: 7 });
    assert.equal(pinnedId(given(null, { extra: { id: "rain-2" } })), null);
  });

  test("date: register, front matter, text, file name; two of one origin keep their order", () => {
    const found = [
      { from: "file name", text: "5" },
      { from: "text", text: "3" },
      { from: "front matter", text: "2" },
      { from: "text", text: "4" },
      { from: "register", text: "1" },
    ] as const;
    assert.equal(
      byPrecedence(found, ({ from }) => from)
        .map(({ text }) => text)
        .join(""),
      "12345",
    );
  });
});
