import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../src/build.ts";
import type { Built } from "../../src/built.ts";
import { atEnd } from "./atEnd.ts";
import { type Files, put } from "./folder.ts";
import { SILENT } from "./golden.ts";

/** A finished build. Tests share it, so none of them may change it. */
export interface SharedBuild extends Built {
  /** The output folder, with `entries/` and `site/` in it. */
  readonly out: string;
}

const builds = new Map<string, Promise<SharedBuild>>();

/** A folder that is removed when all tests are done. */
export function sharedFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), "dateline-shared-"));
  atEnd(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/**
 * The build of some seeds, made in this process when a test first asks for it.
 * @param seeds a folder of the project, or the files of one.
 */
export function buildOf(seeds: string | Files, baseUrl: string | null = null): Promise<SharedBuild> {
  const key = JSON.stringify([seeds, baseUrl]);
  const built = builds.get(key) ?? makeBuild(seeds, baseUrl);
  builds.set(key, built);
  return built;
}

async function makeBuild(given: string | Files, baseUrl: string | null): Promise<SharedBuild> {
  const dir = sharedFolder();
  const seeds = typeof given === "string" ? given : join(dir, "seeds");
  if (typeof given !== "string")
    for (const [path, content] of Object.entries(given)) put(seeds, path, content);
  const out = join(dir, "built");
  return { ...(await build({ seeds, out, baseUrl, useRegister: true }, SILENT)), out };
}
