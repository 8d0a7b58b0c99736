import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { HEADERS } from "../../src/site/headers.ts";
import { sharedBrowser } from "./chromium.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const STORY = "The bakery of Turin opened its second shop at last, and the whole street came to look.\n";

/** `npm start`; its address comes from `serving`. */
function start(seeds: string, out: string): ChildProcess {
  const args = ["serve", "--seeds", seeds, "--out", out, "--port", "0"];
  return spawn(process.execPath, ["src/start/start.mjs", ...args], {
    cwd: PROJECT,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

describe("browser: npm start", () => {
  const dir = mkdtempSync(join(tmpdir(), "dateline-serve-"));
  let browser: Browser;
  let server: ChildProcess;
  let address = "";
  before(async () => {
    writeFileSync(join(dir, "2024-05-01.txt"), STORY);
    server = start(dir, `${dir}-out`);
    [browser, address] = await Promise.all([sharedBrowser(), serving(server)]);
  });
  after(async () => {
    if (server?.exitCode === null && server.kill()) await once(server, "exit");
    for (const path of [dir, `${dir}-out`]) rmSync(path, { recursive: true, force: true });
  });

  test("shows the site, and shows a new article on the open page", async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    const loaded = await page.goto(address);
    const headers = loaded?.headers() ?? {};
    for (const [name, value] of Object.entries(HEADERS)) assert.equal(headers[name.toLowerCase()], value);
    assert.equal(await page.locator(".card").count(), 1);
    writeFileSync(join(dir, "2024-05-02.txt"), STORY.replace("bakery", "museum"));
    await page.locator(".card", { hasText: "The museum of Turin" }).waitFor();
    assert.equal(await page.locator(".card").count(), 2);
    await page.locator(".card a", { hasText: "museum" }).click();
    const advice = page.getByRole("region", { name: "For the curator" });
    await advice.getByText("Date, title, source").click();
    await advice.getByText("2024-05-02.txt,,2024-05-02,,,,,,,", { exact: true }).waitFor();
    const { pathname } = new URL(page.url());
    assert.doesNotMatch(readFileSync(join(`${dir}-out`, "site", pathname, "index.html"), "utf8"), /curator"/);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test("ends at Ctrl-C, also while a page is open and a build runs", async () => {
    const page = await browser.newPage();
    await page.goto(address);
    const ended = new Promise((done) => server.on("exit", (code, signal) => done(code ?? signal)));
    const rebuilding = printed(server, /^ {2}read /);
    writeFileSync(join(dir, "2024-05-03.txt"), STORY.replace("bakery", "library"));
    await rebuilding;
    // A lock's name begins with the number of the process that has it.
    const [lock = ""] = readdirSync(join(`${dir}-out`, ".dateline/locks"));
    server.kill("SIGINT");
    assert.equal(await ended, 130);
    assert.throws(() => process.kill(Number.parseInt(lock, 10), 0), { code: "ESRCH" }, "the build lives on");
    await assert.rejects(fetch(address), "something still listens");
    await page.close();
  });
});

/** The address that the server says it serves. */
const serving = (server: ChildProcess) => printed(server, /^Serving (http:\S+)/);

/** Waits for a line, and gives the part of it that is in brackets. */
function printed({ stdout }: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((done, fail) => {
    if (!stdout) return fail(new Error("npm start prints nothing"));
    const lines = createInterface({ input: stdout });
    lines.on("line", (line) => {
      const found = pattern.exec(line);
      if (found) done(found[1] ?? "");
    });
    lines.on("close", () => fail(new Error("npm start ended")));
  });
}
