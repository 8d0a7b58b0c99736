import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { zipSync } from "fflate";
import { unzipped } from "../../../../src/read/formats/office/unzipped.ts";
import { imported, sample } from "../../../support/importing.ts";
import { inShort } from "../../../support/problems.ts";

const encoded = (text: string) => new TextEncoder().encode(text);

describe("documents of text programs", () => {
  for (const [file, title, blocks] of [
    [
      "report.docx",
      "Salt museum opens in old warehouse",
      [
        "STADE — A museum",
        "The collection has 3,000 pieces, from a Roman salinum to",
        "heading: What there is to see",
        "item: A boat",
        "item: The scales",
        "Adults | 6 euros",
        "Children | free",
        "The museum is open",
      ],
    ],
    [
      "night-trains.odt",
      "Night trains return to the coast",
      [
        "PORT ELLEN, 3 March 2016 – For the first time in 22 years, a night train has left for the coast, with 180 passengers on board.",
        "The line was closed in 1994. Its",
        "item: Departure",
        "item: Arrival",
        "Seat | 19 pounds",
        "By an order",
      ],
    ],
  ] as const)
    test(`${file}: paragraphs, headings, items and rows; what was deleted or remarked is not there`, async () => {
      const { seed, article } = await sample(file);
      assert.equal(article.title.value, title);
      assert.equal(article.blocks.length, blocks.length);
      for (const [index, { kind, text }] of article.blocks.entries()) {
        const shown = kind === "paragraph" ? text : `${kind}: ${text}`;
        assert.ok(shown.startsWith(blocks[index] ?? "?"), shown);
      }
      assert.equal(seed.details?.fields.date, null);
      const pictures = seed.dropped.filter(({ step }) => step === "parsing/picture").map(({ text }) => text);
      assert.deepEqual(pictures, file === "report.docx" ? ["image1.png"] : []);
      assert.doesNotMatch(seed.text, /deleted|check the number/);
    });

  test("properties count only if the document prints them", async () => {
    const word = (await sample("report.docx")).seed.details?.fields;
    assert.deepEqual([word?.title, word?.author], [null, "Clara Nunn"]);
    const odt = (await sample("night-trains.odt")).seed.details?.fields;
    assert.deepEqual([odt?.title, odt?.author], ["Night trains return to the coast", null]);
  });

  test("unpacking stops at a limit, and takes only what is wanted", () => {
    const packed = zipSync({ "a.xml": new Uint8Array(3 * 1024 * 1024), "b.png": new Uint8Array(10) });
    const limit = 1024 * 1024;
    assert.deepEqual(
      unzipped(packed, () => true, limit),
      { broken: "it unpacks to more than 1 MB" },
    );
    const found = unzipped(packed, (path) => path === "b.png", limit);
    assert.deepEqual("files" in found && [...found.files.keys()], ["b.png"]);
    assert.deepEqual(
      unzipped(packed.subarray(0, 60), () => true),
      { broken: "it is damaged" },
    );
  });

  test("what is damaged or is nested too deep is a problem", async () => {
    const deep = encoded(`<office:text>${"<text:section>".repeat(20_000)}`);
    for (const [file, bytes, why] of [
      ["a.docx", encoded("no document"), /is no Word document/],
      ["a.docx", zipSync({ "word/document.xml": encoded("<w:document") }), /is damaged/],
      ["a.odt", zipSync({ "content.xml": deep }), /is damaged/],
      ["a.odt", encoded("PK\u0003\u0004"), /is no text document/],
    ] as const) {
      const { value, problems } = await imported(file, bytes);
      assert.deepEqual([value, inShort(problems)], [null, [`${file} read/document`]]);
      assert.match(problems[0]?.message ?? "", why);
    }
  });
});
