import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { foldForFacts, indexFacts } from "../../../src/date/infer/factIndex.ts";
import { findFacts } from "../../../src/date/infer/facts.ts";
import { parseFacts } from "../../../src/read/facts.ts";
import { inShort as problemsInShort } from "../../support/problems.ts";
import { factsOf, reading } from "./support.ts";

/** Invented people in offices of an invented republic. */
const INDEX = factsOf(
  "office,President of Tarrona,President|Tarronian President|président + Amadou Belisle|Belisle,1987-05-01,1995-04-30",
  "office,President of Tarrona,President|Tarronian President + Irène Belisle|Belisle,2003-05-01,2011-04-30",
  "office,Foreign Minister of Tarrona,Foreign Minister|minister of foreign affairs + Jean-Luc O’Hara|O’Hara,1999-01-01,2004-06-30",
  "office,Harbour Master,Harbour Master + Ola,1960,1969",
  "office,Harbour Master,Harbour Master + Ola Nord,1970,1979",
  "event,The Mirador comet,Mirador comet|comet Mirador,1997-03,",
  "event,The Lake Treaty,Lake Treaty|treaty on the lake + Tarrona|Tarronian + signed|ratified,1993-06-14,1993-06-14",
);

/** The facts found in a text: the words, the holder's status, and the years in which the facts begin. */
const found = (text: string) => {
  const read = reading(text);
  return findFacts(read, INDEX).map(({ start, end, status, facts }) =>
    [read.text.slice(start, end), status, ...facts.map(({ from }) => from.slice(0, 4))].join(" | "),
  );
};

describe("an office named with its holder", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "President Amadou Belisle opened the dam.": ["President Amadou Belisle | current | 1987"],
    "The Tarronian president, Amadou Belisle, spoke.": ["president, Amadou Belisle | current | 1987"],
    "Amadou Belisle, the Tarronian president, spoke.": [
      "Amadou Belisle, the Tarronian president | current | 1987",
    ],
    "Amadou Belisle, president of Tarrona, spoke.": ["Amadou Belisle, president | current | 1987"],
    "President Amadou Belisle’s plane was late.": ["President Amadou Belisle | current | 1987"],
    "President Amadou Belisle's plane was late.": ["President Amadou Belisle | current | 1987"],
    "President Irene Belisle was there.": ["President Irene Belisle | current | 2003"],
    "President Irène Belisle was there.": ["President Irène Belisle | current | 2003"],
    "Le président Amadou Belisle a parlé.": ["président Amadou Belisle | current | 1987"],
    "Foreign Minister Jean Luc O'Hara left.": ["Foreign Minister Jean Luc O'Hara | current | 1999"],
    "Foreign Minister Jean‑Luc O‘Hara left.": ["Foreign Minister Jean‑Luc O‘Hara | current | 1999"],
    "“President Amadou Belisle lied,” she said.": ["President Amadou Belisle | current | 1987"],
  };
  for (const [text, expected] of Object.entries(cases))
    test(text, () => assert.deepEqual(found(text), expected));

  test("wrapped lines", () => {
    const text = `The delegates had waited in the cold hall since the morning, and
when the long debate was over at last and the lamps were lit Foreign
Minister Jean-Luc O’Hara walked in from the rain to sign it. He asked
for a pen, which nobody had, and then for a chair, which was brought.`;
    assert.deepEqual(found(text), ["Foreign\nMinister Jean-Luc O’Hara | current | 1999"]);
  });

  test("only the longest name counts", () => {
    assert.deepEqual(found("Harbour Master Ola Nord rang the bell."), [
      "Harbour Master Ola Nord | current | 1970",
    ]);
    assert.deepEqual(found("Harbour Master Ola rang the bell."), ["Harbour Master Ola | current | 1960"]);
  });

  test("a surname may mean two people; a first name distinguishes them", () => {
    assert.deepEqual(found("President Belisle opened the dam."), [
      "President Belisle | current | 1987 | 2003",
    ]);
  });
});

describe("an office at another time", () => {
  const cases: Readonly<Record<string, string>> = {
    "Former President Amadou Belisle is ill.": "former",
    "former Tarronian President Amadou Belisle": "former",
    "ex-President Amadou Belisle is ill.": "former",
    "the late President Amadou Belisle": "former",
    "the late Tarronian President Amadou Belisle": "former",
    "the ousted President Amadou Belisle": "former",
    "Amadou Belisle, a former president of Tarrona, is ill.": "former",
    "Amadou Belisle, the former Tarronian president, is ill.": "former",
    "then-President Amadou Belisle sold the mine.": "historical",
    "The mine was sold under President Amadou Belisle.": "historical",
    "In the days of President Amadou Belisle there were trams.": "historical",
    "Amadou Belisle, president from 1987 to 1995, was ill.": "historical",
    "The President Amadou Belisle era is over.": "historical",
    "The previous President Amadou Belisle is ill.": "former",
    "its first-term president, Amadou Belisle, is ill.": "former",
    "Jean-Luc O'Hara, a Belisle foreign minister, is ill.": "historical",
  };
  for (const [text, status] of Object.entries(cases))
    test(text, () =>
      assert.deepEqual(
        found(text).map((one) => one.split(" | ")[1]),
        [status],
      ),
    );

  test("a weekday isn’t a country: “late Monday”", () => {
    assert.match(found("It was signed late Monday President Amadou Belisle said.")[0] ?? "", /current/);
  });
});

describe("not an office with its holder", () => {
  const silent = [
    "Vice President Amadou Belisle opened the dam.",
    "Deputy President Amadou Belisle opened the dam.",
    "Acting President Amadou Belisle opened the dam.",
    "Deputy Tarronian Foreign Minister Jean-Luc O'Hara left.",
    "Assistant Foreign Minister O'Hara left.",
    "President-elect Amadou Belisle chose a tie.",
    "President Amadou Belisle-elect chose a tie.",
    "President Belislez opened the dam.",
    "Mr. Belisle opened the dam, as a president would.",
    "The president met Amadou Belisle.",
    "Amadou Belisle met the president.",
    "Amadou Belisle, who met the president, left.",
    "Amadou Belisle, aide to the president, left.",
    "Amadou Belisle, wife of the president, left.",
    "The flight left President Amadou Belisle Airport.",
    "He lives in President Belisle Street.",
    "She teaches at the President Belisle Memorial High School.",
    "Copresident Belisle spoke.",
    "The nominee for president, Amadou Belisle, spoke.",
    "She ran his campaign for president, Amadou Belisle said.",
    "Amadou Belisle, the nominee for president, spoke.",
    "Amadou Belisle, candidate for president, spoke.",
    "Amadou Belisle, whose time as president was short, spoke.",
    "As president, Amadou Belisle was loud.",
    "They fear a President Amadou Belisle.",
    "President Amadou Belisle would sell the mine.",
    "They wait until Amadou is former president Belisle.",
    "The party’s presumptive President Belisle spoke.",
    "President Belisle Okonjo opened the dam.",
    "The firm's new president Belisle R. Okonjo spoke.",
    "Newly-nominated President Amadou Belisle spoke.",
    "Incoming President Amadou Belisle spoke.",
    "They saw Amadou Belisle, Tarronian President Irene Okonjo and the band.",
    "president of the club. Belisle scored twice.",
    "Harbour Master\n\nOla Nord",
  ];
  for (const text of silent) test(text, () => assert.deepEqual(found(text), []));
});

describe("an event", () => {
  test("with one part: anywhere", () => {
    assert.deepEqual(found("They saw the Mirador comet. Then they slept."), [
      "Mirador comet | current | 1997",
    ]);
    assert.deepEqual(found("They saw the mirador-comet."), []);
  });

  test("with several parts: all in one sentence, in any order", () => {
    for (const text of [
      "The Lake Treaty that Tarrona signed is short.",
      "Tarrona signed the Lake Treaty.",
      "It was ratified by the Tarronian senate, the treaty on the lake.",
      "Nobody came. Gen. R. Ode said that Tarrona had signed the Lake Treaty at 4 p.m. on Sunday.",
    ])
      assert.equal(found(text).length, 1, text);
  });

  test("not across sentences, and not in parts of words", () => {
    for (const text of [
      "The Lake Treaty is short. Tarrona signed it.",
      "Tarrona signed it.\n\nThe Lake Treaty is short.",
      "The Lake Treaty was undersigned by Tarronians.",
      "The Lake Treaty is a song.",
      "They sailed on the Mirador\ncomet watchers came, too.",
    ])
      assert.deepEqual(found(text), [], text);
  });
});

describe("the index", () => {
  test("folded text has the same length", () => {
    for (const text of ["Żółć – l’été", "北京 한국", "a\u00adb\nc", "🦀 é"])
      assert.equal(foldForFacts(text).length, text.length, text);
  });

  test("dates that can't be read are problems with their line; the other facts are indexed", () => {
    const table = `kind,what,words,from,to
office,Mayor,Mayor + Ode,spring,1999
office,Mayor,Mayor + Ode,1999,1998
event,A flood,flood,1999-02-30,
event,A fire,fire,1999,`;
    const { value, problems } = indexFacts(parseFacts(table, "facts.csv").value);
    assert.deepEqual(problemsInShort(problems), [
      "facts.csv:2 date/fact",
      "facts.csv:3 date/fact",
      "facts.csv:4 date/fact",
    ]);
    assert.deepEqual(
      problems.map(({ excerpt }) => excerpt),
      ["spring to 1999", "1999 to 1998", "1999-02-30"],
    );
    assert.deepEqual([...value.byFirstWord.keys()], ["fire"]);
  });
});

test("facts: so many words in lower case that no pattern could hold them", () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, at) => `event,Flood ${at},${"flood".repeat(10)}${at},1990,,`,
  );
  const { value } = parseFacts(`kind,what,words,from,to,source\n${rows.join("\n")}`, "own.csv");
  const text = `The ${"flood".repeat(10)}77 came, and the ${"flood".repeat(10)}99999's end.`;
  assert.deepEqual(
    findFacts(reading(text), indexFacts(value).value).map(({ facts }) => facts[0]?.what),
    ["Flood 77", "Flood 99999"],
  );
});
