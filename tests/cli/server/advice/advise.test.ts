import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { advising } from "../../../../src/cli/server/advice/advise.ts";
import { parseRegister } from "../../../../src/read/register.ts";
import { parseCorrections } from "../../../../src/read/statementCorrections.ts";
import { type Files, inFolder, put } from "../../../support/folder.ts";
import { written } from "../../../support/golden.ts";

const FILE = "=<b>bridge, old.txt";
const SEEDS = {
  [FILE]:
    "Bridge <i>opens</i>\n\nPublished October 29, 2024\n\nMayor Ada Quist met Tom Baker in Oslo on Monday.\n\n" +
    "“The bridge, <script>at</script> last, will open in May,” Tom Baker said.\n\nAbout 10,000 people came to see it.\n",
};

/** What is said of the only article, with the rows as a person copies them. */
async function advised(tables: Files = {}) {
  return inFolder({ ...prefixed("seeds/", SEEDS), ...prefixed("seeds/", tables) }, async (dir) => {
    const seeds = join(dir, "seeds");
    const { texts } = await written(seeds);
    for (const [path, text] of texts) put(dir, path, text);
    const id = /^id: '?(\w+)/m.exec([...texts].find(([path]) => path.endsWith(".md"))?.[1] ?? "")?.[1];
    const adviser = advising(join(dir, "entries"), seeds);
    const block = adviser(`articles/${id}/index.html`)?.toString() ?? "";
    const rows = [...block.matchAll(/<dd><code>(.*?)<\/code>/gs)].map(([, row = ""]) => unescaped(row));
    const others = [
      "index.html",
      "articles/0123456789/index.html",
      "404.html",
      `articles/${id}/original.txt`,
    ];
    return { block, rows, others: others.map(adviser) };
  });
}

const prefixed = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [folder + path, text]));

const unescaped = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

const SPEAKER = /^speaker,Tom Baker/;

describe("npm start: the curator's advice on an article's page", () => {
  test("each fact with the row that corrects it, and our readers read the rows", async () => {
    const { rows } = await advised();
    const register = parseRegister(`file,title,date,source,author,url,language,tags,note,id\n${rows[0]}`);
    assert.deepEqual(register.problems, []);
    assert.deepEqual([register.value[0]?.file, register.value[0]?.date], [FILE, "2024-10-29"]);
    assert.ok(
      rows.some((row) => row.startsWith("drop,Ada Quist,,,")),
      rows.join("\n"),
    );
    const facts = rows.filter((row) => SPEAKER.test(row) || row.startsWith("figure,"));
    const read = parseCorrections(["kind,what,words,from,to,source,file", ...facts].join("\n"), "facts.csv");
    assert.deepEqual(read.problems, []);
    assert.deepEqual(
      read.value.map(({ kind, words, file }) => [kind, words.slice(0, 11), file]),
      [
        ["speaker", "The bridge,", FILE],
        ["figure", "About 10,00", FILE],
      ],
    );
  });

  test("in the columns of the curator's own tables; a column that they lack follows", async () => {
    const { block, rows } = await advised({ "facts.csv": "Words;Kind;What\n" });
    assert.match(block, /<code>Words;Kind;What;from;to;source;file<\/code>/);
    assert.ok(
      rows.some((row) => /^"?The bridge, .*;speaker;Tom Baker;;;;/.test(row)),
      rows.join("\n"),
    );
  });

  test("nothing of an article is markup", async () => {
    const { block } = await advised();
    assert.match(block, /<section class="curator"/);
    assert.match(block, /&lt;script&gt;at/);
    assert.doesNotMatch(block, /<b>|<i>|<script/);
  });

  test("only the pages of the build's articles have advice", async () => {
    const { others } = await advised();
    assert.deepEqual(others, [null, null, null, null]);
    assert.equal(advising("/nowhere", "/nowhere")("articles/0123456789/index.html"), null);
  });
});
