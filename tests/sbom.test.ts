import assert from "node:assert/strict";
import { execSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { z } from "zod";
import { inFolder } from "./support/folder.ts";

const ROOT = join(import.meta.dirname, "..");
const packageFile = z.object({ scripts: z.object({ sbom: z.string() }) });
const locked = z.object({
  version: z.string(),
  /** Its own name, where it is installed under another one. */
  name: z.string().optional(),
  dev: z.boolean().optional(),
  license: z.string().optional(),
});
const lockFile = z.object({ packages: z.record(z.string(), locked) });
const component = z.object({
  purl: z.string(),
  properties: z.array(z.object({ name: z.string() })),
  hashes: z.array(z.object({ alg: z.literal("SHA-512"), content: z.string() })).length(1),
  // npm leaves out a licence that isn't one of the SPDX list: "BSD".
  licenses: z.array(z.unknown()).min(1).optional(),
});
const bill = z.object({ bomFormat: z.literal("CycloneDX"), components: z.array(component) });

const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), "utf8"));

/** A package's address as a bill of materials writes it, and whether only developers need it. */
const line = (purl: string, dev: boolean) => `${purl}${dev ? " (development)" : ""}`;

test("sbom: lists each package of the lock file once, with checksum and licence, and marks those for development", () => {
  const { scripts } = packageFile.parse(json(ROOT, "package.json"));
  const { packages } = lockFile.parse(json(ROOT, "package-lock.json"));
  const expected = Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, { version, name = path.split("node_modules/").at(-1) ?? "", dev }]) =>
      line(`pkg:npm/${name.replace("@", "%40")}@${version}`, dev ?? false),
    );
  inFolder({}, (dir) => {
    for (const file of ["package.json", "package-lock.json"]) cpSync(join(ROOT, file), join(dir, file));
    execSync(scripts.sbom, { cwd: dir, stdio: "pipe" });
    const { components } = bill.parse(json(dir, "build", "sbom.cdx.json"));
    const listed = components.map(({ purl, properties }) =>
      line(
        purl,
        properties.some(({ name }) => name === "cdx:npm:package:development"),
      ),
    );
    // One that is installed in two places, for developers and not, npm lists once, as one of the two.
    const plain = (line: string) => line.replace(" (development)", "");
    assert.deepEqual(
      listed.filter((one) => !expected.includes(one)),
      [],
    );
    assert.deepEqual(listed.map(plain).sort(), [...new Set(expected.map(plain))].sort());
    const unnamed = Object.values(packages).filter(({ license }) => license === "BSD").length;
    assert.equal(components.filter(({ licenses }) => licenses === undefined).length, unnamed);
  });
});
