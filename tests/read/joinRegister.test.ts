import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { joinRegister } from "../../src/read/joinRegister.ts";
import { inShort } from "../support/problems.ts";
import { rowOf, seedOf } from "../support/records.ts";

describe("join", () => {
  test("each seed gets its row, others get none", () => {
    const row = rowOf({ file: "a.txt" });
    const { value, problems } = joinRegister([seedOf("A"), seedOf("B", { file: "b.txt" })], [row]);
    assert.deepEqual(
      value.map(({ register }) => register),
      [row, null],
    );
    assert.deepEqual(problems, []);
  });

  test("a row may name a copy; of two rows, the first file's is used", () => {
    const seed = seedOf("A", { file: "a.txt", copies: ["b.txt", "c.txt"] });
    const [b, c] = [rowOf({ file: "b.txt", line: 3 }), rowOf({ file: "c.txt", line: 2 })];
    const { value, problems } = joinRegister([seed], [c, b]);
    assert.equal(value[0]?.register, b);
    assert.deepEqual(inShort(problems), ["register.csv:2 read/copy"]);
    assert.match(problems[0]?.message ?? "", /copy of b\.txt, and line 3 is used for both/);
  });

  test("a name that the disk writes apart is the same name", () => {
    const { value } = joinRegister([seedOf("A", { file: "cafe\u0301.txt" })], [rowOf({ file: "café.txt" })]);
    assert.equal(value[0]?.register?.file, "café.txt");
  });

  test("a row without its file", () => {
    const { problems } = joinRegister([seedOf("A")], [rowOf({ file: "gone.txt", line: 9 })]);
    assert.deepEqual(inShort(problems), ["register.csv:9 read/unknown-file"]);
    assert.equal(problems[0]?.excerpt, "gone.txt");
  });
});
