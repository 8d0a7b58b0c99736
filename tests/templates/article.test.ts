import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import type { EntryEvidence, EntryTime } from "../../src/entry/schema.ts";
import { evidenceOf, inferredArticle } from "../support/inferred.ts";
import { onlyPage } from "../support/pages.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

/** Text that compresses about as badly as a real article: no two sentences are alike. */
const word = (seed: number) =>
  ((Math.imul(seed + 7, 2654435761) >>> 0) % 7 ** 8).toString(23).replace(/\d/g, "e");
const sentence = (seed: number) => Array.from({ length: 20 }, (_, at) => word(seed * 20 + at)).join(" ");

test("article page: 800 words with 20 times and 10 pieces of evidence stay under 9 kB", () => {
  const days = Array.from({ length: 20 }, (_, index) => `November ${index + 1}`);
  const paragraphs = days.map((day, index) => `${sentence(index)} on ${day} ${sentence(index + 50)}.`);
  const place = (words: string, index: number) => {
    const start = paragraphs[index]?.indexOf(words) ?? 0;
    return [index + 1, start, start + words.length] as const;
  };
  const times = days.map((day, index): EntryTime => {
    const value = `2024-11-${String(index + 1).padStart(2, "0")}`;
    return { at: place(day, index), rule: "x", type: "DATE", value, edtf: value, implied: true };
  });
  const evidence = days.slice(0, 10).map(
    (day, index): EntryEvidence => ({
      ...evidenceOf("June", `2024-11-${index + 10}/2025-01-20`),
      text: day,
      at: place(day, index),
      because: `${sentence(index + 90)}.`,
      factSource: `https://en.wikipedia.org/wiki/${word(index)}_${word(index + 9)}`,
    }),
  );
  const article = inferredArticle({ body: `${paragraphs.join("\n\n")}\n`, times, evidence, conflicts: [] });
  const page = onlyPage(siteOf([article], ARCHIVE, null));
  assert.equal([...page.matchAll(/<time class="implied"/g)].length, 20);
  assert.equal([...page.matchAll(/<span id="e\d+">/g)].length, 10);
  const size = gzipSync(page, { level: 9 }).length;
  assert.ok(size < 9_000, `${size} bytes`);
});
