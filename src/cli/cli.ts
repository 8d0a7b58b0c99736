import { createInterface } from "node:readline";
import { PROJECT } from "../project.ts";
import { type Command, HELP, readCommand } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** This file is the only one that touches `process` and the clock. */
const terminal: Terminal = {
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  isTerminal: { print: process.stdout.isTTY === true, complain: process.stderr.isTTY === true },
  lines: () => createInterface({ input: process.stdin }),
  now: () => performance.now(),
  execPath: process.execPath,
};

/**
 * Runs a command and returns its exit code. Each command is imported only when it is asked for:
 * `--help` doesn't have to load Eleventy.
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
    case "review":
      return (await import("./commands/review.ts")).runReview(command.options, terminal);
    case "annotate":
      return (await import("./commands/annotate.ts")).runAnnotate(terminal);
    case "eval":
      return (await import("./commands/eval.ts")).runEval(command, terminal);
  }
}

/** An error's message, followed by those of its causes (Eleventy has `originalError` for `cause`). */
function messages(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const cause: unknown = error.cause ?? Reflect.get(error, "originalError");
  return cause === undefined ? [error.message] : [error.message, ...messages(cause)];
}

// npm runs us in the project's folder, where Eleventy looks for package.json and its templates.
// Paths on the command line are relative to the folder in which npm was called: INIT_CWD.
const cwd = process.env.INIT_CWD ?? process.cwd();
process.chdir(PROJECT);
try {
  process.exitCode = await run(readCommand(process.argv.slice(2), cwd));
} catch (error) {
  terminal.complain(`${messages(error).join("\n  ")}\n`);
  process.exitCode = 1;
}
