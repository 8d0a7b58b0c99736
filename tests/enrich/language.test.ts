import assert from "node:assert/strict";
import { test } from "node:test";
import { isEnglish, languageOf } from "../../src/enrich/language.ts";
import { enriched, parsed } from "../support/records.ts";

const of = (text: string) => languageOf(parsed(text).blocks);

const GERMAN =
  "Der Bürgermeister sagte am Montag, dass die Brücke über den Fluss in diesem Jahr nicht mehr gebaut werden kann, weil das Geld fehlt.";

test("the language of a body that is long enough", () => {
  assert.equal(
    of(
      "The mayor said on Monday that the bridge over the river will not be built this year for want of money.",
    ),
    "en",
  );
  assert.equal(of(GERMAN), "de");
  assert.equal(
    of(
      "市長は月曜日に、今年はお金が足りないため、川に架かる橋を建設できないと述べた。住民は残念がっている。",
    ),
    "ja",
  );
});

test("too little text tells nothing", () => {
  assert.equal(of("Putin met Kim in Moscow."), null);
  assert.equal(of("12 34 56"), null);
});

test("rules for English read English, and what nobody knows to be another language", () => {
  assert.deepEqual(["en", "en-GB", "EN", null, "de", "enm"].map(isEnglish), [
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("an article in another language says so and has no names", () => {
  const { language, names } = enriched(`${GERMAN} Angela Merkel war in Paris.`);
  assert.deepEqual(language, { value: "de", origin: "text" });
  assert.deepEqual(names, []);
});

test("the register's language counts more than the text's", () => {
  const { language } = enriched(GERMAN, {
    frontMatter: {
      title: null,
      date: null,
      source: null,
      author: null,
      url: null,
      language: "en",
      tags: [],
      note: null,
      extra: {},
    },
  });
  assert.deepEqual(language, { value: "en", origin: "front matter" });
});
