import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { PROJECT } from "./command.ts";

/** A command that runs in a process of its own. */
export interface RunningCommand {
  readonly child: ChildProcess;
  /** Waits until it has printed a text, such as the line of a stage that has ended. @throws when the command ends before that. */
  until(text: string): Promise<void>;
  /** Waits until the process has ended, and gives its exit code or the signal that ended it. */
  ended(): Promise<number | string | null>;
  /** All that it has printed so far, to both outputs. */
  said(): string;
}

/** Starts a build as `npm run build -- …` does. @param before what a shell does first, such as setting a limit. */
export const startBuild = (args: readonly string[], before: string | null = null): RunningCommand =>
  startCommand(["src/start/start.mjs", "build", ...args], before);

/** Starts Node in the project's folder, with its arguments. */
export function startCommand(args: readonly string[], before: string | null = null): RunningCommand {
  const command = [process.execPath, ...args];
  const options = { cwd: PROJECT, env: { ...process.env, INIT_CWD: PROJECT } };
  const [first = "", ...rest] =
    before === null ? command : ["sh", "-c", `${before}; exec "$@"`, "sh", ...command];
  const child = spawn(first, rest, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data) => {
      said += data;
    });
  const closed = once(child, "close");
  return {
    child,
    async until(text) {
      const over = closed.then(() => true);
      const more = () => once(child.stdout, "data").then(() => false);
      while (!said.includes(text))
        if (await Promise.race([over, more()]))
          throw new Error(`The command ended without “${text}”:\n${said}`);
    },
    async ended() {
      const [code, signal]: (number | string | null)[] = await closed;
      return code ?? signal ?? null;
    },
    said: () => said,
  };
}
