import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatProblems, type Problem, printable } from "../src/problem.ts";

const problem = (known: Partial<Problem> = {}): Problem => ({
  seed: "a.txt",
  stage: "read",
  rule: "url",
  message: "Not a web address.",
  ...known,
});

describe("problems as text", () => {
  test("without problems, the empty string", () => assert.equal(formatProblems([]), ""));

  test("sorted by file, then by line", () => {
    assert.equal(
      formatProblems([
        problem({ seed: "b.txt" }),
        problem({ seed: "a.csv", line: 10, message: "Ten." }),
        problem({ seed: "a.csv", line: 9, message: "Nine.", excerpt: "two\n  words" }),
        problem({ seed: "a.csv", message: "No line." }),
      ]),
      `4 problems in 2 files
  a.csv
    No line. [read/url]
    line 9: Nine. “two words” [read/url]
    line 10: Ten. [read/url]
  b.txt
    Not a web address. [read/url]
`,
    );
  });

  test("one problem is in the singular", () =>
    assert.match(formatProblems([problem()]), /^1 problem in 1 file\n/));

  test("a long excerpt is cut, and not within a character", () => {
    const text = formatProblems([problem({ excerpt: `a${"🦀".repeat(100)}` })]);
    assert.match(text, /“a🦀{39}…”/u);
    assert.doesNotMatch(text, /\p{Surrogate}/u);
  });

  test("names and texts can't send commands to the terminal or reverse the line", () => {
    const text = formatProblems([
      problem({ seed: "\u001b[2Ja\u0007.txt", message: "m\u009b", excerpt: "\u202etxt.\u2066exe" }),
    ]);
    assert.doesNotMatch(text.replaceAll("\n", ""), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    assert.match(text, /\\u001b\[2Ja\\u0007\.txt/);
    assert.match(text, /“\\u202etxt\.\\u2066exe”/);
  });

  test("of one rule 20 are shown and the others counted, however many there are", () => {
    const many = Array.from({ length: 200_000 }, (_, index) =>
      problem({ seed: `${String(index % 12).padStart(2, "0")}.csv`, line: index + 2, rule: "row" }),
    );
    const lines = formatProblems([...many, problem()]).split("\n");
    assert.equal(lines[0], "200,001 problems in 13 files");
    assert.equal(lines.filter((line) => line.includes("line ")).length, 20);
    assert.deepEqual(lines.slice(-4), [
      "  a.txt",
      "    Not a web address. [read/url]",
      "  and 199,980 more of [read/row] in 12 files",
      "",
    ]);
  });

  test("ordinary text is printed as it is", () => {
    assert.equal(printable("Café „Łódź“ 東京 🦀 نعم"), "Café „Łódź“ 東京 🦀 نعم");
  });
});
