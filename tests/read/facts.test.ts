import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseFacts } from "../../src/read/facts.ts";
import { readInput } from "../../src/read/input.ts";
import { readPublicFacts } from "../../src/read/publicFacts.ts";
import { inFolder } from "../support/folder.ts";
import { inShort } from "../support/problems.ts";

const HEAD = "kind,what,words,from,to,source\n";

describe("a table of facts", () => {
  test("an office and an event, with their lines", () => {
    const table = `${HEAD}office,Premier of Ostara,Premier|PM + W. Oke|Oke,1990,1998-02-28,https://example.org/o
event,The flood,flood|high water + Ostara,2004-07,,`;
    const { value, problems } = parseFacts(table, "facts.csv");
    assert.deepEqual(problems, []);
    assert.deepEqual(value, [
      {
        kind: "office",
        what: "Premier of Ostara",
        words: [
          ["Premier", "PM"],
          ["W. Oke", "Oke"],
        ],
        from: "1990",
        to: "1998-02-28",
        factSource: "https://example.org/o",
        file: "facts.csv",
        line: 2,
      },
      {
        kind: "event",
        what: "The flood",
        words: [["flood", "high water"], ["Ostara"]],
        from: "2004-07",
        to: null,
        factSource: null,
        file: "facts.csv",
        line: 3,
      },
    ]);
  });

  test("a spreadsheet's mark, empty lines, columns in another order and left out", () => {
    const table = "\ufeffwords,from,kind,what\n\nflood,2004,event,The flood\n";
    const { value, problems } = parseFacts(table, "facts.csv");
    assert.deepEqual(
      [value.map(({ what, to, line }) => [what, to, line]), problems],
      [[["The flood", null, 3]], []],
    );
  });

  test("bad rows are problems that name file and line and quote the place; the rest goes on", () => {
    const table = `${HEAD}king,The king,King + Otto,1990,,
office,Premier,Premier,1990,,
office,Premier,Premier + Oke + Ostara,1990,,
event,,flood,1990,,
event,The flood,,1990,,
event,The flood,flood + |,1990,,
event,The flood,flood,,,
event,The fire,fire,1990,,`;
    const { value, problems } = parseFacts(table, "own.csv");
    assert.deepEqual(
      value.map(({ what, line }) => [what, line]),
      [["The fire", 9]],
    );
    assert.deepEqual(
      inShort(problems),
      [2, 3, 4, 5, 6, 7, 8].map((line) => `own.csv:${line} read/fact`),
    );
    assert.match(problems[0]?.excerpt ?? "", /^king,The king,King \+ Otto/);
    assert.equal(problems[1]?.excerpt, "Premier");
    for (const { message } of problems) assert.match(message, /kind|what|words|from|holder/);
  });

  test("a quotation mark that is never closed is one problem, with its line", () => {
    const { value, problems } = parseFacts(`${HEAD}event,"The flood,flood`, "own.csv");
    assert.deepEqual([value, inShort(problems)], [[], ["own.csv:2 read/fact"]]);
  });

  test("one bad quotation mark costs one fact", () => {
    const table = `${HEAD}event,One,one,1990,,\nevent,"Two" or three,two,1990,,\nevent,Four,four,1990,,`;
    const { value, problems } = parseFacts(table, "own.csv");
    assert.deepEqual(
      value.map(({ what }) => what),
      ["One", "Four"],
    );
    assert.deepEqual(inShort(problems), ["own.csv:3 read/fact"]);
  });

  test("words of 100 kB are a problem with their line, and the other facts are found", () => {
    const table = `${HEAD}event,Long,${"a".repeat(100_000)},1990,,\nevent,Two,two,1990,,`;
    const { value, problems } = parseFacts(table, "own.csv");
    assert.deepEqual(
      value.map(({ what }) => what),
      ["Two"],
    );
    assert.deepEqual(inShort(problems), ["own.csv:2 read/fact"]);
    assert.match(problems[0]?.message ?? "", /more than 200 characters/);
  });

  test("nothing is no fact and no problem", () => {
    assert.deepEqual(parseFacts("", "own.csv"), { value: [], problems: [] });
    assert.deepEqual(parseFacts(HEAD, "own.csv"), { value: [], problems: [] });
  });
});

describe("the facts of a folder", () => {
  test("its own are added to those that come with Dateline", async () => {
    const files = { "a.txt": "Some words.", "facts.csv": `${HEAD}event,The flood,flood,2004,,` };
    await inFolder(files, async (seeds) => {
      const { value, problems } = await readInput({ seeds, useRegister: true });
      assert.deepEqual(problems, []);
      assert.equal(value.facts.at(-1)?.what, "The flood");
      assert.equal(value.facts.length, readPublicFacts().length + 1);
      assert.equal(value.seeds.length, 1, "the table is no article");
    });
  });

  test("those that come with Dateline come in the order of their files, each with a source", () => {
    const facts = readPublicFacts();
    const files = [...new Set(facts.map(({ file }) => file))];
    assert.ok(files.length > 1);
    assert.deepEqual(files, [...files].sort());
    assert.deepEqual(
      facts.filter(({ factSource }) => factSource === null),
      [],
    );
  });
});

test("the public facts are the same when they were kept", () => {
  assert.deepEqual(readPublicFacts(), readPublicFacts());
});
