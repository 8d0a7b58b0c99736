import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import fc from "fast-check";
import { verifying } from "../../../src/languages/english.ts";
import { differenceOf } from "../../../src/shared/passage/difference.ts";
import type { PublishedArticle } from "../../../src/shared/passage/judge.ts";
import {
  type CitedArticle,
  passageName,
  passageOf,
  passageText,
  readPassage,
} from "../../../src/shared/passage/passageFile.ts";
import { sha256Hex } from "../../../src/shared/passage/sha256.ts";
import { verdictWords } from "../../../src/shared/passage/verdictWords.ts";
import { verifyPassage } from "../../../src/shared/passage/verifyPassage.ts";
import { codePoints, shownPlace } from "../../../src/shared/passage/words.ts";
import { collapseSpaces } from "../../../src/shared/spaces.ts";

const CITED: CitedArticle = {
  id: "90080b25d7",
  title: "Second bridge approved",
  authors: ["Jane Doe"],
  source: "Leeds Gazette",
  language: "en",
  archive: "The shelf",
  date: {
    edtf: "2024-10-29",
    basis: "stated",
    evidence: [{ words: "October 29, 2024", edtf: "2024-10-29" }],
  },
  original: "ab".repeat(32),
};
const PARAGRAPHS = [
  "The council of Leeds has approved the plans. 🌉",
  "One lane is for buses, one lane for trams.",
  "It opens in May.",
];
const NOW: PublishedArticle = { cited: CITED, paragraphs: PARAGRAPHS };
const ADDRESS = "https://archive.example/articles/90080b25d7/#p2";

const saved = (
  paragraph: number,
  start = 0,
  end = codePoints(PARAGRAPHS[paragraph - 1] ?? "").length,
  cited = CITED,
) => passageOf(cited, { whole: PARAGRAPHS[paragraph - 1] ?? "", paragraph, start, end }, ADDRESS);

/** What is said of a file by an archive that has these articles. */
async function told(file: string, articles: readonly PublishedArticle[], withdrawn: readonly string[] = []) {
  const verified = await verifyPassage(file, {
    article: async (id) =>
      withdrawn.includes(id) ? "withdrawn" : (articles.find(({ cited }) => cited.id === id) ?? null),
    idOf: async (original) => articles.find(({ cited }) => cited.original === original)?.cited.id ?? null,
  });
  const { title, sentences } = verdictWords(verified, verifying);
  return { title, sentences, said: sentences.join(" "), file: verified.file, found: verified.found };
}

const withText = (paragraph: number, text: string): PublishedArticle => ({
  ...NOW,
  paragraphs: PARAGRAPHS.map((one, index) => (index === paragraph - 1 ? text : one)),
});

describe("passage: the file", () => {
  test("is the same text each time, with the words, their place, their hashes and a seal", () => {
    const passage = saved(2, 0, 21);
    const text = passageText(passage);
    const { seal, ...rest } = JSON.parse(text);
    assert.deepEqual(rest, passage);
    assert.deepEqual(Object.keys(rest), ["format", "version", "text", "place", "article", "date", "sha256"]);
    assert.equal(rest.text, "One lane is for buses");
    assert.equal(
      rest.sha256.paragraph,
      createHash("sha256")
        .update(PARAGRAPHS[1] ?? "")
        .digest("hex"),
    );
    assert.equal(seal, sha256Hex(JSON.stringify(rest)));
    assert.equal(passageText(JSON.parse(text)), text);
    assert.deepEqual(readPassage(text), { kind: "whole", passage: JSON.parse(text) });
    assert.equal(passageName(passage), "dateline-90080b25d7-p2-0-21.json");
    assert.equal(passageName(saved(2)), "dateline-90080b25d7-p2.json");
  });

  test("offsets count characters as Unicode does, in the text as a reader sees it", () => {
    assert.equal(saved(1, 45, 46).text, "🌉");
    const raw = "\n The  council\u00a0of\n Leeds ";
    assert.equal(collapseSpaces(raw), "The council\u00a0of Leeds");
    const part = (words: string) => shownPlace(raw, raw.indexOf(words), raw.indexOf(words) + words.length);
    assert.deepEqual(part("The"), { start: 0, end: 3 });
    assert.deepEqual(part("  council"), { start: 4, end: 11 });
    assert.deepEqual(part("of\n Leeds "), { start: 12, end: 20 });
    assert.equal(shownPlace(raw, 0, 2), null);
  });

  test("what is no such file", async () => {
    for (const file of [
      "",
      "{",
      "[]",
      "null",
      "{}",
      '{"format":"dateline-passage","version":1}',
      "x".repeat(3_000_000),
    ])
      assert.equal((await told(file, [NOW])).title, "Not a saved passage");
    const newer = passageText(saved(2)).replace('"version": 1', '"version": 2');
    assert.equal((await told(newer, [NOW])).title, "Unknown version");
    const evil = passageText(saved(2)).replace('"id": "90080b25d7"', '"id": "../../x"');
    assert.equal((await told(evil, [NOW])).title, "Not a saved passage");
  });
});

describe("passage: the check", () => {
  test("intact, the whole paragraph and words of it", async () => {
    for (const passage of [saved(1), saved(2, 4, 8), saved(1, 45, 46)])
      assert.equal((await told(passageText(passage), [NOW])).title, "Intact");
  });

  test("words at their place in a paragraph or beside an original that was changed", async () => {
    const changed = await told(passageText(saved(2, 0, 21)), [
      withText(2, "One lane is for buses, one for bicycles."),
    ]);
    assert.deepEqual(
      [changed.title, changed.sentences.at(-1)],
      ["Intact words", "Their paragraph was changed elsewhere."],
    );
    const other = { ...NOW, cited: { ...CITED, original: "cd".repeat(32) } };
    const original = await told(passageText(saved(2)), [other]);
    assert.deepEqual(
      [original.title, original.sentences.at(-1)],
      ["Intact words", "The original is another file now."],
    );
  });

  test("moved to another paragraph, another place, or another address", async () => {
    const elsewhere = { ...NOW, paragraphs: ["New.", ...PARAGRAPHS] };
    const moved = await told(passageText(saved(2)), [elsewhere]);
    assert.deepEqual(
      [moved.title, moved.sentences[0]],
      ["Moved", "Exactly these words stand in paragraph 3, characters 1 to 42."],
    );
    const within = await told(passageText(saved(2, 23, 31)), [
      withText(2, "The one: one lane and one lane."),
    ]);
    assert.match(within.said, /paragraph 2, characters 10 to 17; paragraph 2, characters 23 to 30/);
    const renamed = { ...NOW, cited: { ...CITED, id: "bridge" } };
    const address = await told(passageText(saved(2)), [renamed]);
    assert.deepEqual(
      [address.title, address.found !== "withdrawn" && address.found?.id],
      ["Moved", "bridge"],
    );
    assert.match(address.said, /The article has another address now/);
  });

  test("altered: what stands there now, and what differs exactly", async () => {
    const altered = await told(passageText(saved(2)), [
      withText(2, "One lane is for bikes, one lane for trams."),
    ]);
    assert.equal(altered.title, "Altered");
    assert.match(altered.said, /At their place stands now: “One lane is for bikes, one lane for trams\.”/);
    assert.ok(altered.found !== null && altered.found !== "withdrawn");
    assert.deepEqual(altered.found.judgement.difference, {
      before: "One lane is for ",
      saved: "buses",
      now: "bikes",
      after: ", one lane for trams.",
    });
    const gone = await told(passageText(saved(3)), [{ ...NOW, paragraphs: PARAGRAPHS.slice(0, 2) }]);
    assert.match(gone.said, /Their place doesn’t exist any more/);
  });

  test("letters that only look alike, another case and other white space are other words", async () => {
    for (const other of ["It opens in Mаy.", "it opens in May.", "It opens in\u00a0May.", "It opens in May"])
      assert.equal((await told(passageText(saved(3)), [withText(3, other)])).title, "Altered", other);
    const composed = passageOf(CITED, { whole: "Café", paragraph: 3, start: 0, end: 4 }, ADDRESS);
    assert.equal((await told(passageText(composed), [withText(3, "Cafe\u0301")])).title, "Altered");
  });

  test("not here, and withdrawn", async () => {
    assert.match((await told(passageText(saved(2)), [])).said, /from “The shelf”/);
    assert.equal((await told(passageText(saved(2)), [], [CITED.id])).title, "Withdrawn");
  });

  test("a date, title or author that the archive doesn’t give is told, whoever has sealed the file", async () => {
    const forged = saved(2, 0, 8, {
      ...CITED,
      title: "Bridge refused",
      date: { ...CITED.date, edtf: "1999" },
    });
    const { title, said } = await told(passageText(forged), [NOW]);
    assert.equal(title, "Intact");
    assert.match(said, /as title: Bridge refused\. The archive gives: Second bridge approved\./);
    assert.match(said, /as date: 1999\. The archive gives: 2024-10-29\./);
  });

  test("without a published original, as where names are shortened", async () => {
    const cited = { ...CITED, original: null };
    assert.equal((await told(passageText(saved(2, 0, 8, cited)), [{ ...NOW, cited }])).title, "Intact");
    assert.equal((await told(passageText(saved(2)), [{ ...NOW, cited }])).title, "Intact words");
  });

  test("any one character of the file changed: never intact", async () => {
    const text = passageText(saved(2, 4, 21));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.oneof(
          fc.constant(""),
          fc.constantFrom(" ", "\n", "0", "a", "\ufeff"),
          fc.string({ minLength: 1, maxLength: 1 }),
        ),
        fc.boolean(),
        async (at, char, isInserted) => {
          const changed = text.slice(0, at) + char + text.slice(isInserted ? at : at + 1);
          if (changed === text) return;
          const { title } = await told(changed, [NOW]);
          assert.notEqual(title, "Intact");
          assert.notEqual(title, "Moved");
        },
      ),
    );
  });

  test("any one character of the paragraph changed in the archive: never intact", async () => {
    const file = passageText(saved(2, 4, 21));
    const text = PARAGRAPHS[1] ?? "";
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.string({ maxLength: 1, unit: "grapheme" }),
        async (at, char) => {
          const changed = text.slice(0, at) + char + text.slice(at + 1);
          if (changed !== text) assert.notEqual((await told(file, [withText(2, changed)])).title, "Intact");
        },
      ),
    );
  });

  test("a difference is made of both texts, and of nothing else", () => {
    const some = fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "🌉"), maxLength: 12 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const { before, saved: was, now, after } = differenceOf(one, other);
        assert.deepEqual([before + was + after, before + now + after], [one, other]);
      }),
    );
  });
});
