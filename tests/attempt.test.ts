import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { attempt, attemptAll, attemptEach } from "../src/attempt.ts";
import { inShort } from "./support/problems.ts";

const AT = { stage: "relate", fileOf: (file: string) => file } as const;

function lengthOf(file: string): number {
  if (file.startsWith("bad")) throw new Error("no length\nand a second line");
  return file.length;
}

describe("a step that throws", () => {
  test("for one article: a problem of its file, in one line", () => {
    const { value, problems } = attempt("bad.txt", "parse", () => lengthOf("bad.txt"));
    assert.deepEqual([value, inShort(problems)], [null, ["bad.txt parse/failed"]]);
    assert.match(problems[0]?.message ?? "", /failed at this file \(no length\)\. Please report/);
  });

  test("for some articles: the others get their values", async () => {
    const { value, problems } = await attemptEach(["a", "bad", "ccc"], AT, lengthOf);
    assert.deepEqual([value, inShort(problems)], [[1, 3], ["bad relate/failed"]]);
  });

  test("for all together: it is done without those that it throws for", () => {
    const step = (files: readonly string[]) => files.map(lengthOf);
    const { value, problems } = attemptAll(["a", "bad1", "ccc", "bad2"], AT, step);
    assert.deepEqual(
      [value, inShort(problems)],
      [
        [1, 3],
        ["bad1 relate/failed", "bad2 relate/failed"],
      ],
    );
  });

  test("for all together and for none alone: it ends the build", () => {
    const step = (files: readonly string[]) => assert.ok(files.length < 2, "two are too many");
    assert.throws(() => attemptAll(["a", "b"], AT, step), /two are too many/);
  });
});
