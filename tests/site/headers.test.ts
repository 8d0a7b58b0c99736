import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import {
  HASHED_CACHING,
  HEADERS,
  headersFile,
  LASTING_FOLDERS,
  PAGE_POLICY,
} from "../../src/site/headers.ts";
import { buildOf } from "../support/builds.ts";

const ROOT = join(import.meta.dirname, "../..");
const SEEDS = join(ROOT, "tests/browser/seeds");

/** A fenced block of the document on publishing. */
function snippet(language: string): string {
  const publishing = readFileSync(join(ROOT, ".github/docs/publishing.md"), "utf8");
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "m").exec(publishing)?.[1] ?? "";
}

/** Whether a block has a line, wherever it begins. */
const lines = (text: string) => text.split("\n").map((line) => line.trim());

describe("headers", () => {
  test("a site holds _headers, with a rule for all files and one for each folder of files with hashes", async () => {
    const { out } = await buildOf(SEEDS, "https://archive.example/my/archive/");
    assert.equal(
      readFileSync(join(out, "site/_headers"), "utf8"),
      `/my/archive/*
  Content-Security-Policy: ${PAGE_POLICY}; frame-ancestors 'none'
  Referrer-Policy: same-origin
  X-Content-Type-Options: nosniff

/my/archive/pagefind/catalogue/*
  Cache-Control: public, max-age=604800

/my/archive/pagefind/index/*
  Cache-Control: public, max-age=604800

/my/archive/pagefind/texts/*
  Cache-Control: public, max-age=604800

/my/archive/
  Link: </my/archive/data/datapackage.json>; rel="describedby"; type="application/json"

/my/archive/data/
  Link: </my/archive/data/datapackage.json>; rel="describedby"; type="application/json"
`,
    );
    assert.match(headersFile("/"), /^\/\*\n/);
  });

  test("the policy of pages allows nothing inline and nothing from elsewhere", () => {
    assert.match(PAGE_POLICY, /^default-src 'none'; /);
    assert.doesNotMatch(PAGE_POLICY, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  test("the snippet for nginx sends the same", () => {
    const nginx = lines(snippet("nginx"));
    for (const [name, value] of Object.entries(HEADERS))
      assert.ok(nginx.includes(`add_header ${name} "${value}" always;`), name);
    const folders = LASTING_FOLDERS.map((folder) => folder.split("/")[2]).join("|");
    assert.ok(nginx.includes(`location ~ ^/pagefind/(${folders})/ {`));
    assert.ok(nginx.includes("expires 7d;") && HASHED_CACHING.endsWith(`=${7 * 24 * 60 * 60}`));
  });

  test("the snippet for Caddy sends the same", () => {
    const caddy = lines(snippet("caddyfile"));
    for (const [name, value] of Object.entries(HEADERS))
      assert.ok(caddy.includes(`${name} "${value}"`), name);
    assert.ok(caddy.includes(`@hashed path ${LASTING_FOLDERS.map((folder) => `${folder}*`).join(" ")}`));
    assert.ok(caddy.includes(`header @hashed Cache-Control "${HASHED_CACHING}"`));
  });
});
