import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { sharedBrowser } from "./chromium.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const STORY = "The bakery of Turin opened its second shop at last, and the whole street came to look.\n";

describe("browser: npm start", () => {
  const dir = mkdtempSync(join(tmpdir(), "dateline-serve-"));
  let browser: Browser;
  let server: ChildProcess;
  let address = "";
  before(async () => {
    writeFileSync(join(dir, "2024-05-01.txt"), STORY);
    const args = [
      "--import",
      "tsx",
      "src/cli/cli.ts",
      "serve",
      "--seeds",
      dir,
      "--out",
      `${dir}-out`,
      "--port",
      "0",
    ];
    server = spawn(process.execPath, args, { cwd: PROJECT, stdio: ["ignore", "pipe", "inherit"] });
    [browser, address] = await Promise.all([sharedBrowser(), serving(server)]);
  });
  after(() => {
    server?.kill();
    for (const path of [dir, `${dir}-out`]) rmSync(path, { recursive: true, force: true });
  });

  test("shows the site, and shows a new article on the open page", async () => {
    const page = await browser.newPage();
    await page.goto(address);
    assert.equal(await page.locator(".card").count(), 1);
    writeFileSync(join(dir, "2024-05-02.txt"), STORY.replace("bakery", "museum"));
    await page.locator(".card", { hasText: "The museum of Turin" }).waitFor();
    assert.equal(await page.locator(".card").count(), 2);
  });
});

/** The address that the server says it serves. */
function serving({ stdout }: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    if (!stdout) return fail(new Error("npm start prints nothing"));
    const lines = createInterface({ input: stdout });
    lines.on("line", (line) => {
      const found = /^Serving (http:\S+)/.exec(line)?.[1];
      if (found) done(found);
    });
    lines.on("close", () => fail(new Error("npm start ended")));
  });
}
