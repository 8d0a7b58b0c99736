import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { PROJECT } from "../project.ts";
import { called, calledHelp } from "./called.ts";
import type { Command } from "./command.ts";
import { isCommandName } from "./commandList.ts";
import { help, helpOf } from "./help.ts";
import { readCommand } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The folder that a person is in, which relative paths start from. npm runs the scripts of a copy of the project in the project's folder, and says in
 * INIT_CWD where it was called. Elsewhere that variable says nothing of us: a script of another package may have changed the folder.
 */
const cwd = join(process.cwd(), "/") === PROJECT ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();

/** What is to be done before a person's Ctrl-C or the system's wish ends the process. */
const onStop = new Set<() => Promise<void> | void>();

let isStopping = false;

/** The only place that touches `process`: arguments, console, exit code. */
const terminal: Terminal = {
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  isPrintedOnTerminal: process.stdout.isTTY === true,
  isComplaintOnTerminal: process.stderr.isTTY === true,
  now: () => performance.now(),
  lines: () => createInterface({ input: process.stdin }),
  onStop: (run) => {
    onStop.add(run);
    return () => void onStop.delete(run);
  },
  execPath: process.execPath,
  cwd,
};

/** The signals that ask a process to end, and their exit codes: 128 and the signal's number, as shells count. */
for (const [signal, code] of [
  ["SIGHUP", 129],
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.on(signal, () => {
    const waits = isStopping ? [] : [...onStop].map((run) => run()).filter((wait) => wait !== undefined);
    isStopping = true;
    // At once, so that nothing else runs in between; only a server waits, for its build. Who asks twice waits for nothing.
    if (waits.length === 0) process.exit(code);
    void Promise.allSettled(waits).then(() => process.exit(code));
  });

// With a limit on the size of files (ulimit -f) the system would end the process at the first byte too many. With
// this, only the writing fails, and we can say so and tidy up.
if (process.platform !== "win32") process.on("SIGXFSZ", () => {});

/**
 * Runs a command and gives its exit code. The code of a command is loaded only when it is asked for, so that
 * `--help` and a mistyped option answer at once.
 */
async function run(command: Command): Promise<number> {
  switch (command.kind) {
    case "help":
      terminal.print(command.about === null ? help() : helpOf(command.about));
      return 0;
    case "version":
      terminal.print(`${version()}\n`);
      return 0;
    case "wrong":
      terminal.complain(`${command.message}\nSee ${whereHelpIs(process.argv[2])}\n`);
      return 2;
    case "init":
      return (await import("./commands/init.ts")).runInit(command, terminal);
    case "build":
      return (await import("./commands/build.ts")).runBuild(command, terminal);
    case "worker":
      return (await import("./commands/worker.ts")).runWorker(command, terminal);
    case "serve":
      return (await import("./commands/serve.ts")).runServe(command, terminal);
    case "explain":
      return (await import("./commands/explain.ts")).runExplain(command, terminal);
    case "import":
      return (await import("./commands/import.ts")).runImport(command, terminal);
    case "site":
      return (await import("./commands/site.ts")).runSite(command, terminal);
    case "review":
      return (await import("./commands/review.ts")).runReview(command, terminal);
    case "verify":
      return (await import("./commands/verify.ts")).runVerify(command, terminal);
    case "annotate":
      return (await import("./commands/annotate.ts")).runAnnotate(terminal);
    case "calibrate":
      return (await import("./commands/calibrate.ts")).runCalibrate(command, terminal);
    case "eval":
      return (await import("./commands/eval.ts")).runEval(command, terminal);
  }
}

/** How to see the options of a command, or all commands. */
const whereHelpIs = (first: string | undefined) =>
  isCommandName(first) ? called(first, "--help") : calledHelp();

/** Our version, from the file that names it. */
function version(): string {
  const file: unknown = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
  return typeof file === "object" && file !== null && "version" in file ? String(file.version) : "";
}

/** The message of an error and of its causes (Eleventy calls its own `originalError`). */
function reasons(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const cause: unknown = error.cause ?? Reflect.get(error, "originalError");
  return cause === undefined ? [error.message] : [error.message, ...reasons(cause)];
}

// Whoever reads our output may stop before its end, as `dateline explain FILE | head` does.
process.stdout.on("error", (error) => {
  if (!("code" in error) || error.code !== "EPIPE") throw error;
  process.exit();
});

// Eleventy reads package.json and its templates from the current folder, so we run in the project's.
process.chdir(PROJECT);
try {
  process.exitCode = await run(readCommand(process.argv.slice(2), cwd));
} catch (error) {
  terminal.complain(`${reasons(error).join("\n  ")}\n`);
  process.exitCode = 1;
}
