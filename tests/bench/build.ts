import { spawnSync } from "node:child_process";

/** Builds an archive as a person does, with what the build prints. @throws when it fails. */
export function buildLoudly(seeds: string, out: string): void {
  const args = ["src/start/start.mjs", "build", "--seeds", seeds, "--out", out];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`The build ended with ${status}`);
}
