import assert from "node:assert/strict";
import { test } from "node:test";
import { isEnglish } from "../../src/enrich/isEnglish.ts";
import { languageOf } from "../../src/enrich/language.ts";
import { enriched, parsed } from "../support/records.ts";

const languageIn = (text: string) => languageOf(parsed(text).blocks);

const GERMAN =
  "Der Bürgermeister sagte am Montag, dass die Brücke über den Fluss in diesem Jahr nicht mehr gebaut werden kann, weil das Geld fehlt.";

test("a body that is long enough has a language", () => {
  assert.equal(
    languageIn(
      "The mayor said on Monday that the bridge over the river will not be built this year for want of money.",
    ),
    "en",
  );
  assert.equal(languageIn(GERMAN), "de");
  assert.equal(
    languageIn(
      "市長は月曜日に、今年はお金が足りないため、川に架かる橋を建設できないと述べた。住民は残念がっている。",
    ),
    "ja",
  );
});

test("a short text has none", () => {
  assert.equal(languageIn("Putin met Kim in Moscow."), null);
  assert.equal(languageIn("12 34 56"), null);
});

test("the rules for English apply to English and to texts whose language is unknown", () => {
  assert.deepEqual(["en", "en-GB", "EN", null, "de", "enm"].map(isEnglish), [
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("an article in another language has that language and no names", () => {
  const { language, names } = enriched(`${GERMAN} Angela Merkel war in Paris.`);
  assert.deepEqual(language, { value: "de", origin: "text" });
  assert.deepEqual(names, []);
});

test("the front matter takes precedence over the detected language", () => {
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
