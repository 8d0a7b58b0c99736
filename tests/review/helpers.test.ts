import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseRegister } from "../../src/read/register.ts";
import { csvOf } from "../../src/review/csv.ts";
import { withHelpers, withoutHelpers } from "../../src/review/helpers.ts";
import { parseCsv } from "../../src/text/csv.ts";

const HELP = new Map([["a.txt", ["A", "First words", "2024-10", "inferred, 72 % sure", "“this week”"]]]);

/** The text of a table with the helper columns. */
function helped(text: string): string {
  const table = withoutHelpers(parseCsv(text));
  const rows = table.rows.map(({ cells }) => cells);
  return csvOf(withHelpers({ ...table, rows }, (file) => HELP.get(file)));
}

describe("review: the columns that help", () => {
  test("they stand behind the file, wherever that is, and are empty for a file that is no article", () => {
    assert.equal(
      helped("shelf,file,date\nB 12,a.txt,\nB 13,gone.txt,2019\n").slice(1),
      "shelf,file,(title shown),(first words),(guess),(how sure),(why),date\r\n" +
        'B 12,a.txt,A,First words,2024-10,"inferred, 72 % sure",“this week”,\r\n' +
        "B 13,gone.txt,,,,,,2019\r\n",
    );
  });

  test("saved as the register, they say nothing, and are made anew", () => {
    const plain = "file,date,shelf\na.txt,2019,B 12\n";
    const saved = helped(plain);
    const read = parseRegister(saved.slice(1).replaceAll("\r\n", "\n"));
    assert.deepEqual(
      read.problems.map(({ excerpt }) => excerpt),
      ["shelf"],
    );
    assert.deepEqual(read.value, parseRegister(plain).value);
    const stale = saved.replace("First words", "Other words");
    assert.equal(helped(stale.slice(1).replaceAll("\r\n", "\n")), saved);
  });
});
