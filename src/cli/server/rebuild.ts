import { spawn } from "node:child_process";
import type { BuildOptions } from "../../build.ts";
import { PROJECT } from "../../project.ts";

/** Runs one job at a time. If it is asked for while it runs, it runs once more afterwards. */
export function oneAtATime(job: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  return async function ask(): Promise<void> {
    if (running) {
      again = true;
      return running;
    }
    running = job();
    await running;
    running = null;
    if (again) {
      again = false;
      await ask();
    }
  };
}

/** The exit code of a build in a process of its own, once that has ended; `signal` asks it to. */
export function startBuild(options: BuildOptions, execPath: string, signal: AbortSignal): Promise<number> {
  const words = [
    "src/start/start.mjs",
    "build",
    "--seeds",
    options.seeds,
    "--out",
    options.out,
    "--served",
    ...(options.jobs === undefined ? [] : ["--jobs", String(options.jobs)]),
    ...(options.baseUrl === null ? [] : ["--base-url", options.baseUrl]),
    ...(options.useRegister ? [] : ["--no-register"]),
  ];
  return new Promise((done) => {
    const build = spawn(execPath, words, { cwd: PROJECT, stdio: "inherit", signal });
    // An error also says that the process was asked to end: then it has a number, and is still there.
    build.on("error", () => build.pid === undefined && done(1)).on("exit", (code) => done(code ?? 1));
  });
}
