import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { relateArchive } from "../src/pipeline.ts";
import { formatProblems } from "../src/problem.ts";
import { readInput } from "../src/read/input.ts";
import { type Files, inFolder } from "./support/folder.ts";
import { anyFiles } from "./support/fuzzFiles.ts";
import { SILENT } from "./support/golden.ts";

/** Checks that each place of a record is within the text, and that what is quoted from a place is there. */
function checkPlaces(value: unknown, text: string): void {
  if (typeof value !== "object" || value === null) return;
  if ("start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number")
    assert.ok(
      0 <= value.start && value.start <= value.end && value.end <= text.length,
      JSON.stringify(value),
    );
  for (const inside of Object.values(value)) checkPlaces(inside, text);
}

async function check(given: Files): Promise<void> {
  await inFolder(given, async (seeds) => {
    const read = await readInput({ seeds, useRegister: true });
    const related = await relateArchive(read.value, SILENT);
    const problems = [...read.problems, ...related.problems];
    assert.deepEqual(
      problems.filter(({ rule }) => rule === "failed"),
      [],
    );
    const named = new Set([
      ...related.value.articles.flatMap(({ seed }) => [seed.file, ...seed.copies]),
      ...problems.map(({ seed }) => seed),
    ]);
    for (const file of ["a.txt", "b.md", "c.md", "d/e.txt"]) assert.ok(named.has(file), `${file} is lost`);
    for (const found of related.value.articles) checkPlaces(found, found.seed.text);
    assert.ok(problems.length === 0 || formatProblems(problems).endsWith("\n"));
  });
}

describe("whatever is in the files", () => {
  test("no stage fails, no article is lost silently, and all places are within the text", async () => {
    await fc.assert(fc.asyncProperty(anyFiles, check), { numRuns: 12 });
  });
});
