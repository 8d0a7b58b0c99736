import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../support/command.ts";
import { put } from "../support/folder.ts";
import { newsTexts } from "../support/news.ts";
import { costsOf, limitsOf } from "./measure.ts";

const ARTICLES = 100;
const WORDS = 800;

/**
 * What a page costs its reader, of an archive of articles of 800 words with all that is derived
 * from them: `npm run budget`. Ends with 1 where one costs more than it may.
 */
const dir = mkdtempSync(join(tmpdir(), "dateline-budget-"));
try {
  newsTexts(ARTICLES, WORDS).forEach((text, index) => {
    const month = String(1 + (index % 12)).padStart(2, "0");
    const source = `The ${["Harbour", "Valley", "Island"][index % 3]} News`;
    const front = `---\ntitle: What happened on day ${index}\ndate: ${2000 + (index % 25)}-${month}-17\nsource: ${source}\nauthor: Ada Okello\ntags: [harbour, news]\n---\n`;
    put(join(dir, "news"), `${index}.md`, `${front}${text}`);
  });
  const built = run([
    "--seeds",
    join(dir, "news"),
    "--out",
    join(dir, "built"),
    "--base-url",
    "https://archive.example/",
  ]);
  if (built.code !== 0) throw new Error(`The build ended with ${built.code}: ${built.err}`);
  for (const { what, bytes, most } of limitsOf(costsOf(join(dir, "built", "site")))) {
    const isOver = bytes > most;
    if (isOver) process.exitCode = 1;
    const kb = (number: number) => `${(number / 1000).toFixed(1)} kB`;
    process.stdout.write(
      `${isOver ? "OVER " : "     "}${kb(bytes).padStart(9)} of ${kb(most).padStart(9)}  ${what}\n`,
    );
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
