import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { z } from "zod";

/** What the lock file says of every package: `npm run check` holds it to the list in the documents. */
const ROOT = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

const entry = z.object({ integrity: z.string().optional(), license: z.string().optional() });
const { packages } = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(read("package-lock.json")));
const locked = Object.entries(packages).filter(([path]) => path !== "");

const allowed = [...read(".github/docs/dependencies.md").matchAll(/^- `([^`]+)`: /gm)].map(
  ([, licence = ""]) => licence,
);

/** The licences that one may choose between: "MIT OR Apache-2.0" are two. */
const choices = (licence: string) => licence.replace(/^\((.*)\)$/, "$1").split(" OR ");

/** The licences that must all be kept: "MIT AND Zlib" are two. */
const parts = (choice: string) => choice.split(" AND ");

test("dependencies: every package has a licence of the list", () => {
  assert.ok(locked.length > 200, "too few packages: the lock file was not read");
  const others = locked
    .map(([path, { license = "none" }]) => `${path}: ${license}`)
    .filter(
      (line) =>
        !choices(line.slice(line.indexOf(": ") + 2)).some((choice) =>
          parts(choice).every((one) => allowed.includes(one)),
        ),
    );
  assert.deepEqual(others, []);
});

test("dependencies: every licence of the list is that of a package", () => {
  const used = new Set(locked.flatMap(([, { license = "none" }]) => choices(license).flatMap(parts)));
  assert.deepEqual(
    allowed.filter((licence) => !used.has(licence)),
    [],
  );
});

test("dependencies: the lock file holds a checksum of every package, whatever its platform", () => {
  const without = locked.filter(([, { integrity }]) => !/^sha512-.{86}==$/.test(integrity ?? ""));
  assert.deepEqual(
    without.map(([path]) => path),
    [],
  );
});

test("dependencies: the lock file holds Pagefind for seven platforms, which npm may drop", () => {
  const held = Object.keys(packages).filter((path) => path.startsWith("node_modules/@pagefind/"));
  assert.deepEqual(
    held.map((path) => path.slice("node_modules/@pagefind/".length)),
    ["darwin-arm64", "darwin-x64", "freebsd-x64", "linux-arm64", "linux-x64", "windows-arm64", "windows-x64"],
  );
});
