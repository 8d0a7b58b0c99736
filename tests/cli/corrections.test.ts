import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { run } from "../support/command.ts";
import { filesBelow, inFolder } from "../support/folder.ts";

const NEWS = {
  "news/a.txt": `Terminal opens

Published October 29, 2024

Governor Amara Quist opened the ferry terminal of Oslo. “The harbour is ours again,” Quist said. About 300 people came.
`,
  "news/b.txt": `Terminal praised

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
function built(corrections: string): Made {
  return inFolder({ ...NEWS, ...(corrections && { "news/names.csv": corrections }) }, (dir) => {
    const ran = run(["--seeds", join(dir, "news"), "--out", join(dir, "x")]);
    assert.equal(ran.code, 0, ran.err);
    const packed = readFileSync(join(dir, "x/site/pagefind/catalogue.json_gz"));
    const text = packed[0] === 0x1f ? gunzipSync(packed).toString() : packed.toString();
    const catalogue: { facets: { name: string; values: unknown }[] } = JSON.parse(text);
    const files = [...filesBelow(join(dir, "x"))].filter(([path]) => /\.(?:html|md|json)$/.test(path));
    return {
      files: new Map(files),
      people: catalogue.facets.find(({ name }) => name === "person")?.values,
      said: ran.out,
    };
  });
}

const holding = ({ files }: Made, words: RegExp) =>
  [...files].filter(([path, text]) => words.test(path) || words.test(text)).map(([path]) => path);

describe("a correction in names.csv, at the next build", () => {
  test("without one there are two people, each with a page", () => {
    const made = built("");
    assert.deepEqual(made.people, ["Amara Quist", "Mara Quist"]);
    assert.ok(made.files.has("site/people/amara-quist/index.html"));
    assert.ok(made.files.has("site/people/mara-quist/index.html"));
    assert.doesNotMatch(made.said, /names\.csv/);
  });

  test("merge: one person on every page, in the facet, in the entries and in the table", () => {
    const made = built("action,name,forms\nmerge,Amara Quist,Mara Quist\n");
    assert.deepEqual(made.people, ["Amara Quist"]);
    assert.deepEqual(holding(made, /\bmara-quist|(?<!-)people\/mara/), []);
    assert.match(made.files.get("site/people/amara-quist/index.html") ?? "", /2 articles · 4 mentions/);
    assert.match(made.files.get("entries/names.json") ?? "", /"Amara Quist","aliases":\[.*"Mara Quist"/);
    const entries = [...made.files].filter(
      ([path, text]) => path.endsWith(".md") && text.includes('"person/amara-quist"'),
    );
    assert.equal(entries.length, 2, "the speaker of both quotations");
  });

  test("drop: nothing leads to it any more", () => {
    const made = built("action,name\ndrop,Mara Quist\n");
    assert.deepEqual(made.people, ["Amara Quist"]);
    assert.deepEqual(holding(made, /people\/mara-quist|"mara-quist"/), []);
  });

  test("retype: an organisation instead of a place, everywhere", () => {
    const made = built("action,name,type\nretype,Oslo,organisation\n");
    assert.ok(made.files.has("site/organisations/oslo/index.html"));
    assert.deepEqual(holding(made, /\/places\/oslo/), []);
  });

  test("a row for a name that no longer occurs is a problem that names the row", () => {
    const made = built("action,name\ndrop,Nobody Whosoever\n");
    assert.match(made.said, /names\.csv.*line 2|line 2.*names\.csv/s);
    assert.match(made.said, /Nobody Whosoever/);
  });
});
