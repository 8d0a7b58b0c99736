import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Env = Readonly<Record<string, string>>;

/** Runs the command line as `npm run build -- …` does, and waits for its end. */
export function run(args: readonly string[], env: Env = {}): Ran {
  return runCommand("build", args, env);
}

/** The same for another of its commands. */
export function runCommand(name: string, args: readonly string[], env: Env = {}): Ran {
  const ran = spawnSync(process.execPath, ["src/start/start.mjs", name, ...args], {
    cwd: PROJECT,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: PROJECT, ...env },
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}
