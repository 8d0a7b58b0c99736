import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFacts } from "../../src/read/facts.ts";
import { parseCorrections } from "../../src/read/statementCorrections.ts";

const HEAD = "kind,what,words,from,to,source,file";
const parse = (...rows: string[]) => parseCorrections([HEAD, ...rows].join("\n"), "facts.csv");

test("facts.csv: rows about one article stand beside facts about the world, and neither reads the other's", () => {
  const rows = [
    "event,The dam breaks,Lindmar dam,2017-05-18,2017-05-18,,",
    'Speaker,Ada  Quist,"The bridge, at last",,,,./a.txt',
    'figure,None,"10,000 people",,,,a.txt',
    "event,none,On Tuesday the dam,,,,a.txt",
  ];
  assert.deepEqual(parse(...rows), {
    value: [
      { kind: "speaker", what: "Ada Quist", words: "The bridge, at last", file: "a.txt", line: 3 },
      { kind: "figure", what: null, words: "10,000 people", file: "a.txt", line: 4 },
      { kind: "event", what: null, words: "On Tuesday the dam", file: "a.txt", line: 5 },
    ],
    problems: [],
  });
  const facts = parseFacts([HEAD, ...rows].join("\n"), "facts.csv");
  assert.deepEqual([facts.value.map(({ what }) => what), facts.problems], [["The dam breaks"], []]);
});

test("facts.csv: what a row about one article lacks", () => {
  for (const [bad, said] of [
    ["speaker,Ada Quist,The bridge,,,,", /write its file/],
    ["speaker,Ada Quist,,,,,a.txt", /the first words of the quotation/],
    ["speaker,,The bridge,,,,a.txt", /who says it, or none/],
    ["topic,politics,sport,,,,a.txt", /can only be taken away/],
  ] as const) {
    const { value, problems } = parse(bad);
    assert.deepEqual(value, []);
    assert.match(problems[0]?.message ?? "", said);
    assert.equal(problems[0]?.line, 2);
  }
});
