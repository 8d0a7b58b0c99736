import assert from "node:assert/strict";
import { execSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { inFolder } from "./support/folder.ts";

const ROOT = join(import.meta.dirname, "..");

/** The project's files as git knows them, with the changes that aren't committed yet. */
function projectFiles(): string[] {
  const listed = execSync("git ls-files -z --cached --others --exclude-standard", {
    cwd: ROOT,
    encoding: "utf8",
  });
  return listed.split("\0").filter((file) => file !== "" && existsSync(join(ROOT, file)));
}

test("install: a copy builds without the packages for development and without install scripts", () => {
  inFolder({}, (dir) => {
    for (const file of projectFiles()) {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      cpSync(join(ROOT, file), join(dir, file));
    }
    // The commands are those that the documents name; a package that npm has already isn't fetched again.
    const env = { ...process.env, INIT_CWD: dir, NPM_CONFIG_PREFER_OFFLINE: "true" };
    execSync("npm ci --omit=dev --ignore-scripts && npm run build", { cwd: dir, stdio: "pipe", env });
    assert.ok(!existsSync(join(dir, "node_modules/typescript")), "packages for development were installed");
    for (const file of ["index.html", "pagefind/pagefind.wasm_gz", "assets/site.css"])
      assert.ok(existsSync(join(dir, "build/site", file)), file);
  });
});
