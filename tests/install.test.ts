import assert from "node:assert/strict";
import { execSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from "node:fs";
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

/** The files of a folder with their sizes and times. */
const stateOf = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: "utf8" })
    .sort()
    .map((file) => {
      const { size, mtimeMs } = statSync(join(dir, file));
      return `${file} ${size} ${mtimeMs}`;
    });

test("install: the package, made without packages for development and without install scripts, builds a folder elsewhere", () => {
  inFolder({ "home/.keep": "" }, (dir) => {
    const [copy, home] = [join(dir, "copy"), join(dir, "home")];
    for (const file of projectFiles()) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      cpSync(join(ROOT, file), join(copy, file));
    }
    // The commands are those that the documents name; a package that npm has already isn't fetched again.
    const { INIT_CWD: _, ...rest } = process.env;
    const env = { ...rest, NPM_CONFIG_PREFER_OFFLINE: "true", NPM_CONFIG_UPDATE_NOTIFIER: "false" };
    const run = (command: string, cwd: string) =>
      execSync(command, { cwd, stdio: "pipe", env, encoding: "utf8" });
    run("npm ci --omit=dev --ignore-scripts", copy);
    assert.ok(!existsSync(join(copy, "node_modules/typescript")), "packages for development were installed");
    run(`npm pack --pack-destination "${home}"`, copy);
    // The packages of the copy are those that the package needs: npm finds them there and fetches none.
    renameSync(join(copy, "node_modules"), join(home, "node_modules"));
    run("npm install --offline --ignore-scripts --no-audit --no-fund ./dateline-0.1.0.tgz", home);

    const installed = join(home, "node_modules/dateline");
    assert.deepEqual(readdirSync(installed).sort(), [
      "LICENSE",
      "README.md",
      "build",
      "package.json",
      "public",
      "src",
    ]);
    assert.ok(!existsSync(join(installed, "src/cli")), "sources were packed");
    const before = stateOf(installed);
    run("npx --no -- dateline init && npx --no -- dateline build", home);
    // Where somebody else has installed it, nobody may write.
    assert.deepEqual(stateOf(installed), before);
    for (const file of ["index.html", "pagefind/pagefind.wasm_gz", "assets/site.css", "assets/search.js"])
      assert.ok(existsSync(join(home, "build/site", file)), file);
    assert.match(readFileSync(join(home, "build/site/index.html"), "utf8"), /This file is an example/);
    assert.match(run("npx --no -- dateline --help", home), /\n {2}build /);
  });
});
