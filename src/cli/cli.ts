import { createInterface } from "node:readline";
import { PROJECT } from "../project.ts";
import { type Command, HELP, readCommand } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** What is to be done before a person's Ctrl-C or the system's wish ends the process. */
const onStop = new Set<() => void>();

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
};

/** The signals that ask a process to end, and their exit codes: 128 and the signal's number, as shells count. */
for (const [signal, code] of [
  ["SIGHUP", 129],
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.on(signal, () => {
    for (const run of onStop) run();
    process.exit(code);
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
      terminal.print(HELP);
      return 0;
    case "wrong":
      terminal.complain(`${command.message}\nSee npm run build -- --help\n`);
      return 2;
    case "build":
      return (await import("./commands/build.ts")).runBuild(command, terminal);
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

/** The message of an error and of its causes (Eleventy calls its own `originalError`). */
function reasons(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const cause: unknown = error.cause ?? Reflect.get(error, "originalError");
  return cause === undefined ? [error.message] : [error.message, ...reasons(cause)];
}

// Whoever reads our output may stop before its end, as `npm run explain -- FILE | head` does.
process.stdout.on("error", (error) => {
  if (!("code" in error) || error.code !== "EPIPE") throw error;
  process.exit();
});

// Eleventy reads package.json and its templates from the current folder, so we run in the project's. The
// paths of the command line are relative to the folder that npm was called in, which npm passes on.
const cwd = process.env.INIT_CWD ?? process.cwd();
process.chdir(PROJECT);
try {
  process.exitCode = await run(readCommand(process.argv.slice(2), cwd));
} catch (error) {
  terminal.complain(`${reasons(error).join("\n  ")}\n`);
  process.exitCode = 1;
}
