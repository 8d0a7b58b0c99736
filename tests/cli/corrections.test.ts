import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { formatProblems } from "../../src/problem.ts";
import { buildOf } from "../support/builds.ts";
import { filesBelow } from "../support/folder.ts";

const NEWS = {
  "a.txt": `Terminal opens

Published October 29, 2024

Governor Amara Quist opened the ferry terminal of Oslo. “The harbour is ours again,” Quist said. About 300 people came.
`,
  "b.txt": `Terminal praised

Published October 30, 2024

Governor Mara Quist praised the ferry terminal of Oslo. “It will last,” Quist said on Wednesday.
`,
};

interface Made {
  /** Every page, the entries and the table of names, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** The people that searches can be narrowed by. */
  readonly people: unknown;
  readonly said: string;
}

/** What a build makes of the news with a table of corrections. */
async function built(corrections: string): Promise<Made> {
  const files = { ...NEWS, ...(corrections && { "names.csv": corrections }) };
  const { articles, out, problems } = await buildOf(files);
  assert.equal(articles, 2);
  const packed = readFileSync(join(out, "site/pagefind/catalogue.json_gz"));
  const text = packed[0] === 0x1f ? gunzipSync(packed).toString() : packed.toString();
  const catalogue: { facets: { name: string; values: unknown }[] } = JSON.parse(text);
  const texts = [...filesBelow(out)].filter(([path]) => /\.(?:html|md|json)$/.test(path));
  return {
    files: new Map(texts),
    people: catalogue.facets.find(({ name }) => name === "person")?.values,
    said: formatProblems(problems),
  };
}

const holding = ({ files }: Made, words: RegExp) =>
  [...files].filter(([path, text]) => words.test(path) || words.test(text)).map(([path]) => path);

describe("a correction in names.csv, at the next build", () => {
  test("without one there are two people, each of one article", async () => {
    const made = await built("");
    assert.deepEqual(made.people, ["Amara Quist", "Mara Quist"]);
    const index = made.files.get("site/people/index.html") ?? "";
    for (const name of ["Quist, Amara", "Quist, Mara"])
      assert.match(index, new RegExp(`<a href="/articles/\\w+/#p1"><bdi>${name}</bdi>`));
    assert.doesNotMatch(made.said, /names\.csv/);
  });

  test("merge: one person on every page, in the facet, in the entries and in the table", async () => {
    const made = await built("action,name,forms\nmerge,Amara Quist,Mara Quist\n");
    assert.deepEqual(made.people, ["Amara Quist"]);
    assert.deepEqual(holding(made, /\bmara-quist|(?<!-)people\/mara/), []);
    assert.match(
      made.files.get("site/people/index.html") ?? "",
      /<li id="name-amara-quist"><p><bdi>Quist, Amara<\/bdi>.*>2<span/,
    );
    assert.match(made.files.get("entries/names.json") ?? "", /"Amara Quist","aliases":\[.*"Mara Quist"/);
    const entries = [...made.files].filter(
      ([path, text]) => path.endsWith(".md") && text.includes('"person/amara-quist"'),
    );
    assert.equal(entries.length, 2, "the speaker of both quotations");
  });

  test("drop: nothing leads to it any more", async () => {
    const made = await built("action,name\ndrop,Mara Quist\n");
    assert.deepEqual(made.people, ["Amara Quist"]);
    assert.deepEqual(holding(made, /people\/mara-quist|"mara-quist"/), []);
  });

  test("retype: an organisation instead of a place, everywhere", async () => {
    const made = await built("action,name,type\nretype,Oslo,organisation\n");
    assert.match(made.files.get("site/organisations/index.html") ?? "", /<li id="name-oslo">/);
    assert.deepEqual(holding(made, /\/places\/oslo/), []);
  });

  test("a row for a name that no longer occurs is a problem that names the row", async () => {
    const made = await built("action,name\ndrop,Nobody Whosoever\n");
    assert.match(made.said, /names\.csv.*line 2|line 2.*names\.csv/s);
    assert.match(made.said, /Nobody Whosoever/);
  });
});
