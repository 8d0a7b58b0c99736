import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "../src/build.ts";
import { hashesInContainers } from "../src/read/seeds.ts";
import { review } from "../src/review/review.ts";
import { verify } from "../src/write/verify.ts";
import { inFolder, put } from "./support/folder.ts";
import { SILENT } from "./support/golden.ts";

const HEAD = "id,title,date,text\n";
const KEY = "https://x.example/quagmire";
const BRIDGE = `${KEY},Bridge closed,2024-10-29,"The bridge at Harrow was closed to lorries on Tuesday, the port authority said."\n`;
const FERRY = `f1,Ferries for sale,2024-05-08,"The ferry company will sell two ships this winter, its director told the council."\n`;
const SNOW = `,Schools closed,2024-01-09,"Snow closed four schools in the Alder valley on Monday, the county said."\n`;

/** Every file below a folder that holds a word, also in what builds keep for the next one. */
function filesWith(word: string, dir: string): string[] {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => readFileSync(path).includes(word));
}

test("containers: rows are articles like files: originals, ids, changes, withdrawals, the review, verifying", () =>
  inFolder({ "seeds/clips.csv": HEAD + BRIDGE + FERRY }, async (dir) => {
    const [seeds, out] = [join(dir, "seeds"), join(dir, "out")];
    const rebuild = () => build({ seeds, out, baseUrl: null, useRegister: true }, SILENT);
    const manifest = () => JSON.parse(readFileSync(join(out, "site/manifest.json"), "utf8"));
    const idsByFile = () =>
      new Map<string, string>(
        manifest().articles.map((one: { file: string; id: string }) => [one.file, one.id]),
      );
    assert.equal((await rebuild()).articles, 2);
    const before = idsByFile();
    const id = before.get(`clips.csv#${KEY}`) ?? "";
    assert.equal(readFileSync(join(out, "site/articles", id, "original.txt"), "utf8"), BRIDGE.trim());
    assert.match(readFileSync(join(out, "site/articles", id, "index.html"), "utf8"), /Bridge closed/);

    // A row above the others changes nothing of theirs.
    put(seeds, "clips.csv", HEAD + SNOW + BRIDGE + FERRY);
    const { changes } = await rebuild();
    assert.deepEqual(
      changes?.map(({ kind }) => kind),
      ["added"],
    );
    assert.equal(idsByFile().get(`clips.csv#${KEY}`), id);
    assert.ok(idsByFile().has("clips.csv#2"));
    const members = await hashesInContainers(seeds);
    assert.deepEqual(verify(join(out, "site"), seeds, members).deviations, []);

    // A row that is withdrawn or deleted is nowhere; the review's table forgets it.
    await review({ seeds, out, all: false }, SILENT);
    put(seeds, "register.csv", `file,withdrawn\nclips.csv#${KEY},Asked for\n`);
    put(seeds, "clips.csv", HEAD + SNOW + BRIDGE);
    const after = await rebuild();
    assert.deepEqual([after.articles, after.withdrawn, after.problems], [1, 1, []]);
    assert.equal(existsSync(join(out, "site/articles", id, "original.txt")), false);
    // Its name is left only where the curator needs it.
    const holding = filesWith("quagmire", out);
    assert.deepEqual(holding, [join(out, "review.csv")]);
    const table = readFileSync(join(out, "review.csv"), "utf8");
    assert.match(table, /clips\.csv#2,/);
    assert.doesNotMatch(table, /clips\.csv#f1|Ferries|Bridge closed/);
    rmSync(join(seeds, "register.csv"));
    assert.equal((await rebuild()).articles, 2);
  }));
