import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { zlibSync } from "fflate";
import { columnsOf } from "../../../../src/read/formats/pdf/columns.ts";
import type { Line, Run } from "../../../../src/read/formats/pdf/layout.ts";
import { paragraphsOf } from "../../../../src/read/formats/pdf/paragraphs.ts";
import { unpacksToTooMuch } from "../../../../src/read/formats/pdf/unpacked.ts";
import { imported, sample, sampleBytes } from "../../../support/importing.ts";
import { inShort } from "../../../support/problems.ts";

const run = (left: number, right: number, y: number): Run => ({ text: "x", left, right, y, size: 10 });

describe("PDFs", () => {
  test("columns are read one after the other, broken words joined, page numbers and heads set aside", async () => {
    const { seed, article } = await sample("newspaper.pdf");
    assert.equal(article.title.value, "Tarrin to get a second breakwater after storm");
    assert.equal(article.blocks.length, 15);
    assert.match(
      article.blocks[0]?.text ?? "",
      /will get a second breakwater, the port said on Friday, two weeks after a storm/,
    );
    assert.match(
      article.blocks[6]?.text ?? "",
      /^The port answered that such a study was made in 2019 and found no danger/,
    );
    assert.match(
      article.blocks[1]?.text ?? "",
      / Construction is to begin in the autumn, harbour master Ada Quist said\.$/,
    );
    const edges = seed.dropped.filter(({ step }) => step === "parsing/page-edge").map(({ text }) => text);
    assert.deepEqual(edges, ["1", "The Tarrin Gazette, Saturday, February 18, 2023", "2"]);
    assert.ok(seed.text.endsWith("\n\nThe Tarrin Gazette, Saturday, February 18, 2023"));
  });

  test("neither the day of making nor a title that isn’t printed says anything", async () => {
    const { seed } = await sample("newspaper.pdf");
    assert.deepEqual(seed.details, {
      fields: {
        title: null,
        date: null,
        source: null,
        author: null,
        url: null,
        language: null,
        tags: [],
        note: null,
        extra: {},
      },
      places: {},
      seenBy: [],
    });
  });

  test("what a browser prints above and below a page isn’t its text; the address is the page’s", async () => {
    const { seed, article } = await sample("printed-page.pdf");
    assert.equal(seed.details?.fields.url, "https://meridian-press.example/article/ferry-fares-77");
    assert.deepEqual(
      article.blocks.map(({ text }) => text.slice(0, 9)),
      ["The fares", "A single "],
    );
  });

  test("a scan, a locked one and a damaged one are problems that say so", async () => {
    for (const [file, rule, words] of [
      ["scan.pdf", "scan", /has no text, only pictures of pages/],
      ["locked.pdf", "pdf", /locked with a password/],
      ["corrupt-newspaper.pdf", "pdf", /is no PDF or is damaged/],
    ] as const) {
      const { value, problems } = await imported(file, sampleBytes(file));
      assert.deepEqual([value, inShort(problems)], [null, [`${file} read/${rule}`]]);
      assert.match(problems[0]?.message ?? "", words);
    }
  });

  test("streams that unpack to too much are found before they are unpacked; pictures don’t count", () => {
    const packed = zlibSync(new Uint8Array(200_000));
    const pdf = (dictionary: string) =>
      Buffer.concat([
        Buffer.from(`1 0 obj\n<< ${dictionary} >>\nstream\n`),
        packed,
        Buffer.from("\nendstream"),
      ]);
    assert.equal(unpacksToTooMuch(pdf("/Filter /FlateDecode"), 100_000), true);
    assert.equal(unpacksToTooMuch(pdf("/Filter /FlateDecode"), 300_000), false);
    assert.equal(unpacksToTooMuch(pdf("/Subtype /Image /Filter /FlateDecode"), 100_000), false);
    assert.equal(unpacksToTooMuch(Buffer.from("<< /Filter [/FlateDecode /FlateDecode] >>\nstream\nx")), true);
    assert.equal(unpacksToTooMuch(sampleBytes("newspaper.pdf")), false);
  });

  test("a paragraph ends where its last line does, at a wider gap, an indent, larger letters or a very short line", () => {
    const column = { left: 50, right: 250 };
    const line = (text: string, y: number, more: Partial<Line> = {}): Line => ({
      text,
      left: 50,
      right: 250,
      y,
      size: 10,
      page: 0,
      column,
      ...more,
    });
    const lines = [
      line("Rain on the hills", 20, { size: 18 }),
      line("Rain fell on the hills", 50),
      line("of Oslo.", 62, { right: 100 }),
      line("Snow fell", 74),
      line("later.", 86, { right: 240 }),
      line("Hail fell", 98, { left: 60 }),
      line("Tel. 1", 110, { right: 90 }),
      line("Tel. 2", 122, { right: 90 }),
      line("The next page, where the", 20, { page: 1 }),
      line("sentence goes on.", 32, { page: 1 }),
    ];
    assert.deepEqual(
      paragraphsOf(lines).map(({ kind, lines: own }) => `${kind}: ${own.join(" ")}`),
      [
        "heading: Rain on the hills",
        "paragraph: Rain fell on the hills of Oslo.",
        "paragraph: Snow fell later.",
        "paragraph: Hail fell Tel. 1",
        "paragraph: Tel. 2 The next page, where the sentence goes on.",
      ],
    );
  });

  test("columns are found beside a headline that lies across them, and not in a text with an indented list", () => {
    const column = (left: number, right: number) =>
      Array.from({ length: 20 }, (_, at) => run(left, right, 100 + at * 12));
    const two = [run(50, 250, 50), run(150, 350, 70), ...column(50, 200), ...column(220, 370)];
    assert.deepEqual(
      columnsOf(two).map(({ left, right }) => [Math.round(left), Math.round(right)]),
      [
        [49, 210],
        [210, 371],
      ],
    );
    assert.equal(columnsOf([...column(50, 370), run(60, 65, 400), run(80, 200, 400)]).length, 1);
    assert.equal(columnsOf([]).length, 1);
  });
});
