import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { concealmentOf, namesEverywhere } from "../../../src/read/anonymise/concealment.ts";
import { namedElsewhere } from "../../../src/read/anonymise/namedElsewhere.ts";
import { anonymisedSeed } from "../../../src/read/anonymise/seed.ts";
import { readMarkdown } from "../../../src/read/formats/markdown.ts";
import { inShort } from "../../support/problems.ts";
import { particularsOf, rowOf, seedOf } from "../../support/records.ts";

const FILES = [
  { file: "doe/jane.txt", copies: ["copy.txt"] },
  { file: "D/J.txt", copies: [] },
  { file: "other.txt", copies: [] },
];
const ROWS = [
  rowOf({ file: "copy.txt", anonymise: ["Jane Doe"], note: "Told by Doe", url: "https://example.org/doe" }),
  rowOf({ file: "doe/jane.txt", id: "jane-doe", title: "Doe speaks" }),
  rowOf({ file: "other.txt", title: "Doe season" }),
];
const concealment = concealmentOf(FILES, ROWS, ["doe"]);

describe("concealment", () => {
  test("holds for a file and its copies, of which any row may ask for it, and for no other file", () => {
    const [copy, own, other] = concealment.rows(ROWS);
    assert.deepEqual([copy?.note, copy?.url, copy?.anonymise], ["Told by D.", null, ["J. D."]]);
    assert.deepEqual([own?.file, own?.id, own?.title], ["D/J-2.txt", null, "D. speaks"]);
    assert.equal(other, ROWS[2]);
  });

  test("a file that another row calls a copy is called as it may be", () => {
    const rows = [
      rowOf({ file: "Jane Doe.txt", anonymise: ["Jane Doe"], copyOf: ["b.txt", "Jane.txt"] }),
      rowOf({ file: "b.txt", copyOf: ["Jane Doe.txt"], story: ["Jane Doe.txt"] }),
    ];
    const files = ["Jane Doe.txt", "b.txt"].map((file) => ({ file, copies: [] }));
    const all = concealmentOf(files, rows, []);
    const [one, other] = all.rows(rows);
    assert.deepEqual(one?.copyOf, ["b.txt", "J.txt"]);
    assert.deepEqual([other?.copyOf, other?.story], [[one?.file], [one?.file]]);
    assert.doesNotMatch(JSON.stringify([one, other]), /Jane|Doe/);
  });

  test("a row for all articles is about those that have the name in full", () => {
    const rows = [
      rowOf({ file: "*", anonymise: ["Jane Doe", "Tom Ost"], line: 4 }),
      rowOf({ file: "own.txt" }),
    ];
    assert.deepEqual(namesEverywhere(rows), ["Jane Doe", "Tom Ost"]);
    const files = [
      { file: "jane.txt", copies: [], named: ["Jane Doe"] },
      { file: "own.txt", copies: [], named: ["Tom Ost"] },
      { file: "doe.txt", copies: [], named: [] },
    ];
    const all = concealmentOf(files, rows, ["doe"]);
    assert.deepEqual(
      all.rows(rows).map(({ file, line, anonymise }) => [file, line, anonymise]),
      [
        ["own.txt", 2, ["T. O."]],
        ["J.txt", 4, ["J. D."]],
      ],
    );
    assert.equal(all.of("doe.txt"), null);
    assert.deepEqual(all.of("*")?.names, ["Jane Doe", "Tom Ost"]);
  });

  test("rows of other tables and problems are told without the name", () => {
    const fact = { kind: "speaker", what: "Jane Doe", words: "said Doe", file: "copy.txt", line: 2 } as const;
    assert.deepEqual(concealment.statements([fact, { ...fact, file: "other.txt" }]), [
      { ...fact, what: "J. D.", words: "said D." },
      { ...fact, file: "other.txt" },
    ]);
    const name = {
      action: "merge",
      name: "Jane Doe",
      forms: ["Doe"],
      type: null,
      files: [],
      line: 2,
    } as const;
    const [everywhere, here] = concealment.corrections([name, { ...name, files: ["doe/jane.txt"] }]);
    assert.deepEqual([everywhere?.name, everywhere?.forms], ["J. D.", ["Doe"]]);
    assert.deepEqual([here?.name, here?.forms, here?.files], ["J. D.", ["D."], ["D/J-2.txt"]]);
    const problem = {
      seed: "doe/jane.txt",
      stage: "read",
      rule: "r",
      message: "Jane Doe",
      excerpt: "Doe x",
    } as const;
    assert.deepEqual(concealment.problems([problem, { ...problem, seed: "other.txt" }]), [
      { ...problem, seed: "D/J-2.txt", message: "J. D.", excerpt: "D. x" },
      { ...problem, seed: "other.txt" },
    ]);
  });

  test("an article that names the same person in full is a problem, one that names another Doe isn’t", () => {
    const names = ["Jane Doe", "John Doe", "Doe"].map((value) => ({ type: "person", value }));
    const articles = names.map((name, index) => ({ seed: { file: `${index}.txt` }, names: [name, name] }));
    const problems = namedElsewhere(articles, concealment);
    assert.deepEqual(inShort(problems), ["0.txt read/anonymise-elsewhere"]);
    assert.match(problems[0]?.message ?? "", /initials J\. D\./);
  });
});

describe("anonymised seed", () => {
  const shortener = concealment.of("copy.txt")?.shortener;
  assert.ok(shortener);

  test("what Markdown marks lies where its words are, and nothing of it tells the name", () => {
    const text = [
      "Yes, Jane Doe **came with Doe** to [Doe’s house](https://example.org/a) and [home](https://doe.example/).",
      "| Who | When |\n|---|---|\n| Jane Doe | on *Monday* |",
      "```\nhello  Doe\n```",
      "Told[^doe] twice[^d].\n\n[^doe]: By Doe.\n[^d]: By Bob.",
    ].join("\n\n");
    const seed = { ...seedOf("", { file: "a.md" }), ...readMarkdown(text) };
    const { blocks } = anonymisedSeed(seed, shortener).value;
    const marked = (blocks ?? []).flatMap(({ text: words, layout }) =>
      (layout?.marks ?? []).map(({ kind, start, end }) => `${kind} ${words.slice(start, end)}`),
    );
    assert.deepEqual(marked, ["strong came with D.", "link D.’s house", "emphasis Monday", "note ", "note "]);
    const cells = (blocks ?? []).flatMap(({ text: words, layout }) =>
      layout?.form.kind === "row" ? layout.form.cells.map(({ start, end }) => words.slice(start, end)) : [],
    );
    assert.deepEqual(cells, ["Who", "When", "J. D.", "on Monday"]);
    const labels = (blocks ?? []).flatMap(({ layout }) =>
      [...(layout?.marks ?? []), ...(layout?.within ?? [])].flatMap((one) =>
        "label" in one ? one.label : [],
      ),
    );
    assert.equal(new Set(labels).size, 2, labels.join());
    assert.doesNotMatch(JSON.stringify(blocks), /doe/i);
  });

  test("blocks lie where their words are in the shortened text, and the hash is of that", () => {
    const read = readMarkdown("# Jane Doe\n\n- said *Doe*\n- came\n\n![Doe](doe.png)");
    const seed = {
      ...seedOf("", { file: "a.md", frontMatter: particularsOf({ author: "Jane Doe" }) }),
      ...read,
    };
    const { value, problems } = anonymisedSeed(seed, shortener);
    assert.deepEqual(problems, []);
    assert.equal(value.text, "J. D.\n\nsaid D.\n\ncame");
    assert.deepEqual(
      value.blocks?.map(({ start, end, text }) => [value.text.slice(start, end), text]),
      ["J. D.", "said D.", "came"].map((text) => [text, text]),
    );
    assert.equal(value.frontMatter?.author, "J. D.");
    assert.doesNotMatch(JSON.stringify(value), /doe/i);
    const same = anonymisedSeed({ ...seed, text: seed.text.replace("Doe", "DOE"), sha256: "0" }, shortener);
    assert.deepEqual([same.value.sha256, same.value.bytes], [value.sha256, Buffer.byteLength(value.text)]);
  });

  test("a name that isn’t there is a problem on the register’s row, which doesn’t tell it", () => {
    const { problems } = anonymisedSeed(seedOf("Nobody.", { register: rowOf({ line: 7 }) }), shortener);
    assert.deepEqual(inShort(problems), ["register.csv:7 read/anonymise-missing"]);
    assert.doesNotMatch(JSON.stringify(problems), /Doe/);
  });
});
